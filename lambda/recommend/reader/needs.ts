import { type ReadingWords } from '../../../contract';
import { type Word } from './sentence';

/** From this probability on, something may be needed. */
const LEAST = 0.3;
/** From this one on, it is taken to be. */
const LIKELY = 0.45;
/** That nothing is needed is so much likelier beforehand than any one type, in tenths of a natural logarithm. */
const NOTHING_BEFORE = 40;

/** What somebody needs who doesn't name it. */
export interface Need {
  readonly type: string;
  /** How likely it is that this is what is needed, from 0 to 1. */
  readonly probability: number;
}

/** Whether something is needed, and not only may be. */
export const isLikely = (need: Need | undefined): need is Need =>
  need !== undefined && need.probability >= LIKELY;

/**
 * Makes the search for the type of thing that somebody needs who doesn't name it: "charcoal takes me forever to
 * light". Each word counts once.
 *
 * @returns undefined when hardly any type is likely: too little tells of it, or as much of others or of none
 */
export const createFindNeed =
  ({ needs }: Pick<ReadingWords, 'needs'>): ((sentence: readonly Word[]) => Need | undefined) =>
  (sentence) => {
    // After the last of the types comes that nothing is needed.
    const sums = [...needs.types.map(() => 0), NOTHING_BEFORE];
    for (const stem of new Set(sentence.map((word) => word.stem))) {
      const its = Object.hasOwn(needs.evidence, stem) ? (needs.evidence[stem] ?? []) : [];
      for (const [of, evidence] of its) sums[of] = (sums[of] ?? 0) + evidence;
    }
    const most = Math.max(...sums);
    const type = needs.types[sums.indexOf(most)];
    const probability = 1 / sums.reduce((all, sum) => all + Math.exp((sum - most) / 10), 0);
    return type !== undefined && probability >= LEAST ? { type, probability } : undefined;
  };
