import { type Country } from '../../attribution';
import { type Catalog, type Product, searchIndex } from '../../catalog';
import { type Recipients } from '../../contract';
import { createFits } from './fits';
import { type Wish } from './wish';

const WEIGHTS = {
  text: 3,
  mainInterest: 1,
  otherInterest: 0.6,
  recipient: 0.8,
  occasion: 0.5,
  /** A middle price, if the customer named no budget. */
  middleBand: 0.3,
  heardBefore: -1.5,
  sameTypeAsRefused: -0.8,
  /** Enough to vary the order of equals, too little to reverse a clear order. */
  chance: 0.1,
} as const;

/** What a wish is looked up in. */
export interface Shelf {
  readonly catalog: Catalog;
  readonly recipients: Recipients;
}

/** What else changes the order of the products that fit. */
export interface Leanings {
  /** Products this customer has heard of lately. */
  readonly heard: ReadonlySet<string>;
  /** Types of the products that are out in this session. */
  readonly refusedTypes: ReadonlySet<string>;
  readonly language: string;
  /** In [0, 1). */
  readonly random: () => number;
}

const scoreOf = (product: Product, wish: Wish, leanings: Leanings): number => {
  const { interest, recipient, occasion } = product.facets;
  let score = leanings.random() * WEIGHTS.chance;
  if (wish.interest !== undefined) {
    score += interest[0] === wish.interest ? WEIGHTS.mainInterest : WEIGHTS.otherInterest;
  }
  if (wish.recipient !== undefined && recipient.includes(wish.recipient))
    score += WEIGHTS.recipient;
  if (wish.occasion !== undefined && occasion.includes(wish.occasion)) score += WEIGHTS.occasion;
  const isBudgetOpen = wish.lowestBand === undefined && wish.highestBand === undefined;
  if (isBudgetOpen && (product.priceBand === 2 || product.priceBand === 3)) {
    score += WEIGHTS.middleBand;
  }
  if (leanings.heard.has(product.id)) score += WEIGHTS.heardBefore;
  if (leanings.refusedTypes.has(product.type)) score += WEIGHTS.sameTypeAsRefused;
  return score;
};

/** A product that may be recommended, and how well it fits the free words of the wish, from 0 to 1. */
interface Candidate {
  readonly product: Product;
  readonly fitsWords: number;
}

/** The products that are what the free words name; without free words, all. */
const candidatesFor = (catalog: Catalog, { text }: Wish, language: string): Candidate[] => {
  if (text === undefined) return catalog.products.map((product) => ({ product, fitsWords: 0 }));
  const index = catalog.text[language] ?? Object.values(catalog.text)[0];
  if (index === undefined) return [];
  return searchIndex(text, index).flatMap(({ product: number, score, isNamed }) => {
    const product = catalog.products[number];
    return isNamed && product !== undefined ? [{ product, fitsWords: score }] : [];
  });
};

/**
 * The products that fit a wish, best first, including those that the customer has declined. Pure: the
 * same arguments and random numbers give the same order.
 *
 * @param marketplace where the products must have an ASIN; undefined when nothing can be bought through Alexa
 * @returns empty when nothing fits; a product that does not fit is never added
 */
export const rank = (
  { catalog, recipients }: Shelf,
  wish: Wish,
  marketplace: Country | undefined,
  leanings: Leanings,
): Product[] => {
  const fits = createFits(wish, recipients);
  return candidatesFor(catalog, wish, leanings.language)
    .filter(
      ({ product }) =>
        (marketplace === undefined || product.asins[marketplace] !== undefined) && fits(product),
    )
    .map(({ product, fitsWords }) => ({
      product,
      score: scoreOf(product, wish, leanings) + fitsWords * WEIGHTS.text,
    }))
    .sort((a, b) => b.score - a.score)
    .map(({ product }) => product);
};

/**
 * Picks `count` products of different types from a ranking: the best of each type, and only then more
 * of the same types.
 */
export const diversify = (ranked: readonly Product[], count: number): Product[] => {
  const picked: Product[] = [];
  const types = new Set<string>();
  for (const product of ranked) {
    if (picked.length < count && !types.has(product.type)) {
      picked.push(product);
      types.add(product.type);
    }
  }
  const rest = ranked.filter((product) => !picked.includes(product));
  return [...picked, ...rest].slice(0, count);
};
