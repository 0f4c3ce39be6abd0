import { type Interpretation, type Understanding } from '../../../simulator/understanding';
import { understandingOf } from './understanding-of';

/** Saturday, 21 November 2026, noon, UTC: when everything is said. */
export const NOON = Date.UTC(2026, 10, 21, 12);

/** The situations in which something is said: to the open skill, or to Alexa. */
export const TO_SKILL = { sessionOpen: true, now: NOON };
export const TO_ALEXA = { sessionOpen: false, now: NOON };

const builtIns = [
  ...['AMAZON.HelpIntent', 'AMAZON.StopIntent', 'AMAZON.CancelIntent', 'AMAZON.FallbackIntent'],
  ...['AMAZON.YesIntent', 'AMAZON.NoIntent', 'AMAZON.NextIntent', 'AMAZON.PreviousIntent'],
  ...['AMAZON.RepeatIntent', 'AMAZON.StartOverIntent', 'AMAZON.NavigateHomeIntent'],
  'AMAZON.SelectIntent',
].map((name) => ({ name, samples: [] }));

const intents = [
  {
    name: 'GiftIntent',
    slots: [
      { name: 'thing', type: 'ThingType' },
      { name: 'person', type: 'PersonType' },
      { name: 'budget', type: 'AMAZON.NUMBER' },
    ],
    samples: [
      'find me a {thing}',
      'a {thing} for my {person}',
      'something for my {person}',
      "it's my {person}'s birthday",
      'under {budget} dollars',
      '{thing} under {budget} dollars',
      '{thing}',
    ],
  },
  {
    name: 'SearchIntent',
    slots: [{ name: 'query', type: 'AMAZON.SearchQuery' }],
    samples: ['search for {query}', 'find {query}'],
  },
  {
    name: 'ChooseIntent',
    slots: [{ name: 'position', type: 'AMAZON.Ordinal' }],
    samples: ['the {position} one', 'find the {position} one'],
  },
  { name: 'AnotherIntent', slots: [], samples: ['next one', "i'm not sure"] },
];

const types = [
  {
    name: 'ThingType',
    values: [
      { id: 'kettle', name: { value: 'kettle', synonyms: ['tea kettle', 'boiler'] } },
      { id: 'wake-up-light', name: { value: 'wake-up light' } },
      { id: 'box', name: { value: 'box' } },
      { id: 'glass', name: { value: 'glass', synonyms: ['mug'] } },
      { id: 'cup', name: { value: 'cup', synonyms: ['mug'] } },
    ],
  },
  {
    name: 'PersonType',
    values: [{ id: 'father', name: { value: 'father', synonyms: ['dad'] } }],
  },
];

/** A model that is small enough to predict every reading. */
export const smallModel = {
  interactionModel: {
    languageModel: {
      invocationName: 'gift compass',
      intents: [...builtIns, ...intents],
      types,
    },
  },
};

/** Understands utterances by the small model or another, with more in its language model. */
export const smallUnderstanding = (
  more: object = {},
  { interactionModel }: typeof smallModel = smallModel,
): Understanding =>
  understandingOf({
    interactionModel: {
      ...interactionModel,
      languageModel: { ...interactionModel.languageModel, ...more },
    },
  });

/** The reading of an utterance in an open session; fails when it is not an intent. */
export const interpretationOf = (utterance: string): Interpretation => {
  const heard = smallUnderstanding().hear(utterance, TO_SKILL);
  if (heard.kind !== 'intent') throw new Error(`"${utterance}" was heard as ${heard.kind}`);
  return heard.interpretation;
};
