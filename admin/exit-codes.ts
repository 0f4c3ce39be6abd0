/** The exit codes of a command. They do not change: scripts may rely on them. */
export const EXIT = {
  /** Done. */
  ok: 0,
  /** Done, with warnings. */
  warnings: 1,
  /** The input is wrong, or errors were found. */
  errors: 2,
  /** A precondition isn't met: not published yet, no terminal to ask in, the sample record. */
  refused: 3,
  /** A file can't be read or written: permissions, a lock, a newer schema. */
  files: 4,
  /** A service said no, answered oddly, or can't be reached. */
  service: 5,
  /** A bug in shelf. */
  fault: 70,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
