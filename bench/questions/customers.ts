import { type Product } from '../../catalog';
import { type Question, QUESTIONS, ASPECTS } from '../../lambda/recommend/questions';
import { createSeededRandom } from '../../simulator/seeded-random';

/** A made-up customer who wants one product and tells nothing untrue. */
export interface Customer {
  readonly wanted: Product;
  /** What they say at first: a true answer to this question. */
  readonly opening: Question;
  readonly openingAnswer: string;
  /** One of the true answers; undefined for "I don't know". The same each time it is asked for. */
  readonly answerTo: (question: Question) => string | undefined;
}

/** Kinds of openings: nobody begins with a budget alone. */
export const OPENINGS = ['recipient', 'interest', 'category', 'occasion'] as const;
const DOES_NOT_KNOW = 0.1;

const createCustomer = (
  wanted: Product,
  opening: Question,
  random: () => number,
): Customer | undefined => {
  const said = QUESTIONS.map((question) => {
    const answers = ASPECTS[question].answersFor(wanted);
    const knows = random() >= DOES_NOT_KNOW;
    const answer = answers[Math.floor(random() * answers.length)];
    return [question, { answer, knows }] as const;
  });
  const answers = new Map(said);
  const openingAnswer = answers.get(opening)?.answer;
  if (openingAnswer === undefined) return undefined;
  const answerTo = (question: Question): string | undefined => {
    const known = answers.get(question);
    return known?.knows === true ? known.answer : undefined;
  };
  return { wanted, opening, openingAnswer, answerTo };
};

/** The customers of a catalogue: some for each product and each kind of opening. The same seed makes the same ones. */
export const customersOf = (
  products: readonly Product[],
  each: number,
  seed = 1,
): readonly Customer[] => {
  const random = createSeededRandom(seed);
  return products.flatMap((wanted) =>
    OPENINGS.flatMap((opening) =>
      Array.from({ length: each }, () => createCustomer(wanted, opening, random)),
    ).filter((customer) => customer !== undefined),
  );
};
