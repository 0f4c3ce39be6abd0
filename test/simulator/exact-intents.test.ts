import { createUnderstanding } from '../../simulator/understanding';
import { alexaOf } from '../../simulator/alexa';
import { readModel } from '../../simulator/testing';
import { freshMemory } from '../../workbench/assemble';
import { ownSkill } from '../../workbench/served';
import { serveProjectSmapi } from '../../workbench/smapi';

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

test('profile-nlu of our own skill takes a sentence that only resembles a command for none, as talking does', async () => {
  const server = await serveProjectSmapi({
    ...{ user: 'test', type: 'echo', seed: 1, memory: freshMemory() },
    served: ownSkill(() => undefined, {}),
  });
  const profile = async (utterance: string): Promise<unknown> => {
    const path = `/v1/skills/${server.skillId}/stages/development/interactionModel/locales/en-US/profileNlu`;
    const response = await fetch(`${server.address}${path}`, {
      method: 'POST',
      headers: { authorization: 'pretend-access-token' },
      body: JSON.stringify({ utterance }),
    });
    return response.json();
  };
  expect(await profile('add it to my cart')).toMatchObject({
    selectedIntent: { name: 'AddToCartIntent' },
  });
  expect(await profile('add something to it')).not.toMatchObject({
    selectedIntent: { name: 'AddToCartIntent' },
  });
  await server.close();
});
