import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PRODUCT_WORDS, describeProblem, readProducts } from '../../owner';

const SHOP = join(__dirname, '..', '..', 'shop');
const root = mkdtempSync(join(tmpdir(), 'shelf-words-'));
const folder = join(root, 'shop');
beforeAll(() => cpSync(SHOP, folder, { recursive: true }));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What is said of the shop's games with one change in their file. */
const problemsWith = (from: string, to: string, words = PRODUCT_WORDS): string[] => {
  const text = readFileSync(join(SHOP, 'products', 'games.json'), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(folder, 'products', 'games.json'), text.replace(from, to));
  return readProducts(folder, words).problems.map(describeProblem);
};

test.each([
  [
    '"type": "board-game"',
    '"type": "game"',
    'catan: type: "game" is not a known type of product; use board-game, card-game or word-game, or add "game" to ',
  ],
  [
    '"interest": ["board-games"]',
    '"interest": ["Board games"]',
    'catan: facets.interest[0]: "Board games" is not a known interest; use board-games, or add "Board games" to ',
  ],
  [
    '"birthday"',
    '"brithday"',
    'catan: facets.occasion[0]: "brithday" is not a known occasion; use birthday, or add "brithday" to ',
  ],
  [
    '"family"',
    '"famliy"',
    'catan: facets.recipient[0]: "famliy" is not a known recipient; use family, or add "famliy" to ',
  ],
  [
    '"living-room"',
    '"parlor"',
    'catan: facets.room[0]: "parlor" is not a known room; use kitchen, living-room, bedroom, bathroom, office, garden or workshop, or add "parlor" to ',
  ],
  [
    '"audience": ["adult"',
    '"audience": ["grown-up"',
    'catan: audience[0]: "grown-up" is not known here; use toddler, child, teen, adult, dog or cat',
  ],
  [
    '"size": "large"',
    '"size": "huge"',
    'catan: size: "huge" is not known here; use small, medium or large',
  ],
  ['"category": "games"', '"category": "game"', 'category: "game" is not known here; use games'],
  [
    '"GB": "B00U26V4VQ"',
    '"UK": "B00U26V4VQ"',
    'catan: asins: has "UK", which is not a marketplace; use a country code such as US, and GB for the United Kingdom',
  ],
])('%s as %s is told with the nearest words', (from, to, sentence) => {
  const problems = problemsWith(from, to);
  expect(problems).toEqual([expect.stringContaining(`shop/products/games.json: ${sentence}`)]);
  expect(problems[0]?.length).toBeLessThan(240);
});

test('the words that are known are data', () => {
  const interest = [...PRODUCT_WORDS.interest, 'calligraphy'] as typeof PRODUCT_WORDS.interest;
  const change = ['"interest": ["board-games"]', '"interest": ["calligraphy"]'] as const;
  expect(problemsWith(...change, { ...PRODUCT_WORDS, interest })).toEqual([]);
});
