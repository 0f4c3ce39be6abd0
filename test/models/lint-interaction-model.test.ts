import { en } from '../../languages/en';
import { lintInteractionModel } from '../../models/lint';
import { goodModel } from './good-model';

/** A model as JSON, free to be broken. */
interface Loose {
  invocationName: string;
  modelConfiguration?: unknown;
  intents: {
    name: string;
    slots?: { name: string; type: string }[];
    samples: string[];
    sample?: string[];
  }[];
  types: { name: string; values: { id?: string; name: { value: string; synonyms: string[] } }[] }[];
}

const findingsAfter = (damage: (model: Loose) => void, locale = 'en-US') => {
  const model = goodModel();
  damage(model.interactionModel.languageModel as unknown as Loose);
  return lintInteractionModel(locale, model, en).map(
    ({ where, message }) => `${where}: ${message}`,
  );
};

const recommend = (model: Loose): Loose['intents'][number] => {
  const intent = model.intents.find(({ name }) => name === 'RecommendIntent');
  if (intent === undefined) throw new Error('the good model has a RecommendIntent');
  return intent;
};
const search = (model: Loose): Loose['intents'][number] => {
  const intent = model.intents.at(-1);
  if (intent === undefined) throw new Error('the good model has intents');
  return intent;
};
const category = (model: Loose): Loose['types'][number] => {
  const type = model.types[0];
  if (type === undefined) throw new Error('the good model has types');
  return type;
};
const addValue = (model: Loose, id: string | undefined, value: string, synonyms: string[] = []) =>
  category(model).values.push({ ...(id !== undefined && { id }), name: { value, synonyms } });
const letters = (number: number): string =>
  [...String(number)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('');

type Case = [breaks: string, damage: (model: Loose) => void, finding: RegExp];

const CASES: Case[] = [
  // Amazon's schema
  [
    'the invocation name is missing',
    (m) => delete (m as Partial<Loose>).invocationName,
    /^interactionModel.languageModel: breaks Amazon's schema.*invocationName/,
  ],
  ['there are no intents', (m) => (m.intents = []), /intents: breaks Amazon's schema/],
  [
    'a field is misspelt',
    (m) => (recommend(m).sample = []),
    /intents\[5\]: has a field that Amazon doesn't know, "sample"/,
  ],
  [
    'a value is empty',
    (m) => addValue(m, 'nothing', ''),
    /values\[2\]\.name\.value: breaks Amazon's schema/,
  ],
  // invocation name
  [
    'the invocation name is too long',
    (m) => (m.invocationName = `gift ${'compass '.repeat(6)}a`),
    /invocationName: .* has \d+ characters/,
  ],
  [
    'the invocation name has a digit',
    (m) => (m.invocationName = 'gift compass 2'),
    /invocationName: .*not allowed/,
  ],
  [
    'the invocation name has a capital',
    (m) => (m.invocationName = 'Gift compass'),
    /invocationName: .*not allowed/,
  ],
  [
    'the invocation name is one word',
    (m) => (m.invocationName = 'giftcompass'),
    /invocationName: .*single word/,
  ],
  [
    'the invocation name has a wake word',
    (m) => (m.invocationName = 'gift echo compass'),
    /invocationName: .*contains "echo".*wake word/,
  ],
  [
    'the invocation name calls itself a skill',
    (m) => (m.invocationName = 'gift compass skill'),
    /invocationName: .*contains "skill"/,
  ],
  [
    'the invocation name has a launch word',
    (m) => (m.invocationName = 'open gift compass'),
    /invocationName: .*contains "open".*launches/,
  ],
  [
    'the invocation name has a connector',
    (m) => (m.invocationName = 'compass for gifts'),
    /invocationName: .*contains "for".*connects/,
  ],
  [
    'a two-word invocation name has an article',
    (m) => (m.invocationName = 'the compass'),
    /invocationName: .*article or preposition "the"/,
  ],
  [
    'a two-word invocation name has a preposition',
    (m) => (m.invocationName = 'beyond gifts'),
    /invocationName: .*article or preposition "beyond"/,
  ],
  // intents
  [
    'a required built-in is missing',
    (m) => (m.intents = m.intents.slice(1)),
    /^intents: has no AMAZON.HelpIntent/,
  ],
  [
    'a built-in does not exist',
    (m) => m.intents.push({ name: 'AMAZON.BuyIntent', samples: [] }),
    /AMAZON.BuyIntent: is not a built-in/,
  ],
  [
    'a built-in has samples',
    (m) => m.intents[0]?.samples.push('what now'),
    /intents.AMAZON.HelpIntent.samples: adds samples/,
  ],
  [
    'a built-in lost its prefix',
    (m) => m.intents.push({ name: 'RepeatIntent', samples: ['again'] }),
    /RepeatIntent: has the name of a built-in/,
  ],
  [
    'an intent has a digit in its name',
    (m) => m.intents.push({ name: 'Two2', samples: ['two'] }),
    /intents.Two2: is not an allowed name/,
  ],
  [
    'an intent has no samples',
    (m) => m.intents.push({ name: 'EmptyIntent', samples: [] }),
    /EmptyIntent.samples: is empty/,
  ],
  [
    'an intent is there twice',
    (m) => m.intents.push({ name: 'RecommendIntent', samples: ['more'] }),
    /^intents.RecommendIntent: is declared twice/,
  ],
  // samples
  [
    'a sample has a digit',
    (m) => recommend(m).samples.push('the top 3'),
    /samples\[4\]: "the top 3" has characters.*3/,
  ],
  [
    'a sample has punctuation',
    (m) => recommend(m).samples.push('what now?'),
    /samples\[4\]: .*characters.*\?/,
  ],
  ['a sample has an emoji', (m) => recommend(m).samples.push('a 🎁'), /samples\[4\]: .*characters/],
  [
    'a brace is left open',
    (m) => recommend(m).samples.push('a {category'),
    /samples\[4\]: .*characters/,
  ],
  ['a sample is blank', (m) => recommend(m).samples.push('  '), /samples\[4\]: is an empty sample/],
  [
    'a sample has an undeclared slot',
    (m) => recommend(m).samples.push('for {who}'),
    /samples\[4\]: .*slot \{who\}/,
  ],
  [
    'a slot is in no sample',
    (m) => recommend(m).slots?.push({ name: 'budget', type: 'AMAZON.NUMBER' }),
    /slots.budget: is in none of the samples/,
  ],
  [
    'a sample is there twice in an intent',
    (m) => recommend(m).samples.push('Help me  choose'),
    /RecommendIntent.samples\[4\]: .*already a sample of RecommendIntent/,
  ],
  [
    'a sample is in two intents',
    (m) => m.intents.push({ name: 'OtherIntent', samples: ['help me choose'] }),
    /OtherIntent.samples\[0\]: .*already a sample of RecommendIntent/,
  ],
  [
    'two samples differ in slot names only',
    (m) =>
      m.intents.push({
        name: 'OtherIntent',
        slots: [{ name: 'kind', type: 'CategoryType' }],
        samples: ['recommend a {kind}'],
      }),
    /OtherIntent.samples\[0\]: .*already a sample of RecommendIntent/,
  ],
  // AMAZON.SearchQuery
  [
    'a phrase slot stands alone',
    (m) => search(m).samples.push(' {query}'),
    /SearchIntent.samples\[1\]: .*no words around/,
  ],
  [
    'a phrase slot is used with another slot',
    (m) => {
      search(m).slots?.push({ name: 'number', type: 'AMAZON.NUMBER' });
      search(m).samples.push('find {number} of {query}');
    },
    /SearchIntent.slots: has an AMAZON.SearchQuery beside other slots/,
  ],
  // slots
  [
    'a slot has an unknown type',
    (m) =>
      recommend(m).slots?.splice(1, 1, { name: 'interest', type: 'AMAZON.Colour' }) &&
      m.types.splice(1, 1),
    /slots.interest: has the type AMAZON.Colour/,
  ],
  [
    'a slot has the retired literal type',
    (m) => search(m).slots?.splice(0, 1, { name: 'query', type: 'AMAZON.LITERAL' }),
    /slots.query: has the type AMAZON.LITERAL/,
  ],
  [
    'a slot name has two types',
    (m) =>
      m.intents.push({
        name: 'OtherIntent',
        slots: [{ name: 'category', type: 'AMAZON.NUMBER' }],
        samples: ['show {category}'],
      }),
    /OtherIntent.slots.category: has the type AMAZON.NUMBER, but CategoryType in RecommendIntent/,
  ],
  // types
  [
    'a type is there twice',
    (m) => m.types.push({ name: 'CategoryType', values: [] }),
    /types.CategoryType: is declared twice/,
  ],
  ['a type has no values', (m) => (category(m).values = []), /types.CategoryType: has no values/],
  [
    'a type is not used by any slot',
    (m) =>
      m.types.push({
        name: 'RoomType',
        values: [{ id: 'attic', name: { value: 'attic', synonyms: [] } }],
      }),
    /types.RoomType: is not used by any slot/,
  ],
  ['a value has no id', (m) => addValue(m, undefined, 'kettle'), /values\[2\]: has no id/],
  [
    'an id is there twice',
    (m) => addValue(m, 'lamp', 'kettle'),
    /values\[2\]: has the id "lamp" a second time/,
  ],
  [
    'a synonym is there twice in a type',
    (m) => addValue(m, 'kettle', 'kettle', ['Headset']),
    /values\[2\]: "Headset" already belongs to "headphones"/,
  ],
  [
    'a value has digits',
    (m) => addValue(m, 'seat', '2 seater'),
    /values\[2\]: "2 seater" has characters/,
  ],
  [
    'a synonym is blank',
    (m) => addValue(m, 'seat', 'seat', [' ']),
    /values\[2\]: " " has characters/,
  ],
  [
    'a synonym is too long',
    (m) => addValue(m, 'seat', 'seat', ['a'.repeat(141)]),
    /values\[2\]: has a phrase of 141 characters/,
  ],
  [
    'a phrase is in two types said alone',
    (m) => addValue(m, 'coffee-maker', 'coffee maker', ['coffee']),
    /types.InterestType.values\[0\]: "coffee" is also a phrase of CategoryType/,
  ],
  [
    'a value said alone is a sample of another intent',
    (m) => m.intents.push({ name: 'OtherIntent', samples: ['lamp'] }),
    /types.CategoryType.values\[1\]: "lamp" is also a sample of OtherIntent/,
  ],
  // limits
  [
    'there are too many intents',
    (m) => {
      for (let n = 0; m.intents.length <= 250; n += 1)
        m.intents.push({ name: `Extra${letters(n)}`, samples: [letters(n)] });
    },
    /^intents: has 251 intents/,
  ],
  [
    'there are too many intents and types',
    (m) => {
      for (let n = 0; m.intents.length < 249; n += 1) {
        const name = `Extra${letters(n)}`;
        m.intents.push({
          name,
          slots: [{ name, type: name }],
          samples: [`${letters(n)} {${name}}`],
        });
        if (m.types.length < 102)
          m.types.push({ name, values: [{ id: 'a', name: { value: 'a', synonyms: [] } }] });
        else m.intents.splice(-1, 1, { name, samples: [letters(n)] });
      }
    },
    /^types: has 249 intents and 102 types/,
  ],
  [
    'the model is too large',
    (m) => {
      for (let n = 0; n < 11_000; n += 1)
        recommend(m).samples.push(`${letters(n)} ${'a'.repeat(135)}`);
    },
    /^the file: has 1\d+ bytes/,
  ],
];

describe('the linter of interaction models', () => {
  it('finds nothing in a valid model', () => {
    expect(findingsAfter(() => undefined)).toEqual([]);
  });

  it('accepts a value without synonyms, as Amazon does despite its schema', () => {
    const damage = (model: Loose) => {
      delete (category(model).values[1]?.name as { synonyms?: string[] }).synonyms;
    };
    expect(findingsAfter(damage)).toEqual([]);
  });

  it.each(CASES)('finds exactly one thing when %s', (_breaks, damage, finding) => {
    expect(findingsAfter(damage)).toEqual([expect.stringMatching(finding)]);
  });

  it('finds a locale that Alexa does not have', () => {
    expect(findingsAfter(() => undefined, 'en-IE')).toEqual([
      expect.stringMatching(/en-IE is not an Alexa locale/),
    ]);
  });

  it('finds the fallback sensitivity in a locale that does not take it', () => {
    expect(findingsAfter(() => undefined, 'fr-FR')).toEqual([
      expect.stringMatching(/fallbackIntentSensitivity: is not accepted for fr-FR/),
    ]);
    expect(findingsAfter((model) => delete model.modelConfiguration, 'fr-FR')).toEqual([]);
  });

  it('gives each finding a remedy', () => {
    for (const [, damage] of CASES) {
      const model = goodModel();
      damage(model.interactionModel.languageModel as unknown as Loose);
      for (const { remedy } of lintInteractionModel('en-US', model)) {
        expect(remedy).toMatch(/\w+ \w+/);
      }
    }
  });
});
