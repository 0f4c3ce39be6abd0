import { type Country } from '../../attribution';
import { type Product } from '../../catalog';
import {
  BUDGET_WORDS,
  type Bound,
  type BudgetSaid,
  type BudgetWord,
  PRICE_BAND_LIMITS,
  type PriceBand,
} from '../../contract';
import { type Budget, type Wish } from './wish';

/** "About fifty" leaves this share of the amount free either way. */
const ABOUT = 0.2;

type Bands = Pick<Wish, 'lowestBand' | 'highestBand'>;

const BANDS_OF_WORD: Readonly<Record<BudgetSaid, Bands>> = {
  low: { highestBand: 2 },
  middle: { lowestBand: 2, highestBand: 3 },
  high: { lowestBand: 3 },
  // All of them: whoever says so has answered how much it may cost.
  any: { lowestBand: 1 },
};

/** The bands of a budget word. */
export const bandsOfWord = (word: BudgetSaid): Bands => BANDS_OF_WORD[word];

/** Whether a band is within a budget; the limits are inclusive. */
const isInBudget = (band: PriceBand, { lowestBand = 1, highestBand = 5 }: Bands): boolean =>
  band >= lowestBand && band <= highestBand;

/** The budget words that include a band. */
export const wordsOfBand = (band: PriceBand): BudgetWord[] =>
  BUDGET_WORDS.filter((word) => isInBudget(band, BANDS_OF_WORD[word]));

/**
 * The budget of an amount, in whole units of the marketplace's currency. Without a bound it is the
 * most the customer wants to spend.
 *
 * @param upTo the other end of "between fifty and eighty"
 * @returns no budget for an amount that is not above 0
 */
export const budgetOfAmount = (
  amount: number,
  { bound = 'at-most', upTo }: { bound?: Bound | undefined; upTo?: number | undefined } = {},
): Pick<Wish, 'budget'> => {
  if (amount <= 0) return {};
  if (upTo !== undefined && upTo > 0) {
    return { budget: { least: Math.min(amount, upTo), most: Math.max(amount, upTo) } };
  }
  switch (bound) {
    case 'at-least':
      return { budget: { least: amount } };
    case 'at-most':
      return { budget: { most: amount } };
    case 'below':
      return { budget: { most: amount, isBelow: true } };
    case 'about':
      return {
        budget: { least: amount * (1 - ABOUT), most: amount * (1 + ABOUT), isAbout: true },
      };
  }
};

/** What a product may cost, as far as the owner says. Only compared: never spoken, never shown. */
export type Price = NonNullable<Wish['cheaperThan']>;

/**
 * The owner's figures for a product.
 *
 * @param marketplace undefined where nothing can be bought: then any of the owner's estimates counts
 */
export const priceOf = (
  { priceBand, estimates = {} }: Product,
  marketplace: Country | undefined,
): Price => {
  const made = marketplace === undefined ? Object.values(estimates)[0] : estimates[marketplace];
  return { band: priceBand, ...(made !== undefined && { estimate: made.amount }) };
};

/** Whether the owner takes the one for cheaper: by estimates where both have one, else by bands. */
export const isLess = (one: Price, other: Price): boolean =>
  one.estimate !== undefined && other.estimate !== undefined
    ? one.estimate < other.estimate
    : one.band < other.band;

/**
 * Whether a price is within the budget of a wish. An amount is compared with the estimate; a product
 * without one stays out.
 */
export const isWithinBudget = (price: Price, wish: Wish): boolean => {
  const { budget, cheaperThan, dearerThan } = wish;
  const { band, estimate } = price;
  if (budget !== undefined) {
    const { least = 0, most = Infinity, isBelow = false } = budget;
    if (estimate === undefined || estimate < least || estimate > most) return false;
    if (isBelow && estimate === most) return false;
  }
  return (
    isInBudget(band, wish) &&
    (cheaperThan === undefined || isLess(price, cheaperThan)) &&
    (dearerThan === undefined || isLess(dearerThan, price))
  );
};

/** Whether the customer has named a budget, as an amount or in a word. */
export const hasBudget = ({ budget, lowestBand, highestBand }: Wish): boolean =>
  budget !== undefined || lowestBand !== undefined || highestBand !== undefined;

/** All that was said about what it may cost. */
export const budgetIn = ({
  budget,
  lowestBand,
  highestBand,
  cheaperThan,
  dearerThan,
  priceEnd,
}: Wish): Budget => ({
  ...(priceEnd !== undefined && { priceEnd }),
  ...(budget !== undefined && { budget }),
  ...(lowestBand !== undefined && { lowestBand }),
  ...(highestBand !== undefined && { highestBand }),
  ...(cheaperThan !== undefined && { cheaperThan }),
  ...(dearerThan !== undefined && { dearerThan }),
});

/** The wish without all that was said about what it may cost. */
export const withoutBudget = ({
  budget: _budget,
  lowestBand: _lowest,
  highestBand: _highest,
  cheaperThan: _cheaper,
  dearerThan: _dearer,
  priceEnd: _end,
  ...rest
}: Wish): Wish => rest;

/** The wish for something that costs less. The upper end of the budget stays. */
export const cheaperThan = (price: Price, wish: Wish): Wish => {
  const { lowestBand: _low, dearerThan: _dearer, budget, ...rest } = wish;
  const limit = budget?.most === undefined ? {} : { budget: { most: budget.most } };
  return { ...rest, ...limit, cheaperThan: price };
};

/** The wish for something that costs more. The lower end of the budget stays. */
export const dearerThan = (price: Price, wish: Wish): Wish => {
  const { highestBand: _high, cheaperThan: _cheaper, budget, ...rest } = wish;
  const limit = budget?.least === undefined ? {} : { budget: { least: budget.least } };
  return { ...rest, ...limit, dearerThan: price };
};

/** Where a budget can be stretched to: `anyway` when nobody can tell. */
export const DIRECTIONS = ['higher', 'lower', 'anyway'] as const;

/** A wish with a budget that reaches a little further, and where it reaches to. */
export interface Stretched {
  readonly direction: (typeof DIRECTIONS)[number];
  readonly wish: Wish;
}

/** The lower end of a band; its upper end is in PRICE_BAND_LIMITS. */
const floorOf = (band: PriceBand): number =>
  band === 1 ? 0 : PRICE_BAND_LIMITS[(band - 1) as PriceBand];

/** The ends of a budget as amounts. */
const endsOf = ({ budget, lowestBand = 1, highestBand = 5 }: Wish) => ({
  least: budget?.least ?? floorOf(lowestBand),
  most: budget?.most ?? PRICE_BAND_LIMITS[highestBand],
});

const nearestOf = (
  prices: readonly Price[],
  nearer: (...values: number[]) => number,
): { estimate: number | undefined; band: PriceBand } => {
  const estimates = prices.flatMap(({ estimate }) => estimate ?? []);
  return {
    estimate: estimates.length === 0 ? undefined : nearer(...estimates),
    band: nearer(...prices.map(({ band }) => band)) as PriceBand,
  };
};

/**
 * The budget stretched as far as the nearest of these prices, and a little beyond, so that there is a
 * choice. A higher price comes first: a customer who names a limit mostly means the upper one.
 *
 * @param prices of products that fit everything but the budget
 * @returns `anyway`, without a budget, when nobody can tell on which side of it these prices are
 */
export const stretched = (wish: Wish, prices: readonly Price[]): Stretched => {
  const { least, most } = endsOf(wish);
  const open = withoutBudget(wish);
  const above = prices.filter(({ estimate, band }) => (estimate ?? floorOf(band)) >= most);
  if (above.length > 0) {
    const { estimate, band } = nearestOf(above, Math.min);
    const reach =
      estimate === undefined
        ? { highestBand: band }
        : { budget: { ...(least > 0 && { least }), most: estimate * (1 + ABOUT) } };
    return { direction: 'higher', wish: { ...open, ...reach } };
  }
  const below = prices.filter(
    ({ estimate, band }) => (estimate ?? PRICE_BAND_LIMITS[band]) <= least,
  );
  if (below.length > 0) {
    const { estimate, band } = nearestOf(below, Math.max);
    const reach =
      estimate === undefined
        ? { lowestBand: band }
        : { budget: { least: estimate * (1 - ABOUT), ...(most < Infinity && { most }) } };
    return { direction: 'lower', wish: { ...open, ...reach } };
  }
  return { direction: 'anyway', wish: open };
};
