import { type ReadingWords } from '../../../contract';
import { type Word } from './sentence';

/** In tenths of a natural logarithm: about what two words tell that hardly any other type has. */
const LEAST_EVIDENCE = 60;
/** So many times as much must tell of a type as of the next, or of nothing. */
const LEAD = 1.1;

/** What somebody needs who doesn't name it. */
export interface Need {
  readonly type: string;
  /** How much tells of it, in tenths of a natural logarithm. */
  readonly evidence: number;
}

/**
 * Makes the search for the type of thing that somebody needs who doesn't name it: "charcoal takes me forever to
 * light". Each word counts once.
 *
 * @returns undefined when too little tells of any type, or nearly as much of another or of none
 */
export const createFindNeed =
  ({ needs }: Pick<ReadingWords, 'needs'>): ((sentence: readonly Word[]) => Need | undefined) =>
  (sentence) => {
    const sums = needs.types.map(() => 0);
    for (const stem of new Set(sentence.map((word) => word.stem))) {
      const its = Object.hasOwn(needs.evidence, stem) ? (needs.evidence[stem] ?? []) : [];
      for (const [of, evidence] of its) sums[of] = (sums[of] ?? 0) + evidence;
    }
    // After the last of the types comes that nothing is needed.
    const best = sums
      .slice(0, needs.types.length)
      .reduce((most, sum, of) => (sum > (sums[most] ?? 0) ? of : most), 0);
    const evidence = sums[best] ?? 0;
    const next = Math.max(0, ...sums.filter((_sum, of) => of !== best));
    const type = needs.types[best];
    return type !== undefined && evidence >= LEAST_EVIDENCE && evidence >= LEAD * next
      ? { type, evidence }
      : undefined;
  };
