import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildInteractionModel, buildModels } from '../../models';
import { lintInteractionModel } from '../../models/lint';
import { FileError, type Shop, loadShop } from '../../owner';
import { alexaOf } from '../../simulator/alexa';
import { PRETEND_SKILL_ID } from '../../simulator/device';
import { createUnderstanding, interactionModelSchema } from '../../simulator/understanding';
import { createDevice } from '../../workbench/testing';
import { readyParts } from '../support/shop';
import { createTalk, slot } from '../support/talk';

const root = mkdtempSync(join(tmpdir(), 'shelf-vocabulary-'));
const folder = join(root, 'shop');
beforeEach(() => cpSync(join(__dirname, '..', '..', 'shop'), folder, { recursive: true }));
afterEach(() => rmSync(folder, { recursive: true }));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const birdBath = {
  category: 'garden',
  words: {
    en: {
      heard: ['bird (bath|baths)'],
      said: { one: 'a bird bath' },
      needs: ['sparrow', 'puddle', 'splash'],
    },
  },
};
const pottery = {
  words: {
    en: { heard: ['pottery', 'throwing pots'], said: { one: 'pottery' }, opening: 'for a potter' },
  },
};
const nameDay = { words: { en: { heard: ['name day'], said: { one: 'a name day present' } } } };
const godmother = {
  audience: ['adult'],
  words: { en: { heard: ['godmother', 'god mother'], said: { one: 'your godmother' } } },
};
const conservatory = {
  words: { en: { heard: ['conservatory', 'sun room'], said: { one: 'the conservatory' } } },
};
const frostProof = {
  topic: 'weather',
  words: { en: { heard: ['frost proof', 'for the winter'], said: 'frost proof' } },
};
const weather = {
  words: {
    en: { heard: ['weather', 'can it stay outside'], said: { one: 'what weather it bears' } },
  },
};
const VOCABULARY = {
  types: { 'bird-bath': birdBath },
  interests: { pottery },
  occasions: { 'name-day': nameDay },
  recipients: { godmother },
  rooms: { conservatory },
  attributes: { 'frost-proof': frostProof },
  topics: { weather },
};

const product = {
  id: 'walkers-bird-bath',
  brand: 'Walker',
  type: 'bird-bath',
  priceBand: 2,
  size: 'medium',
  audience: ['adult'],
  facets: {
    interest: ['pottery'],
    occasion: ['name-day'],
    recipient: ['godmother'],
    room: ['conservatory'],
  },
  asins: { US: 'B000000001' },
  attributes: { 'frost-proof': 'owner' },
  words: {
    en: {
      name: 'the Walker basin',
      pitch: "It's a shallow basin that sparrows love.",
      reasons: [{ say: 'It is easy to clean.' }, { say: 'It stands firm in the wind.' }],
      facts: { weather: { say: 'It may stay outside in winter.', source: 'owner' } },
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

/** The skill of a shop, and how Alexa understands its customers. */
const projectOf = (shop: Shop) => {
  const [locale, skillId] = ['en-US', PRETEND_SKILL_ID];
  const model = interactionModelSchema.parse(buildInteractionModel(locale, shop));
  const understanding = createUnderstanding({ model, alexa: alexaOf(locale), skillId });
  return { locale, shop, understanding, parts: readyParts(shop, locale) };
};

/** What a new customer hears in answer to these words, with the slots that were heard. */
const ask = async (project: ReturnType<typeof projectOf>, ...sayings: string[]) => {
  const device = createDevice({ project });
  await device.say(`open ${project.understanding.invocationName}`);
  const answers = [];
  for (const saying of sayings) {
    const { spoken, slots } = await device.say(saying);
    answers.push({ text: spoken.map(({ text }) => text).join(' '), slots });
  }
  return answers;
};

describe("an owner's own words", () => {
  const shopWithWords = () => {
    write('vocabulary.json', VOCABULARY);
    write('products/own.json', { category: 'garden', products: [product] });
    return loadShop(folder);
  };
  let made: ReturnType<typeof projectOf> | undefined;
  /** Made once, because that takes long. */
  const projectWithWords = () => (made ??= projectOf(shopWithWords()));

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
      expect(values.map(({ id }) => id)).toEqual(
        expect.arrayContaining(['pottery', 'name-day', 'godmother']),
      );
      expect(lintInteractionModel(locale, model)).toEqual([]);
    }
  });

  it('are understood and said by the skill', async () => {
    const talk = createTalk(projectWithWords().parts);
    await talk.launch();
    const offer = await talk.intent('RecommendIntent', {
      interest: slot('pottery', 'pottery'),
      occasion: slot('name day', 'name-day'),
      category: slot('bird bath', 'bird-bath'),
    });
    expect(offer.offered).toBe('walkers-bird-bath');
    expect(offer.text).toMatch(/^As a name day present, for a potter, I'd pick the Walker basin\./);
  });

  it('are heard and said back in a conversation', async () => {
    const [offer, reason] = await ask(
      projectWithWords(),
      'a gift for my god mother who likes pottery',
      'why this one',
    );
    expect(offer?.slots['recipient']).toEqual({ value: 'god mother', id: 'godmother' });
    expect(offer?.text).toContain('your godmother');
    expect(offer?.text).toContain('the Walker basin');
    expect(reason?.text).toMatch(/^It suits your godmother\./);
  });

  it('are known by the needs that are told of a life', async () => {
    const [offer] = await ask(
      projectWithWords(),
      'the sparrows splash in every puddle of my drive',
    );
    expect(offer?.text).toContain('the Walker basin');
  });

  it('are asked about: a topic of the owner has its fact, an attribute its yes', async () => {
    const [, weather, frost] = await ask(
      projectWithWords(),
      'a bird bath',
      'can it stay outside',
      'is it frost proof',
    );
    expect(weather?.text).toContain('It may stay outside in winter.');
    expect(frost?.text).toMatch(/^Yes, it's /);
  });

  it('lead to the nearest thing of their category where the shelf has none of the type', async () => {
    write('vocabulary.json', VOCABULARY);
    const [answer] = await ask(projectOf(loadShop(folder)), 'a bird bath');
    expect(answer?.text).toMatch(/^I don't have a bird bath on my shelf\./);
    expect(answer?.text).toContain('In the way of');
  });

  it.each([
    [['adult'], false],
    [['adult', 'child'], true],
  ])('let a recipient of the audience %j have a thing for children: %p', async (audience, may) => {
    write('vocabulary.json', {
      ...VOCABULARY,
      recipients: { godmother: { ...godmother, audience } },
    });
    write('products/own.json', {
      category: 'garden',
      products: [{ ...product, audience: ['child'] }],
    });
    const [answer] = await ask(
      projectOf(loadShop(folder)),
      'a gift for my godmother who likes pottery',
    );
    expect(answer?.text.includes('the Walker basin')).toBe(may);
  });

  it.each(['bird baths', 'something for the conservatory', 'a sun room'])(
    'are found by a search for "%s"',
    async (words) => {
      const [offer] = await ask(projectWithWords(), `search for ${words}`);
      expect(offer?.text).toContain('the Walker basin');
    },
  );

  it('name what the shelf does not hold', async () => {
    write('vocabulary.json', { types: { 'bird-bath': birdBath } });
    const talk = createTalk(readyParts(loadShop(folder), 'en-US'));
    await talk.launch();
    const { text } = await talk.intent('RecommendIntent', {
      category: slot('bird bath', 'bird-bath'),
    });
    expect(text).toContain("I don't have a bird bath on my shelf.");
  });
});

const shownIn = (page: string): unknown => {
  const text = readFileSync(join(__dirname, '..', '..', page), 'utf8');
  const shown = [...text.matchAll(/```json\n([\s\S]+?)```/g)]
    .map(([, json = '']) => json)
    .filter((json) => json.includes('"bird-bath"'));
  expect(shown).toHaveLength(1);
  return JSON.parse(shown[0] ?? '');
};

test("the owner's page shows the words that are tried here", () => {
  expect(shownIn('docs/owners.md')).toEqual(VOCABULARY);
});

test('the words that CONTRIBUTING.md shows are sound', () => {
  expect(problemsOf(shownIn('CONTRIBUTING.md'))).toEqual([]);
});

test.each<[what: string, vocabulary: object, sentence: string]>([
  [
    'a word that is built in',
    { types: { kettle: birdBath } },
    'types.kettle: is already a built-in word; use it as it is, or give yours another id',
  ],
  [
    'a recipient that is built in',
    { recipients: { mother: godmother } },
    'recipients.mother: is already a built-in word; use it as it is, or give yours another id',
  ],
  [
    'a room that is built in',
    { rooms: { garden: conservatory } },
    'rooms.garden: is already a built-in word; use it as it is, or give yours another id',
  ],
  [
    'an attribute that is built in',
    { attributes: { wood: { ...frostProof, topic: 'material' } } },
    'attributes.wood: is already a built-in word; use it as it is, or give yours another id',
  ],
  [
    'a topic that is built in',
    { topics: { size: weather } },
    'topics.size: is already a built-in word; use it as it is, or give yours another id',
  ],
  [
    'an attribute that answers a topic nobody knows',
    { attributes: { 'frost-proof': { ...frostProof, topic: 'wether' } }, topics: { weather } },
    'attributes.frost-proof.topic: "wether" is not a known topic; use weather, or add "wether" to the topics of this file',
  ],
  [
    'an attribute without a topic',
    { attributes: { 'frost-proof': { words: frostProof.words } } },
    'attributes.frost-proof.topic: is missing; add it',
  ],
  [
    'an attribute without a language of the brand',
    { attributes: { 'frost-proof': { topic: 'care', words: { de: frostProof.words.en } } } },
    'attributes.frost-proof.words: lacks "en", a language of the brand; add how it is heard and said',
  ],
  [
    'a recipient without an audience',
    { recipients: { godmother: { words: godmother.words } } },
    'recipients.godmother.audience: is missing; add it',
  ],
  [
    'a recipient with an empty audience',
    { recipients: { godmother: { ...godmother, audience: [] } } },
    'recipients.godmother.audience: must have at least 1 entry',
  ],
  [
    'an unknown audience',
    { recipients: { godmother: { ...godmother, audience: ['grown-up'] } } },
    'recipients.godmother.audience[0]: "grown-up" is not known here; use toddler, child, teen, adult, dog or cat',
  ],
  [
    'a recipient without a language of the brand',
    { recipients: { godmother: { ...godmother, words: { de: godmother.words.en } } } },
    'recipients.godmother.words: lacks "en", a language of the brand; add how it is heard and said',
  ],
  [
    'a room with an audience',
    { rooms: { conservatory: { ...conservatory, audience: ['adult'] } } },
    'rooms.conservatory: has "audience", which is not known here; correct its name, or remove it',
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
    'a need of several words',
    {
      types: {
        'bird-bath': {
          ...birdBath,
          words: { en: { ...birdBath.words.en, needs: ['bathing birds'] } },
        },
      },
    },
    'types.bird-bath.words.en.needs[0]: must be one lower-case word, such as "sparrow"',
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
