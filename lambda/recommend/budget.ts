import { PRICE_BAND_LIMITS, type PriceBand } from '../../catalog';
import { type Wish } from './wish';

/** The customer's own word for a budget. */
export const BUDGET_WORDS = ['low', 'middle', 'high'] as const;
export type BudgetWord = (typeof BUDGET_WORDS)[number];

const BANDS = [1, 2, 3, 4, 5] as const satisfies readonly PriceBand[];

/** The bands of a budget word. */
export const bandsOfWord = (word: BudgetWord): Pick<Wish, 'lowestBand' | 'highestBand'> =>
  ({ low: { highestBand: 2 }, middle: { lowestBand: 2, highestBand: 3 }, high: { lowestBand: 3 } })[
    word
  ] as Pick<Wish, 'lowestBand' | 'highestBand'>;

/**
 * The bands that stay within an amount, in whole units of the marketplace's currency. An amount
 * below every limit still leaves the lowest band: price bands are too coarse to say more.
 */
export const bandsOfAmount = (amount: number): Pick<Wish, 'highestBand'> => {
  const within = BANDS.filter((band) => PRICE_BAND_LIMITS[band] <= amount);
  return { highestBand: within.at(-1) ?? 1 };
};
