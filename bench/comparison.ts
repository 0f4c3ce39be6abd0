/** One of our figures beside the peer's. */
export interface Comparison {
  readonly figure: string;
  readonly unit: string;
  readonly ours: number;
  readonly peer: number;
  readonly aim: string;
  readonly isMet: boolean;
}
