import { bandsOfWord, budgetOfAmount } from '../budget';
import { type Wish } from '../wish';
import { type Heard } from './heard';

/** The amount that was said first; "at least fifty, but not above eighty" are two ends of one. */
const withBudget = (found: Wish, { budget: said }: Pick<Wish, 'budget'>): Wish => {
  if (said === undefined) return found;
  const { budget = said } = found;
  const isRange = budget.most === undefined ? said.least === undefined : said.most === undefined;
  return { ...found, budget: isRange ? { ...said, ...budget } : budget };
};

/**
 * What the numbers of a sentence say: ages, players, a budget.
 *
 * @param mayBePlayed whether what is wanted may be a game: "a hammock that two people fit in" is no game for two
 */
export const numbersOf = (
  { numbers, budgetWord }: Heard,
  isAboutPlaying: boolean,
  mayBePlayed: boolean,
): Pick<Wish, 'ages' | 'players' | 'budget' | 'lowestBand' | 'highestBand'> => {
  let found: Wish = {};
  for (const { kind, filled } of numbers) {
    const { number = 0, upTo = number, bound } = filled;
    switch (kind) {
      case 'years':
      case 'agedPeople':
      case 'birthdays':
        found = { ages: { from: Math.min(number, upTo), to: Math.max(number, upTo) }, ...found };
        break;
      case 'months':
        found = { ages: { from: Math.floor(number / 12), to: Math.floor(number / 12) }, ...found };
        break;
      case 'players':
        if (mayBePlayed) found = { players: Math.max(number, upTo), ...found };
        break;
      case 'party':
        if (isAboutPlaying) found = { players: number, ...found };
        break;
      case 'limit':
        found = withBudget(found, budgetOfAmount(number));
        break;
      case 'budget':
        found = withBudget(found, budgetOfAmount(number, { bound, upTo: filled.upTo }));
        break;
    }
  }
  return found.budget !== undefined || budgetWord === undefined
    ? found
    : { ...found, ...bandsOfWord(budgetWord) };
};
