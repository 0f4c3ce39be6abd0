/** One thing that is wrong in a file, in an owner's words. */
export interface Finding {
  /** Path inside the file, e.g. `types.CategoryType.values[3]`. */
  readonly where: string;
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
}
