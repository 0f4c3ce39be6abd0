import { type Product } from '../../catalog';
import {
  MOST_QUESTIONS,
  QUESTIONS,
  type Question,
  ASPECTS,
  nextQuestion,
} from '../../lambda/recommend/questions';
import { type Order } from '../../lambda/recommend/rank';
import { type Wish } from '../../lambda/recommend/wish';
import { createSeededRandom } from '../../simulator/seeded-random';
import { type Customer, OPENINGS } from './customers';

/** Chooses the next question; undefined when it would rather offer. */
type Policy = (wish: Wish, asked: readonly Question[]) => Question | undefined;

const OFFERS = 3;

const openQuestions = (wish: Wish, asked: readonly Question[]): Question[] =>
  QUESTIONS.filter((question) => !asked.includes(question) && ASPECTS[question].isOpen(wish));

/** Many customers come to the same wish; the answer is the same too. */
const remembering = <Args extends unknown[], Result>(
  work: (...args: Args) => Result,
): ((...args: Args) => Result) => {
  const known = new Map<string, { readonly result: Result }>();
  return (...args) => {
    const key = JSON.stringify(args);
    const { result } = known.get(key) ?? { result: work(...args) };
    known.set(key, { result });
    return result;
  };
};

const policies = (products: readonly Product[], order: Order): Record<string, Policy> => {
  const random = createSeededRandom(7);
  const ours = remembering((wish: Wish, asked: readonly Question[]) =>
    nextQuestion(order(products, wish), wish, asked, order),
  );
  return {
    'Shelf Talker': ours,
    'fixed order': (wish, asked) => openQuestions(wish, asked)[0],
    'random order': (wish, asked) => {
      const open = openQuestions(wish, asked);
      return open[Math.floor(random() * open.length)];
    },
    'no questions': () => undefined,
  };
};

/** The share of customers whose product is among the first three offers, after none, one, two and three questions at most. */
export interface Found {
  readonly found: readonly number[];
  /** Mean number of questions asked. */
  readonly questions: number;
}

export interface PolicyFigures extends Found {
  readonly name: string;
  readonly byOpening: Readonly<Record<string, Found>>;
}

const serve = (customer: Customer, policy: Policy, isOffered: (wish: Wish) => boolean) => {
  let wish = ASPECTS[customer.opening].answered({}, customer.openingAnswer);
  const asked: Question[] = [];
  const found: boolean[] = [];
  for (let count = 0; count <= MOST_QUESTIONS; count += 1) {
    found.push(isOffered(wish));
    const question =
      count < MOST_QUESTIONS && asked.length === count ? policy(wish, asked) : undefined;
    if (question !== undefined) {
      asked.push(question);
      const answer = customer.answerTo(question);
      if (answer !== undefined) wish = ASPECTS[question].answered(wish, answer);
    }
  }
  return { opening: customer.opening, found, questions: asked.length };
};

const share = (served: readonly ReturnType<typeof serve>[]): Found => ({
  found: Array.from(
    { length: MOST_QUESTIONS + 1 },
    (_, count) => served.filter(({ found }) => found[count]).length / served.length,
  ),
  questions: served.reduce((sum, { questions }) => sum + questions, 0) / served.length,
});

/**
 * How well each way of asking leads customers to what they want. All ways serve the same customers,
 * with the same answers and the same ranking.
 */
export const measureQuestions = (
  products: readonly Product[],
  order: Order,
  customers: readonly Customer[],
): PolicyFigures[] => {
  const offered = remembering((wish: Wish) => order(products, wish).slice(0, OFFERS));
  return Object.entries(policies(products, order)).map(([name, policy]) => {
    const served = customers.map((customer) =>
      serve(customer, policy, (wish) => offered(wish).includes(customer.wanted)),
    );
    const byOpening = Object.fromEntries(
      OPENINGS.map((kind) => [kind, share(served.filter(({ opening }) => opening === kind))]),
    );
    return { name, ...share(served), byOpening };
  });
};
