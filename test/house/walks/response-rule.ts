import { type Copy } from './project';
import { type Walk } from './walk';

const TESTS = 'test/simulator/review.test.ts';

const addRuleForResponses = ({ insert }: Copy): void => {
  insert(
    'simulator/review/rules/cards.ts',
    "  rule({\n    id: 'card.empty'",
    `  rule({
    id: 'card.title',
    page: PAGES.cards,
    level: 'warning',
    looksAt: sound,
    finding: (card) =>
      (wordsOf(card)[0] ?? '').length > 100
        ? 'the card has a title that no screen shows whole'
        : undefined,
  }),
`,
  );
  const written = (title: string): string =>
    `card({ type: 'Simple', title: '${title}', content: 'Hi.' })`;
  insert(
    TESTS,
    "  'card.type': [",
    `  'card.title': [${written('x'.repeat(101))}, 'no screen', ${written('x')}],\n`,
  );
  insert(TESTS, "'card.image-https'],", "'card.title', ");
};

export const responseRule: Walk = {
  what: 'a rule for responses, and its test',
  most: 2,
  add: addRuleForResponses,
  tryOut: ({ jest }) => jest([TESTS]),
};
