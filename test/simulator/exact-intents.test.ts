import { createUnderstanding } from '../../simulator/understanding';
import { alexaOf } from '../../simulator/alexa';
import { readModel } from '../../simulator/testing';

const MODEL = {
  interactionModel: {
    languageModel: {
      invocationName: 'tea shelf',
      intents: [
        { name: 'AddToCartIntent', slots: [], samples: ['put the kettle into my basket'] },
        { name: 'BrewIntent', slots: [], samples: ['brew a pot of green tea'] },
      ],
      types: [],
    },
  },
};

const intentOf = (said: string, exactIntents?: readonly string[]): string | undefined => {
  const { hear } = createUnderstanding({
    model: readModel(MODEL),
    alexa: alexaOf('en-US'),
    skillId: 'amzn1.ask.skill.tea',
    ...(exactIntents !== undefined && { exactIntents }),
  });
  const heard = hear(said, { sessionOpen: true, now: 0 });
  return heard.kind === 'intent' ? heard.interpretation.intent.name : heard.kind;
};

const SIMILAR = 'put a nice kettle into my basket';

test('in any skill a similar sentence reaches an intent', () => {
  expect(intentOf(SIMILAR)).toBe('AddToCartIntent');
});

test('an intent named as exact is reached by its samples alone, with a polite word around them', () => {
  const exact = ['AddToCartIntent'];
  expect(intentOf(SIMILAR, exact)).toBe('AMAZON.FallbackIntent');
  expect(intentOf('please put the kettle into my basket', exact)).toBe('AddToCartIntent');
  expect(intentOf('brew a nice pot of green tea', exact)).toBe('BrewIntent');
});
