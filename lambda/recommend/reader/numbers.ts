import {
  type Ages,
  type BudgetSaid,
  type BuiltInRecipient,
  type ReadingWords,
} from '../../../contract';
import { bandsOfWord, budgetOfAmount } from '../budget';
import { type Wish } from '../wish';
import { meantNumbers } from './corrected-numbers';
import { type Heard, type NamedSpan } from './heard';
import { isPriceOfOther, positionsOf } from './modifiers';
import { type Filled } from './patterns';

/** "About half an hour" leaves this share of it free either way. */
const ABOUT = 0.5;
/** What is short, or long, in minutes to play and in pages. */
const LENGTHS = {
  minutes: { short: { most: 30 }, long: { least: 90 } },
  pages: { short: { most: 250 }, long: { least: 400 } },
} as const;

/** The least share of what was collected that a present should cost. */
const POOLED = 0.4;

/** So old is who has yet to go into the first class. */
const BEFORE_SCHOOL = 5;

/** Of these a number says how many they are, and not how old: "a family of seven". */
export const GROUPS: readonly string[] = ['family'] satisfies readonly BuiltInRecipient[];

/** Forgets how old somebody was said to be. */
export const dropAges = (heard: Heard): void => {
  const left = heard.numbers.filter(({ kind }) => kind !== 'years' && kind !== 'birthdays');
  heard.numbers.splice(0, heard.numbers.length, ...left);
  heard.ownAge = undefined;
};

/** The amount that was said first; "at least fifty, but not above eighty" are two ends of one. */
const withBudget = (found: Wish, { budget: said }: Pick<Wish, 'budget'>): Wish => {
  if (said === undefined) return found;
  const { budget = said } = found;
  const isRange = budget.most === undefined ? said.least === undefined : said.most === undefined;
  return { ...found, budget: isRange ? { ...said, ...budget } : budget };
};

/** How long something may be, in whole minutes or pages. Without a bound it is the most. */
const lengthOf = ({ number = 0, upTo = number, bound }: Filled): Wish['minutes'] => {
  switch (bound) {
    case 'at-least':
      return { least: number };
    case 'below':
      return { most: number - 1 };
    case 'about':
      return { least: number * (1 - ABOUT), most: number * (1 + ABOUT) };
    case 'at-most':
    case undefined:
      return { most: Math.max(number, upTo) };
  }
};

/** What is said of how long a game takes, or how many pages a book has. */
export const lengthsOf = (
  { numbers, lengths }: Pick<Heard, 'numbers' | 'lengths'>,
  unit: 'minutes' | 'pages',
): Pick<Wish, 'minutes' | 'pages'> => {
  const counted = numbers.find(({ kind }) => kind === unit);
  const [said] = lengths;
  const length = said === undefined ? undefined : LENGTHS[unit][said.kind];
  const wanted = counted === undefined ? length : lengthOf(counted.filled);
  return wanted === undefined ? {} : { [unit]: wanted };
};

/** What is said of the price in a word. Small presents cost little: "stocking stuffers". */
export const budgetWordOf = (
  heard: Heard,
  thing: NamedSpan | undefined,
  { praises, smallPresents }: ReadingWords['singleWords'],
): BudgetSaid | undefined => {
  if (heard.budgetWord !== undefined)
    return isPriceOfOther(heard, thing, praises) ? undefined : heard.budgetWord;
  const isSmall = heard.named.some(
    (one) =>
      one.kind === 'occasion' &&
      positionsOf(one).some((at) => smallPresents.includes(heard.sentence[at]?.said ?? '')),
  );
  return isSmall ? 'low' : undefined;
};

const agesOf = ({ number = 0, upTo = number }: Filled): Ages => ({
  from: Math.min(number, upTo),
  to: Math.max(number, upTo),
});

/** "A six year old and a nine year old" */
const both = (one: Ages | undefined, { from, to }: Ages): Ages => ({
  from: Math.min(one?.from ?? from, from),
  to: Math.max(one?.to ?? to, to),
});

/** How many put together for one present: "nine of us, ten dollars each". */
const giversOf = (
  numbers: readonly Heard['numbers'][number][],
  sentence: Heard['sentence'],
  shares: readonly string[],
): number | undefined => {
  const isShare = numbers.some(
    ({ kind, start, end }) =>
      kind === 'budget' && sentence.slice(start, end + 1).some(({ said }) => shares.includes(said)),
  );
  const party = numbers.find(({ kind }) => kind === 'players' || kind === 'party');
  return isShare ? party?.filled.number : undefined;
};

/** Whether a number says in so many words how much it may cost at most: "nothing over eighteen", "forty and not a penny more". */
const isLimit = (
  { kind, filled: { bound }, start, end }: Heard['numbers'][number],
  sentence: Heard['sentence'],
  negations: readonly string[],
): boolean => {
  const isDenied = sentence.slice(start, end).some(({ said }) => negations.includes(said));
  return kind === 'limit'
    ? isDenied || bound !== undefined
    : kind === 'budget' && (bound === 'at-most' || bound === 'below');
};

/** Who has collected money, and names no limit, wants it spent: not on something that costs a tenth of it. */
const withPooled = (
  found: Wish,
  sentence: Heard['sentence'],
  numbers: readonly Heard['numbers'][number][],
  { pooled, negations }: Pick<ReadingWords['singleWords'], 'pooled' | 'negations'>,
): Wish => {
  const { most, least } = found.budget ?? {};
  const isPooled =
    sentence.some(({ said }) => pooled.includes(said)) &&
    !numbers.some((one) => isLimit(one, sentence, negations));
  return isPooled && most !== undefined && least === undefined
    ? { ...found, budget: { least: most * POOLED, most } }
    : found;
};

/**
 * What the numbers of a sentence say: ages, players, a budget.
 *
 * @param mayBePlayed whether what is wanted may be a game: "a hammock that two people fit in" is no game for two
 * @param singleWords words for what each of several gives, and for what they have put together
 */
export const numbersOf = (
  heard: Heard,
  isAboutPlaying: boolean,
  mayBePlayed: boolean,
  { shares, ...single }: ReadingWords['singleWords'],
): Pick<Wish, 'ages' | 'players' | 'budget' | 'lowestBand' | 'highestBand'> => {
  const { budgetWord, sentence } = heard;
  const numbers = meantNumbers(heard, single.takesNumberBack);
  let found: Wish = {};
  const givers = isAboutPlaying ? undefined : giversOf(numbers, sentence, shares);
  const times = givers ?? 1;
  for (const { kind, filled } of numbers) {
    const { number = 0, upTo = number, bound } = filled;
    switch (GROUPS.includes(filled.recipient ?? '') ? 'party' : kind) {
      case 'years':
      case 'birthdays':
        found = { ages: agesOf(filled), ...found };
        break;
      case 'agedPeople':
        found = { ...found, ages: both(found.ages, agesOf(filled)) };
        break;
      case 'grades':
        found = {
          ages: { from: number + BEFORE_SCHOOL, to: number + BEFORE_SCHOOL + 1 },
          ...found,
        };
        break;
      case 'newborns':
      case 'months':
        found = { ages: { from: Math.floor(number / 12), to: Math.floor(number / 12) }, ...found };
        break;
      case 'players':
        if (mayBePlayed && givers === undefined)
          found = { players: Math.max(number, upTo), ...found };
        break;
      case 'party':
        if (isAboutPlaying) found = { players: number, ...found };
        break;
      case 'companions':
        if (isAboutPlaying) found = { players: number + 1, ...found };
        break;
      case 'alone':
        if (isAboutPlaying) found = { players: 1, ...found };
        break;
      case 'minutes':
      case 'pages':
        break;
      case 'limit':
        found = withBudget(found, budgetOfAmount(number));
        break;
      case 'budget':
        found = withBudget(
          found,
          budgetOfAmount(number * times, {
            bound,
            upTo: filled.upTo && filled.upTo * times,
          }),
        );
        break;
    }
  }
  return found.budget !== undefined || budgetWord === undefined
    ? withPooled(found, sentence, numbers, single)
    : { ...found, ...bandsOfWord(budgetWord) };
};
