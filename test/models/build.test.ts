import { join } from 'node:path';
import {
  BOUNDS,
  BUDGETS_SAID,
  CATEGORIES,
  INTERESTS,
  NO_OWN_VOCABULARY,
  OCCASIONS,
  RECALLS,
  RECIPIENT_AUDIENCES,
  REFINEMENTS,
  categoryOfTypes,
} from '../../contract';
import {
  type ModelSources,
  buildInteractionModel,
  buildModels,
  renderInteractionModel,
} from '../../models';
import { lintInteractionModel } from '../../models/lint';
import { loadShop } from '../../owner';
import { createOverhear } from '../../lambda/hearing/overhear';
import { shopParts } from '../../workbench/shop-parts';
import brand from '../../shop/brand.json';

const sources: ModelSources = { brand, vocabulary: NO_OWN_VOCABULARY };
const LOCALES = Object.keys(brand.locales);

const models = buildModels(sources);

const languageModel = (locale: string) => {
  const { [locale]: model } = models;
  if (model === undefined) throw new Error(`The brand has no locale ${locale}.`);
  return model.interactionModel.languageModel;
};

const samplesOf = (locale: string, name: string): readonly string[] =>
  languageModel(locale).intents.find((intent) => intent.name === name)?.samples ?? [];

const valuesOf = (locale: string, name: string) =>
  languageModel(locale).types.find((type) => type.name === name)?.values ?? [];

const idFor = (locale: string, type: string, phrase: string): string | undefined =>
  valuesOf(locale, type).find(({ name }) => name.value === phrase || name.synonyms.includes(phrase))
    ?.id;

const everyPhrase = (locale: string): string[] => [
  ...languageModel(locale).intents.flatMap(({ samples }) => samples),
  ...languageModel(locale).types.flatMap(({ values }) =>
    values.flatMap(({ name }) => [name.value, ...name.synonyms]),
  ),
];

test("an owner's skill is asked about by its own name, and never by the sample's", () => {
  const shop = loadShop(join(__dirname, '..', 'fixtures', 'shop-v2'));
  const { 'en-US': model } = buildModels(shop);
  const { intents = [] } = model?.interactionModel.languageModel ?? {};
  const { samples } = intents.find(({ name }) => name === 'AboutIntent') ?? {};
  expect(samples).toEqual(expect.arrayContaining(['what is garden lamp']));
  // It is large, and a failure would print it.
  expect(/shelf talker/i.test(JSON.stringify(model))).toBe(false);
  const overhear = createOverhear(shopParts(shop).readingWords('en-US').overhearing);
  expect(overhear('so what is garden lamp then', 'SearchIntent')?.name).toBe('AboutIntent');
  expect(overhear('so what is shelf talker then', 'SearchIntent')?.name).not.toBe('AboutIntent');
});

describe.each(LOCALES)('the model of %s', (locale) => {
  it('has nothing for the linter to find', () => {
    expect(lintInteractionModel(locale, models[locale])).toEqual([]);
  });

  it.each([
    ['CategoryType', [...CATEGORIES, ...Object.keys(categoryOfTypes())]],
    ['RecipientType', Object.keys(RECIPIENT_AUDIENCES)],
    ['OccasionType', OCCASIONS],
    ['InterestType', INTERESTS],
    ['BudgetType', BUDGETS_SAID],
    ['BoundType', BOUNDS],
    ['RefinementType', REFINEMENTS],
    ['RecallType', RECALLS],
  ])('has in %s exactly the ids that the skill knows', (type, ids) => {
    const found = valuesOf(locale, type).map(({ id }) => id);
    expect([...found].sort()).toEqual([...ids].sort());
  });

  it('knows at least 80 ways to ask for a recommendation, of distinct slot combinations', () => {
    const samples = samplesOf(locale, 'RecommendIntent');
    const combinations = new Set(
      samples.map((sample) => [...sample.matchAll(/\{\w+\}/g)].map(String).sort().join()),
    );
    expect(samples.length).toBeGreaterThan(80);
    expect(combinations.size).toBeGreaterThan(15);
  });

  it('understands every facet of a wish alone, as the answer to a question', () => {
    const samples = samplesOf(locale, 'RecommendIntent');
    for (const slot of ['category', 'recipient', 'occasion', 'interest', 'budgetWord']) {
      expect(samples).toContain(`{${slot}}`);
    }
  });

  it('has only lower-case phrases', () => {
    const phrases = everyPhrase(locale).map((phrase) => phrase.replace(/\{\w+\}/g, ''));
    expect(phrases.filter((words) => words !== words.toLowerCase())).toEqual([]);
  });

  it('has no dialog: the skill leads the dialogue itself', () => {
    expect(Object.keys(models[locale]?.interactionModel ?? {})).toEqual(['languageModel']);
  });

  it('is made the same way each time', async () => {
    const text = renderInteractionModel(buildInteractionModel(locale, sources));
    expect(JSON.parse(text)).toEqual(models[locale]);
    // Nothing is remembered there.
    await jest.isolateModulesAsync(async () => {
      const again = await import('../../models');
      const model = again.buildInteractionModel(locale, sources);
      expect(again.renderInteractionModel(model)).toBe(text);
    });
  });

  it('takes its invocation name from the brand', () => {
    const names = { skillName: 'Gift Compass', invocationName: 'gift compass' };
    const { interactionModel } = buildInteractionModel(locale, {
      ...sources,
      brand: { locales: { [locale]: names } },
    });
    expect(interactionModel.languageModel.invocationName).toBe('gift compass');
  });
});

describe('the words of each country', () => {
  it('speak of dollars and carts in the US, of pounds and baskets in Britain', () => {
    expect(samplesOf('en-US', 'RecommendIntent')).toContain('{bound} {budget} dollars');
    expect(samplesOf('en-GB', 'RecommendIntent')).toContain('{bound} {budget} pounds');
    expect(everyPhrase('en-US').filter((phrase) => /\b(pounds|quid)\b/.test(phrase))).toEqual([]);
    expect(everyPhrase('en-GB').filter((phrase) => /\b(dollars?|bucks?)\b/.test(phrase))).toEqual(
      [],
    );
    expect(samplesOf('en-US', 'AddToCartIntent')).toContain('add it to my cart');
    expect(samplesOf('en-GB', 'AddToCartIntent')).toContain('add it to my basket');
  });

  it('spell as the country does', () => {
    expect(idFor('en-US', 'CategoryType', 'colored pencils')).toBe('colored-pencils');
    expect(idFor('en-GB', 'CategoryType', 'coloured pencils')).toBe('colored-pencils');
    expect(idFor('en-US', 'RecipientType', 'neighbor')).toBe('neighbor');
    expect(idFor('en-GB', 'RecipientType', 'neighbour')).toBe('neighbor');
    expect(idFor('en-US', 'RecipientType', 'mom')).toBe('mother');
    expect(idFor('en-GB', 'RecipientType', 'mum')).toBe('mother');
    expect(idFor('en-GB', 'CategoryType', 'torch')).toBe('flashlight');
  });

  it.each([
    ['RecipientType', 'old man', 'father'],
    ['RecipientType', 'girlfriend', 'girlfriend'],
    ['RecipientType', 'kid', 'child'],
    ['RecipientType', 'baby', 'toddler'],
    ['RecipientType', 'co-worker', 'colleague'],
    ['RecipientType', 'eight year old', 'child'],
    ['RecipientType', 'fifteen year old niece', 'teenager'],
    ['InterestType', 'espresso', 'coffee'],
    ['InterestType', 'coffee lover', 'coffee'],
    ['CategoryType', 'headset', 'headphones'],
    ['OccasionType', 'xmas', 'christmas'],
    ['BudgetType', 'not too expensive', 'low'],
    ['RefinementType', 'too expensive', 'cheaper'],
    ['RecallType', 'say no to', 'declined'],
  ])('take in %s "%s" for %s', (type, phrase, id) => {
    expect(idFor('en-US', type, phrase)).toBe(id);
    expect(idFor('en-GB', type, phrase)).toBe(id);
  });

  it('never understand a bare "thank you" as an occasion', () => {
    const { values = [] } =
      languageModel('en-US').types.find(({ name }) => name === 'OccasionType') ?? {};
    const heard = values.flatMap(({ name }) => [name.value, ...name.synonyms]);
    expect(heard).toContain('birthday');
    expect(heard).not.toContain('thank you');
  });
});

describe('building a model', () => {
  it('refuses a locale that no language is spoken in', () => {
    expect(() => buildInteractionModel('de-DE', sources)).toThrow(
      'there is no language for de-DE, only for en-US, en-GB',
    );
  });

  it('keeps names of more than four words for free words, but the usual name whatever its length', () => {
    const long = [
      'something to sing with in the bath',
      'bath time song book',
      'a book of songs for the bath',
    ];
    const vocabulary = {
      ...NO_OWN_VOCABULARY,
      types: {
        'song-book': {
          category: 'books' as const,
          words: { en: { heard: long as [string, ...string[]], said: { one: 'a song book' } } },
        },
      },
    };
    const { types } = buildInteractionModel('en-US', { ...sources, vocabulary }).interactionModel
      .languageModel;
    const values = types.find(({ name }) => name === 'CategoryType')?.values ?? [];
    expect(values.find(({ id }) => id === 'song-book')?.name).toEqual({
      value: 'something to sing with in the bath',
      synonyms: ['bath time song book'],
    });
  });

  it('refuses a locale that the brand lacks', () => {
    const { 'en-US': american } = brand.locales;
    expect(() =>
      buildInteractionModel('en-GB', { ...sources, brand: { locales: { 'en-US': american } } }),
    ).toThrow('shop/brand.json has no locale en-GB');
  });
});
