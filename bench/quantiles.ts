const sortedOf = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

/** The middle of the values; the upper one of two. */
export const median = (values: readonly number[]): number =>
  sortedOf(values)[Math.floor(values.length / 2)] ?? 0;

/**
 * The value that so many of the values don't exceed.
 *
 * @param share from 0 to 1: 0.99 for p99
 */
export const quantile = (values: readonly number[], share: number): number =>
  sortedOf(values)[Math.ceil(values.length * share) - 1] ?? 0;
