import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareInstructions } from '../../admin/release/testing-instructions';
import { LINE_KEYS } from '../../contract';
import { LANGUAGES, childAudienceIn, expand } from '../../languages';
import { createDevice, loadProject } from '../../workbench/testing';
import { invented, shelfOf } from '../support/invented';
import { shop } from '../support/shop';

const SKILL_JSON = join(__dirname, '..', '..', 'skill-package', 'skill.json');

/** Lines that greet, help, or put a question: what the skill says of itself and offers to say. */
const OPENLY = /^(?:welcome|help|ask|reprompt|about|miss)(?:\.|$)/;

describe.each(LANGUAGES)('in $code, children, ages under 13 and toys are named', (language) => {
  const { store } = language;
  const found = (texts: readonly string[]): string[] =>
    texts.flatMap((text) => {
      const words = childAudienceIn(text, store);
      return words === undefined ? [] : [`${words}: ${text}`];
    });

  test('by no greeting, help, question or reprompt', () => {
    const lines = LINE_KEYS.filter((key) => OPENLY.test(key));
    expect(lines.length).toBeGreaterThan(30);
    expect(found(lines.map((key) => JSON.stringify(language.said.lines[key])))).toEqual([]);
  });

  test('by no text for the store', () => {
    const texts = Object.values(store.texts as Record<string, string | readonly string[]>).flat();
    expect(found(texts.flatMap((text) => expand(text)))).toEqual([]);
    const phrases: readonly (string | readonly string[])[] = Object.values(store.testPhrases);
    expect(found([...store.keywords, ...phrases.flat()])).toEqual([]);
  });

  test('by no testing instructions, even on a shelf of toys', () => {
    const toys = shop.products.filter(({ category }) => category === 'toys');
    const some = shop.products.filter(({ type }) => type === 'coffee-grinder');
    const products = [
      ...toys.map((product) => ({ ...product, audience: [...product.audience, 'adult' as const] })),
      ...some,
    ];
    const instructions = prepareInstructions(undefined, {
      ...{ products, brand: shop.brand, record: shop.record, vocabulary: shop.vocabulary },
      languages: LANGUAGES,
      models: {},
      earns: () => true,
    });
    expect(instructions).toContain('coffee grinder');
    expect(found([instructions])).toEqual([]);
  });

  test('by nothing in the store page as it is', () => {
    const { publishingInformation } = (
      JSON.parse(readFileSync(SKILL_JSON, 'utf8')) as { manifest: Record<string, unknown> }
    ).manifest;
    expect(found([JSON.stringify(publishingInformation)])).toEqual([]);
  });

  test.each([
    'gifts for kids',
    'ideas for a seven-year-old',
    'for anyone aged 8 to 12',
    'the best toys',
    'something for your niece',
  ])('and found in "%s"', (text) => {
    expect(found([text])).toHaveLength(1);
  });

  test.each(['a dog toy', 'for your girlfriend', 'eighteen years old', 'aged 40', 'ten-year-plan'])(
    'and not found in "%s"',
    (text) => {
      expect(found([text])).toEqual([]);
    },
  );
});

describe('on a shelf of toys and little else', () => {
  const project = loadProject('en-US');
  const toys = ['one', 'two', 'three', 'four', 'five', 'six'].map((name, at) =>
    invented(`toy-${name}`, {
      category: 'toys',
      type: at % 2 === 0 ? 'building-toy' : 'novelty-toy',
      audience: ['child', 'adult'],
      facets: { interest: ['building'] },
    }),
  );
  const others = ['one', 'two'].map((name) => invented(`phones-${name}`));
  const start = () => createDevice({ project, skillDeps: shelfOf(...toys, ...others) });

  test('greeting, help and examples speak of the rest', async () => {
    const device = start();
    const said: string[] = [];
    for (const words of ['open shelf talker', 'help', 'a gift', 'help']) {
      const { speech, reprompt } = await device.say(words);
      said.push(speech, reprompt ?? '');
    }
    expect(said.join(' ')).not.toMatch(/\btoys?\b|\bchild|\bkid/i);
  });

  test('a toy is offered to who asks for one', async () => {
    const { speech } = await start().say('ask shelf talker for a building toy for my nephew');
    expect(speech).toContain('the toy');
  });
});
