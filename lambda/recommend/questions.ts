import { type Product } from '../../catalog';
import { RECIPIENT_AUDIENCES, RECIPIENTS } from '../../contract';
import { type Wish } from './wish';

/** The guided questions. At most three are asked in a search. */
export const QUESTIONS = ['recipient', 'interest', 'category', 'budget'] as const;
export type Question = (typeof QUESTIONS)[number];

const isAnswered = (question: Question, wish: Wish): boolean => {
  switch (question) {
    case 'recipient':
      return wish.recipient !== undefined;
    case 'interest':
    case 'category':
      return wish.interest !== undefined || wish.category !== undefined || wish.type !== undefined;
    case 'budget':
      return wish.lowestBand !== undefined || wish.highestBand !== undefined;
  }
};

/** The answers that a product would fit. */
const answersFor = (question: Question, product: Product): readonly string[] => {
  switch (question) {
    case 'recipient':
      return RECIPIENTS.filter((recipient) =>
        RECIPIENT_AUDIENCES[recipient].some((audience) => product.audience.includes(audience)),
      );
    case 'interest':
      return product.facets.interest;
    case 'category':
      return [product.category];
    case 'budget':
      return product.priceBand <= 2 ? ['low'] : product.priceBand === 3 ? ['middle'] : ['high'];
  }
};

const countAnswers = (question: Question, products: readonly Product[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const product of products) {
    for (const answer of answersFor(question, product)) {
      counts.set(answer, (counts.get(answer) ?? 0) + 1);
    }
  }
  return counts;
};

/** The expected share of products left after the answer, if each answer is as likely as it is common among the products. */
const shareLeft = (question: Question, products: readonly Product[]): number => {
  const counts = [...countAnswers(question, products).values()];
  const total = counts.reduce((sum, count) => sum + count, 0);
  const expected = counts.reduce((sum, count) => sum + count * (count / total), 0);
  return expected / products.length;
};

/** A question that leaves more than this share of the products is not worth a customer's time. */
const WORTH_ASKING = 0.7;

/**
 * The question that narrows the products most.
 *
 * @returns undefined when no open question is worth asking
 */
export const nextQuestion = (
  products: readonly Product[],
  wish: Wish,
  asked: readonly Question[],
): Question | undefined => {
  const open = QUESTIONS.filter(
    (question) => !asked.includes(question) && !isAnswered(question, wish),
  ).map((question) => ({ question, left: shareLeft(question, products) }));
  const best = open.sort((a, b) => a.left - b.left)[0];
  return best !== undefined && best.left <= WORTH_ASKING ? best.question : undefined;
};

const mostCommon = (question: Question, products: readonly Product[], count: number): string[] =>
  [...countAnswers(question, products)]
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, count)
    .map(([answer]) => answer);

/** The most common interests of the products: examples for a question. */
export const commonInterests = (products: readonly Product[], count: number): string[] =>
  mostCommon('interest', products, count);

/** The most common categories of the products. */
export const commonCategories = (products: readonly Product[], count: number): string[] =>
  mostCommon('category', products, count);
