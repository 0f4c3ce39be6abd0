import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeProblem, readProducts } from '../../owner';

const SHOP = join(__dirname, '..', '..', 'shop');
const root = mkdtempSync(join(tmpdir(), 'shelf-words-'));
const folder = join(root, 'shop');
beforeAll(() => cpSync(SHOP, folder, { recursive: true }));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The problems that one change in the file of games causes. */
const problemsWith = (from: string, to: string): string[] => {
  const text = readFileSync(join(SHOP, 'products', 'games.json'), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(folder, 'products', 'games.json'), text.replace(from, to));
  return readProducts(folder).problems.map(describeProblem);
};

test.each([
  [
    '"type": "board-game"',
    '"type": "game"',
    'catan: type: "game" is not a known type of product; use board-game, card-game or word-game, or add "game" to shop/vocabulary.json',
  ],
  [
    '"interest": ["board-games"]',
    '"interest": ["Board games"]',
    'catan: facets.interest[0]: "Board games" is not a known interest; use board-games, or add "Board games" to shop/vocabulary.json',
  ],
  [
    '"birthday"',
    '"brithday"',
    'catan: facets.occasion[0]: "brithday" is not a known occasion; use birthday, or add "brithday" to shop/vocabulary.json',
  ],
  [
    '"family"',
    '"famliy"',
    'catan: facets.recipient[0]: "famliy" is not a known recipient; use family, or add "famliy" to shop/vocabulary.json',
  ],
  [
    '"living-room"',
    '"parlor"',
    'catan: facets.room[0]: "parlor" is not a known room; use kitchen, living-room, bedroom, bathroom, office, garden or workshop, or add "parlor" to shop/vocabulary.json',
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
])('%s as %s is reported with the nearest words', (from, to, sentence) => {
  const problems = problemsWith(from, to);
  expect(problems).toEqual([expect.stringContaining(`shop/products/games.json: ${sentence}`)]);
  expect(problems[0]?.length).toBeLessThan(240);
});

test("the owner's own words are known", () => {
  const vocabulary = {
    interests: { calligraphy: { words: { en: { heard: ['calligraphy'], said: { one: 'it' } } } } },
  };
  writeFileSync(join(folder, 'vocabulary.json'), JSON.stringify(vocabulary));
  const change = ['"interest": ["board-games"]', '"interest": ["calligraphy"]'] as const;
  expect(problemsWith(...change)).toEqual([]);
  rmSync(join(folder, 'vocabulary.json'));
  expect(problemsWith(...change)).toHaveLength(1);
});
