import { type JudgedQuery } from './data';
import { type Search } from './engine';

/** The figures of one engine on one catalogue; every one is a share from 0 to 1. */
export interface Figures {
  /** Of the queries that have a product of grade 3, the share whose first result is one. */
  readonly p3at1: number;
  /** Over the queries that have a product above grade 0. */
  readonly ndcg3: number;
  readonly ndcg10: number;
  /** Of the queries with nothing but grade 0, the share answered with "nothing fits". */
  readonly abstained: number;
  /** Of the others, the share that got an answer. */
  readonly answered: number;
}

/** What one query contributes to each figure; absent where it doesn't count. */
export type QueryFigures = { readonly [figure in keyof Figures]?: number };

const EXACT = 3;

/**
 * Discounted cumulated gain of the first `depth` grades (Järvelin and Kekäläinen, "Cumulated gain-based
 * evaluation of IR techniques", 2002), with gain 2^grade - 1 and discount 1 / log2(rank + 1).
 */
const gainOf = (grades: readonly number[], depth: number): number =>
  grades.slice(0, depth).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);

/** Measures one query. A product without a grade counts as grade 0. */
export const measureQuery = ({ query, grades }: JudgedQuery, search: Search): QueryFigures => {
  const found = search(query);
  const ideal = [...grades.values()].sort((a, b) => b - a);
  const [best = 0] = ideal;
  if (best === 0) return { abstained: found.length === 0 ? 1 : 0 };
  const got = found.map((id) => grades.get(id) ?? 0);
  return {
    ...(best === EXACT && { p3at1: got[0] === EXACT ? 1 : 0 }),
    ndcg3: gainOf(got, 3) / gainOf(ideal, 3),
    ndcg10: gainOf(got, 10) / gainOf(ideal, 10),
    answered: found.length === 0 ? 0 : 1,
  };
};

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The figures over all queries. NaN for a figure that no query counts for. */
export const summarise = (queries: readonly QueryFigures[]): Figures => {
  const of = (figure: keyof Figures): number =>
    mean(queries.flatMap((query) => query[figure] ?? []));
  return {
    ...{ p3at1: of('p3at1'), ndcg3: of('ndcg3'), ndcg10: of('ndcg10') },
    ...{ abstained: of('abstained'), answered: of('answered') },
  };
};
