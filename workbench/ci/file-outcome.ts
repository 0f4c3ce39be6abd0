/** How a file with a conversation went. */
export interface FileOutcome {
  readonly file: string;
  /** Why its conversation could not be held, in one sentence; undefined when it was. */
  readonly error?: string;
  /** What went wrong, one line each; empty when nothing did. */
  readonly failures: readonly string[];
  /** The whole conversation for people to read. */
  readonly transcript: string;
  readonly milliseconds: number;
}

/** How many files did not go well, and why. */
export const countsOf = (
  outcomes: readonly FileOutcome[],
): { readonly failed: number; readonly unusable: number } => ({
  failed: outcomes.filter(({ failures }) => failures.length > 0).length,
  unusable: outcomes.filter(({ error }) => error !== undefined).length,
});
