import {
  BUDGET_WORDS,
  type BudgetWord,
  PRICE_BANDS,
  PRICE_BAND_LIMITS,
  type PriceBand,
} from '../../contract';
import { type Wish } from './wish';

type Bands = Pick<Wish, 'lowestBand' | 'highestBand'>;

const BANDS_OF_WORD: Readonly<Record<BudgetWord, Bands>> = {
  low: { highestBand: 2 },
  middle: { lowestBand: 2, highestBand: 3 },
  high: { lowestBand: 3 },
};

/** The bands of a budget word. */
export const bandsOfWord = (word: BudgetWord): Bands => BANDS_OF_WORD[word];

/** Whether a band is within a budget; the limits are inclusive. */
export const isInBudget = (band: PriceBand, { lowestBand = 1, highestBand = 5 }: Bands): boolean =>
  band >= lowestBand && band <= highestBand;

/** The budget words that include a band. */
export const wordsOfBand = (band: PriceBand): BudgetWord[] =>
  BUDGET_WORDS.filter((word) => isInBudget(band, BANDS_OF_WORD[word]));

/**
 * The bands that stay within an amount, in whole units of the marketplace's currency. An amount
 * below every limit still leaves the lowest band: price bands are too coarse to say more.
 */
export const bandsOfAmount = (amount: number): Pick<Wish, 'highestBand'> => {
  const within = PRICE_BANDS.filter((band) => PRICE_BAND_LIMITS[band] <= amount);
  return { highestBand: within.at(-1) ?? 1 };
};
