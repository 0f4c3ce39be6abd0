import { findCandidates } from '../../lambda/dialogue/candidates';
import { freshConversation } from '../../lambda/dialogue/conversation';
import { emptyMemory } from '../../memory/customer-memory';
import { createQuestionReader } from '../../lambda/recommend/reader/question';
import { createReader } from '../../lambda/recommend/reader/reader';
import { invented, shelfOf } from '../support/invented';

const FORMS = { stopWords: [], stems: [] };
const parts = shelfOf(invented('good-phones'));
const context = {
  ...parts,
  memory: emptyMemory(),
  marketplace: 'US',
  allows: () => true,
  tagFor: () => undefined,
  language: 'en',
  read: createReader(parts.readingWords('en-US'), FORMS, parts.belonging),
  questions: createQuestionReader(parts.readingWords('en-US'), {}, FORMS),
  likenessOf: () => ({ is: 'unknown' as const }),
  overhear: () => undefined,
  isRequest: () => false,
  isHabit: () => false,
  beginsAnew: () => false,
  asksOfOffer: () => false,
  refersToOffer: () => false,
  goesWithOffer: () => false,
  guessAct: () => undefined,
  isAddress: () => false,
  isClause: () => false,
  noQuestion: () => undefined,
  afterIdiomOfNo: () => undefined,
  goesOn: () => false,
  isDoubt: () => false,
  nothingMore: () => ({ isEnough: false, afterNo: undefined }),
  takesNamed: () => false,
  findsAskedFor: () => undefined,
  asksVersion: () => false,
  tellsVersion: false,
  wordsFor: () => '',
  intoCart: (words: string) => words,
  now: 0,
  random: () => 0,
} as const;

test('a wish is ranked once in a turn, whatever the order of its parts', () => {
  const wish = { recipient: 'father', interest: 'music' };
  const candidates = findCandidates({ ...freshConversation(), wish }, context);
  expect(candidates.forWish({ interest: 'music', recipient: 'father' })).toBe(candidates);
  const wider = candidates.forWish({ recipient: 'father' });
  expect(wider).not.toBe(candidates);
  expect(wider.forWish(wish)).toBe(candidates);
  expect(wider.products.map(({ id }) => id)).toEqual(['good-phones']);
});
