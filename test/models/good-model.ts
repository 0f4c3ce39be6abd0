import { type InteractionModel } from '../../models';

/** A small valid model for tests to break in one way at a time. */
export const goodModel = (): InteractionModel => ({
  interactionModel: {
    languageModel: {
      invocationName: 'gift compass',
      modelConfiguration: { fallbackIntentSensitivity: { level: 'MEDIUM' } },
      intents: [
        ...['Help', 'Stop', 'Cancel', 'Fallback', 'NavigateHome'].map((name) => ({
          name: `AMAZON.${name}Intent`,
          samples: [],
        })),
        {
          name: 'RecommendIntent',
          slots: [
            { name: 'category', type: 'CategoryType' },
            { name: 'interest', type: 'InterestType' },
          ],
          samples: ['{category}', '{interest}', 'recommend a {category}', 'help me choose'],
        },
        {
          name: 'SearchIntent',
          slots: [{ name: 'query', type: 'AMAZON.SearchQuery' }],
          samples: ['search for {query}'],
        },
      ],
      types: [
        {
          name: 'CategoryType',
          values: [
            { id: 'headphones', name: { value: 'headphones', synonyms: ['headset'] } },
            { id: 'lamp', name: { value: 'lamp', synonyms: [] } },
          ],
        },
        {
          name: 'InterestType',
          values: [{ id: 'coffee', name: { value: 'coffee', synonyms: ['espresso'] } }],
        },
      ],
    },
  },
});
