import { type Product } from '../../catalog';
import { type Recipients } from '../../contract';
import { wordsOfBand } from './budget';
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

/** The answers to a question that a product would fit. */
type Answers = (product: Product) => readonly string[];

const interestsOf: Answers = ({ facets }) => facets.interest;
const categoryOf: Answers = ({ category }) => [category];

const answersTo = (question: Question, recipients: Recipients): Answers => {
  switch (question) {
    case 'recipient': {
      const all = Object.entries(recipients);
      return ({ audience }) =>
        all.filter(([, its]) => its.some((one) => audience.includes(one))).map(([id]) => id);
    }
    case 'interest':
      return interestsOf;
    case 'category':
      return categoryOf;
    case 'budget':
      return ({ priceBand }) => wordsOfBand(priceBand);
  }
};

const countAnswers = (products: readonly Product[], answers: Answers): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const product of products) {
    for (const answer of answers(product)) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  }
  return counts;
};

/** The expected share of products left after the answer, if each answer is as likely as it is common among the products. */
const shareLeft = (products: readonly Product[], answers: Answers): number => {
  const counts = [...countAnswers(products, answers).values()];
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
  recipients: Recipients,
): Question | undefined => {
  const open = QUESTIONS.filter(
    (question) => !asked.includes(question) && !isAnswered(question, wish),
  ).map((question) => ({ question, left: shareLeft(products, answersTo(question, recipients)) }));
  const best = open.sort((a, b) => a.left - b.left)[0];
  return best !== undefined && best.left <= WORTH_ASKING ? best.question : undefined;
};

const mostCommon = (products: readonly Product[], answers: Answers, count: number): string[] =>
  [...countAnswers(products, answers)]
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, count)
    .map(([answer]) => answer);

/** The most common interests of the products: examples for a question. */
export const commonInterests = (products: readonly Product[], count: number): string[] =>
  mostCommon(products, interestsOf, count);

/** The most common categories of the products. */
export const commonCategories = (products: readonly Product[], count: number): string[] =>
  mostCommon(products, categoryOf, count);
