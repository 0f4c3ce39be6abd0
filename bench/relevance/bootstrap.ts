import { createSeededRandom } from '../../simulator/seeded-random';

/** A difference of two means, and the interval that holds it in 95 of 100 draws of the queries. */
export interface Difference {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

const DRAWS = 10_000;

/**
 * The paired bootstrap (Efron; for search: Sakai, "Evaluating evaluation metrics based on the bootstrap",
 * 2006): draws as many queries as there are, with repetition, and takes the mean difference each time.
 *
 * @param ours a figure of each query
 * @param peers the same figure of the same queries
 */
export const pairedBootstrap = (ours: readonly number[], peers: readonly number[]): Difference => {
  const differences = ours.map((value, at) => value - (peers[at] ?? 0));
  const random = createSeededRandom(1);
  const { length } = differences;
  const means = Array.from({ length: DRAWS }, () => {
    let sum = 0;
    for (let drawn = 0; drawn < length; drawn += 1) {
      sum += differences[Math.floor(random() * length)] ?? 0;
    }
    return sum / length;
  }).sort((a, b) => a - b);
  return {
    mean: differences.reduce((sum, value) => sum + value, 0) / length,
    low: means[Math.floor(DRAWS * 0.025)] ?? 0,
    high: means[Math.floor(DRAWS * 0.975)] ?? 0,
  };
};
