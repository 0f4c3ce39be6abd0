/** How a file with a conversation went. */
export interface FileOutcome {
  readonly file: string;
  /** What went wrong, one line each; empty when nothing did. */
  readonly failures: readonly string[];
  /** The whole conversation for people to read. */
  readonly transcript: string;
  readonly milliseconds: number;
}
