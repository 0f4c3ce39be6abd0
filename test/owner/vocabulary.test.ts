import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildModels } from '../../models';
import { lintInteractionModel } from '../../models/lint';
import { FileError, loadShop } from '../../owner';
import { shopParts } from '../../workbench/shop-parts';
import { createTalk, slot } from '../support/talk';

const root = mkdtempSync(join(tmpdir(), 'shelf-vocabulary-'));
const folder = join(root, 'shop');
beforeEach(() => cpSync(join(__dirname, '..', '..', 'shop'), folder, { recursive: true }));
afterEach(() => rmSync(folder, { recursive: true }));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const birdBath = {
  category: 'garden',
  words: { en: { heard: ['bird (bath|baths)'], said: { one: 'a bird bath' } } },
};
const pottery = {
  words: {
    en: { heard: ['pottery', 'throwing pots'], said: { one: 'pottery' }, opening: 'for a potter' },
  },
};
const nameDay = { words: { en: { heard: ['name day'], said: { one: 'a name day present' } } } };

const product = {
  id: 'walkers-bird-bath',
  brand: 'Walker',
  type: 'bird-bath',
  priceBand: 2,
  size: 'medium',
  audience: ['adult'],
  facets: { interest: ['pottery'], occasion: ['name-day'], recipient: [], room: [] },
  asins: { US: 'B000000001' },
  words: {
    en: {
      name: 'the Walker basin',
      pitch: "It's a shallow basin that sparrows love.",
      reasons: [{ say: 'It is easy to clean.' }, { say: 'It stands firm in the wind.' }],
    },
  },
};

const write = (file: string, content: unknown): void =>
  writeFileSync(join(folder, file), JSON.stringify(content));

const problemsOf = (vocabulary: unknown): string[] => {
  write('vocabulary.json', vocabulary);
  try {
    loadShop(folder);
  } catch (error) {
    if (error instanceof FileError) return error.message.split('\n');
    throw error;
  }
  return [];
};

describe("an owner's own words", () => {
  const shopWithWords = () => {
    write('vocabulary.json', {
      types: { 'bird-bath': birdBath },
      interests: { pottery },
      occasions: { 'name-day': nameDay },
    });
    write('products/own.json', { category: 'garden', products: [product] });
    return loadShop(folder);
  };

  it('may describe a product at once', () => {
    expect(shopWithWords().products).toContainEqual(expect.objectContaining({ type: 'bird-bath' }));
  });

  it('are in the interaction models of every locale, which have nothing for the linter to find', () => {
    for (const [locale, model] of Object.entries(buildModels(shopWithWords()))) {
      const values = model.interactionModel.languageModel.types.flatMap((type) => type.values);
      expect(values).toContainEqual({
        id: 'bird-bath',
        name: { value: 'bird bath', synonyms: ['bird baths'] },
      });
      expect(values.map(({ id }) => id)).toEqual(expect.arrayContaining(['pottery', 'name-day']));
      expect(lintInteractionModel(locale, model)).toEqual([]);
    }
  });

  it('are understood and said by the skill', async () => {
    const talk = createTalk(shopParts(shopWithWords()));
    await talk.launch();
    const offer = await talk.intent('RecommendIntent', {
      interest: slot('pottery', 'pottery'),
      occasion: slot('name day', 'name-day'),
      category: slot('bird bath', 'bird-bath'),
    });
    expect(offer.offered).toBe('walkers-bird-bath');
    expect(offer.text).toMatch(/^As a name day present, for a potter, I'd pick the Walker basin\./);
  });

  it('are found by a search for what the type is called', async () => {
    const talk = createTalk(shopParts(shopWithWords()));
    await talk.launch();
    const offer = await talk.intent('SearchIntent', { query: slot('bird baths') });
    expect(offer.text).toContain('the Walker basin');
  });

  it('name what the shelf does not hold', async () => {
    write('vocabulary.json', { types: { 'bird-bath': birdBath } });
    const talk = createTalk(shopParts(loadShop(folder)));
    await talk.launch();
    const { text } = await talk.intent('RecommendIntent', {
      category: slot('bird bath', 'bird-bath'),
    });
    expect(text).toContain("I don't have a bird bath on my shelf.");
  });
});

test.each(['docs/owners.md', 'CONTRIBUTING.md'])('the words that %s shows are sound', (page) => {
  const text = readFileSync(join(__dirname, '..', '..', page), 'utf8');
  const shown = [...text.matchAll(/```json\n([\s\S]+?)```/g)]
    .map(([, json = '']) => json)
    .filter((json) => json.includes('"bird-bath"'));
  expect(shown).toHaveLength(1);
  expect(problemsOf(JSON.parse(shown[0] ?? ''))).toEqual([]);
});

test.each<[what: string, vocabulary: object, sentence: string]>([
  [
    'a word that is built in',
    { types: { kettle: birdBath } },
    'types.kettle: is already a built-in word; use it as it is, or give yours another id',
  ],
  [
    'a word without a language of the brand',
    { interests: { pottery: { words: { de: pottery.words.en } } } },
    'interests.pottery.words: lacks "en", a language of the brand; add how it is heard and said',
  ],
  [
    'an unknown category',
    { types: { 'bird-bath': { ...birdBath, category: 'gardens' } } },
    'types.bird-bath.category: "gardens" is not known here; use garden',
  ],
  [
    'what is said as a bare text',
    { occasions: { 'name-day': { words: { en: { heard: ['name day'], said: 'a present' } } } } },
    'occasions.name-day.words.en.said: must be { "one": "a bird bath" } or { "many": "headphones" }',
  ],
  [
    'a capital in what is heard',
    { occasions: { 'name-day': { words: { en: { ...nameDay.words.en, heard: ['Name day'] } } } } },
    'occasions.name-day.words.en.heard[0]: must be lower-case words',
  ],
  [
    'a field with a wrong name',
    { type: {} },
    'has "type", which is not known here; correct its name, or remove it',
  ],
])('%s is reported with file, path and remedy', (_what, vocabulary, sentence) => {
  expect(problemsOf(vocabulary)).toEqual([
    expect.stringContaining(`shop/vocabulary.json: ${sentence}`),
  ]);
});
