/** The figures of one engine at one number of products: milliseconds, bytes. */
export interface SpeedFigures {
  readonly build: number;
  /** Of the index as a file. */
  readonly bytes: number;
  /** From the file to an index that can be asked: once, in the process that built it. */
  readonly load: number;
  readonly firstQuery: number;
  /**
   * Within which half, and 99 of 100, of the queries were answered, each at the fastest of three rounds;
   * then the same with a typo in each.
   */
  readonly p50: number;
  readonly p99: number;
  readonly typoP50: number;
  readonly typoP99: number;
  /** Living memory that loading and the first query add. */
  readonly memory: number;
}
