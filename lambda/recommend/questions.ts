import { type Product } from '../../catalog';
import { type BudgetWord } from '../../contract';
import { bandsOfWord, hasBudget, wordsOfBand } from './budget';
import { type Order } from './rank';
import { type Wish } from './wish';

/** The most guided questions in a search. */
export const MOST_QUESTIONS = 3;

/** The guided questions. */
export const QUESTIONS = ['recipient', 'interest', 'category', 'occasion', 'budget'] as const;
export type Question = (typeof QUESTIONS)[number];

/** How a question is answered in the wish. */
interface Aspect {
  readonly isOpen: (wish: Wish) => boolean;
  /** All true answers of a customer who wants this product. */
  readonly answersFor: (product: Product) => readonly string[];
  readonly answered: (wish: Wish, answer: string) => Wish;
}

/** What each question is about. People and occasions are those the owner listed for a product, not all it would do for. */
export const ASPECTS: Readonly<Record<Question, Aspect>> = {
  recipient: {
    isOpen: ({ recipient }) => recipient === undefined,
    answersFor: ({ facets }) => facets.recipient,
    answered: (wish, recipient) => ({ ...wish, recipient }),
  },
  interest: {
    isOpen: ({ interest, type }) => interest === undefined && type === undefined,
    answersFor: ({ facets }) => facets.interest,
    answered: (wish, interest) => ({ ...wish, interest }),
  },
  category: {
    isOpen: ({ category, type }) => category === undefined && type === undefined,
    answersFor: ({ category }) => [category],
    answered: (wish, category) => ({ ...wish, category }) as Wish,
  },
  occasion: {
    isOpen: ({ occasion, recipient }) => occasion === undefined && recipient !== 'myself',
    answersFor: ({ facets }) => facets.occasion,
    answered: (wish, occasion) => ({ ...wish, occasion }),
  },
  budget: {
    isOpen: (wish) => !hasBudget(wish),
    answersFor: ({ priceBand }) => wordsOfBand(priceBand),
    answered: (wish, word) => ({ ...wish, ...bandsOfWord(word as BudgetWord) }),
  },
};

/** This many products, spread over the ranking, stand for all, so that a large catalogue does not make a question slow. */
const CONSIDERED = 50;
/** With this few products left, all can be offered in turn; a question helps no more. */
const FEW = 3;

/** A question that is expected to gain less than this is not worth a customer's time. */
const WORTH_ASKING = 0.05;

/** What is to be expected of a question. */
interface Prospect {
  readonly question: Question;
  /**
   * The expected reciprocal rank of the wanted product after the answer, if each product is as likely
   * to be the wanted one and each of its true answers as likely to be given.
   */
  readonly rank: number;
  /** Whether some answer would bring another product to the first place. */
  readonly isDecisive: boolean;
}

/** Of the first place 1, of the second a half; of a product that is not there 0. */
const reciprocalRank = (place: number | undefined): number =>
  place === undefined ? 0 : 1 / (place + 1);

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const prospectOf = (
  question: Question,
  ranked: readonly Product[],
  wish: Wish,
  order: Order,
): Prospect => {
  const { answersFor, answered } = ASPECTS[question];
  const places = new Map<string, ReadonlyMap<Product, number>>();
  const placesAfter = (answer: string): ReadonlyMap<Product, number> => {
    const known = places.get(answer);
    if (known !== undefined) return known;
    const ordered = order(ranked, answered(wish, answer));
    const found = new Map(ordered.map((product, place) => [product, place]));
    places.set(answer, found);
    return found;
  };
  const ranksAfter = ranked.map((product, place) => {
    const after = answersFor(product).map((answer) => placesAfter(answer).get(product));
    // Who can't answer is offered the products as they stand.
    return mean((after.length === 0 ? [place] : after).map(reciprocalRank));
  });
  const first = ranked[0];
  const isDecisive = [...places.values()].some(
    (after) => first !== undefined && after.get(first) !== 0,
  );
  return { question, rank: mean(ranksAfter), isDecisive };
};

/**
 * The question after which the wanted product is expected to stand highest: every answer that a
 * customer could truly give is tried on the ranking.
 *
 * @param ranked the products that fit the wish, best first
 * @param order orders products as the offer after the answer will
 * @returns undefined when few products are left, or no answer would change the first offer or help enough
 */
export const nextQuestion = (
  ranked: readonly Product[],
  wish: Wish,
  asked: readonly Question[],
  order: Order,
): Question | undefined => {
  if (ranked.length <= FEW) return undefined;
  const step = Math.ceil(ranked.length / CONSIDERED);
  const considered = ranked.filter((_product, place) => place % step === 0);
  const now = mean(considered.map((_product, place) => reciprocalRank(place)));
  return QUESTIONS.filter((question) => !asked.includes(question) && ASPECTS[question].isOpen(wish))
    .map((question) => prospectOf(question, considered, wish, order))
    .filter(({ isDecisive, rank }) => isDecisive && rank - now >= WORTH_ASKING)
    .sort((a, b) => b.rank - a.rank)[0]?.question;
};

const mostCommon = (answers: readonly string[], count: number): string[] => {
  const counts = new Map<string, number>();
  for (const answer of answers) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  return [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, count)
    .map(([answer]) => answer);
};

/** The most common interests of the products: examples for a question. */
export const commonInterests = (products: readonly Product[], count: number): string[] =>
  mostCommon(products.flatMap(ASPECTS.interest.answersFor), count);

/** The most common categories of the products. */
export const commonCategories = (products: readonly Product[], count: number): string[] =>
  mostCommon(products.flatMap(ASPECTS.category.answersFor), count);

/** The most common types of the products. */
export const commonTypes = (products: readonly Product[], count: number): string[] =>
  mostCommon(
    products.map(({ type }) => type),
    count,
  );
