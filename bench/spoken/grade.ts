import { type Answer } from './say';
import { type InventedRequest, type SpokenRequest } from './sets';

/** What an answer is worth; grading.md has the rules. */
export const GRADES = ['exact', 'good', 'wrong'] as const;
export type Grade = (typeof GRADES)[number];

/**
 * `denied`: said to be missing although it is there, and nothing was offered. `missed`: it brought neither an
 * offer nor an honest no. `ungraded`: nobody has graded it yet.
 */
export type Verdict = Grade | 'denied' | 'missed' | 'ungraded';

/** A request with what came of it. */
export interface Judged {
  readonly request: SpokenRequest;
  readonly answer: Answer;
  readonly verdict: Verdict;
}

/** Whether the skill neither offered anything nor said that it has no such thing. */
export const isMissed = ({ offered, told }: Answer): boolean => offered.length === 0 && !told;

/** Grades by the writer's lists of products. The first product counts. */
export const gradeByLists = (
  { exact, good }: Pick<InventedRequest, 'exact' | 'good'>,
  answer: Answer,
): Verdict => {
  const {
    offered: [first],
    told,
  } = answer;
  if (isMissed(answer)) return 'missed';
  if (exact.length === 0) {
    if (!told) return 'wrong';
    // An honest no; whether the nearest thing will do, only the writer or a grader can say.
    return first === undefined || good.includes(first) ? 'good' : 'ungraded';
  }
  if (first === undefined) return 'denied';
  // Right, but after saying that there is no such thing.
  if (exact.includes(first)) return told ? 'good' : 'exact';
  return good.includes(first) ? 'good' : 'wrong';
};

/** Shares from 0 to 1; NaN of nothing. All but `understood` are of what is graded. */
export interface Shares {
  readonly requests: number;
  /** How many of them are graded. */
  readonly graded: number;
  /** Of all: understood as said. */
  readonly understood: number;
  /** Of those for something the shop has: the first offer is exact or good. */
  readonly fits: number;
  /** Of all that is graded: the offer is wrong. */
  readonly wrong: number;
  /** Of those for something the shop has: told that it isn't there. */
  readonly denied: number;
  /** Of those for something the shop doesn't have: told so. */
  readonly told: number;
}

const share = <Item>(items: readonly Item[], is: (item: Item) => boolean): number =>
  items.filter(is).length / items.length;

const isFine = ({ verdict }: Judged): boolean => verdict === 'exact' || verdict === 'good';

const isGraded = ({ verdict }: Judged): boolean => verdict !== 'ungraded';

/**
 * What was only understood when it was said again as a search counts as missed. What isn't graded stays
 * so, and both ways of counting are over the same requests.
 */
export const asSaid = (judged: readonly Judged[]): Judged[] =>
  judged.map((one) => (one.answer.again && isGraded(one) ? { ...one, verdict: 'missed' } : one));

export const sharesOf = (judged: readonly Judged[]): Shares => {
  const graded = judged.filter(isGraded);
  const forNothing = graded.filter(({ request }) => request.nothing);
  const forSomething = graded.filter(({ request }) => !request.nothing);
  return {
    ...{ requests: judged.length, graded: graded.length },
    understood: share(judged, ({ answer }) => !answer.again),
    fits: share(forSomething, isFine),
    wrong: share(graded, ({ verdict }) => verdict === 'wrong'),
    denied: share(forSomething, ({ verdict }) => verdict === 'denied'),
    told: share(forNothing, isFine),
  };
};

/** The judged requests of each kind, most requests first; many are of several kinds. */
export const byKind = (judged: readonly Judged[]): ReadonlyMap<string, readonly Judged[]> => {
  const kinds = [...new Set(judged.flatMap(({ request }) => request.kinds))];
  return new Map(
    kinds
      .map((kind) => [kind, judged.filter(({ request }) => request.kinds.includes(kind))] as const)
      .sort(([, a], [, b]) => b.length - a.length),
  );
};
