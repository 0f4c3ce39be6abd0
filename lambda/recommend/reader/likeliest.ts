import { type Evidence } from '../../../contract';

/** Which of some things is likeliest, and how likely it is, from 0 to 1. */
interface Likeliest {
  /** Its position; -1 where there are none. */
  readonly of: number;
  readonly probability: number;
}

/**
 * Adds up what some signs tell, each once.
 *
 * @param before how likely each thing is without them, in tenths of a natural logarithm
 */
export const likeliestBy = (
  signs: ReadonlySet<string>,
  evidence: Evidence,
  before: readonly number[],
): Likeliest => {
  const sums = [...before];
  for (const sign of signs) {
    const its = Object.hasOwn(evidence, sign) ? (evidence[sign] ?? []) : [];
    for (const [of, tenths] of its) sums[of] = (sums[of] ?? 0) + tenths;
  }
  const most = Math.max(...sums);
  const whole = sums.reduce((all, sum) => all + Math.exp((sum - most) / 10), 0);
  return { of: sums.indexOf(most), probability: 1 / whole };
};
