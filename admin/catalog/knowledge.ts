import { type Country } from '../../attribution';
import { type Product, hasSampleEstimate } from '../../catalog';
import { CATEGORIES, type Category } from '../../contract';
import { TYPICAL_TOPICS } from './typical-topics';

/** An estimate and when the owner made it. */
export interface DatedEstimate {
  readonly product: string;
  readonly marketplace: Country;
  /** ISO 8601. */
  readonly date: string;
}

/** What customers could ask about a category, and for how many of its products no fact answers. */
export interface Unanswered {
  readonly category: Category;
  readonly topic: string;
  readonly unanswered: number;
  readonly products: number;
}

/** How much is known of the products. */
export interface Knowledge {
  readonly products: number;
  /** How many say a minimum age. */
  readonly ages: number;
  /** How many have a fact to say. */
  readonly facts: number;
  /** Ids of the products of which something is `unchecked`. */
  readonly unchecked: readonly string[];
  /** Ids of the products with an estimate of the sample. */
  readonly sampleEstimates: readonly string[];
  /** The oldest estimates, the oldest first, at most five. */
  readonly oldest: readonly DatedEstimate[];
  /** The topics with gaps, those with most first. */
  readonly unanswered: readonly Unanswered[];
}

const OLDEST_KEPT = 5;

const factsOf = ({ words }: Product) => Object.values(words).map(({ facts = {} }) => facts);

const isUnchecked = (product: Product): boolean => {
  const { ages, players, minutes, pages, attributes = {} } = product;
  return [
    ...[ages, players, minutes, pages].map((known) => known?.source),
    ...Object.values(attributes),
    ...factsOf(product).flatMap((facts) => Object.values(facts).map(({ source }) => source)),
  ].includes('unchecked');
};

const datedEstimates = ({ id, estimates = {} }: Product): DatedEstimate[] =>
  Object.entries(estimates).map(([marketplace, { date }]) => ({
    product: id,
    marketplace: marketplace as Country,
    date,
  }));

const gapsOf = (category: Category, all: readonly Product[]): Unanswered[] => {
  const products = all.filter((product) => product.category === category);
  return TYPICAL_TOPICS[category].map((topic) => ({
    category,
    topic,
    unanswered: products.filter((product) =>
      factsOf(product).some((facts) => facts[topic] === undefined),
    ).length,
    products: products.length,
  }));
};

const idsWhere = (products: readonly Product[], is: (product: Product) => boolean): string[] =>
  products.filter(is).map(({ id }) => id);

/** Counts what is known of the products, and finds what is old, unchecked, of the sample, or missing. */
export const knowledgeOf = (products: readonly Product[]): Knowledge => ({
  products: products.length,
  ages: products.filter(({ ages }) => ages !== undefined).length,
  facts: products.filter((product) =>
    factsOf(product).some((facts) => Object.keys(facts).length > 0),
  ).length,
  unchecked: idsWhere(products, isUnchecked),
  sampleEstimates: idsWhere(products, hasSampleEstimate),
  oldest: products
    .flatMap(datedEstimates)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .slice(0, OLDEST_KEPT),
  unanswered: CATEGORIES.flatMap((category) => gapsOf(category, products))
    .filter(({ unanswered }) => unanswered > 0)
    .sort((a, b) => b.unanswered - a.unanswered),
});
