/**
 * How much each sign, such as a word, is evidence of each of some things: by the position of the thing, in tenths of a
 * natural logarithm. Plain data: the build learns it from a language's sentences.
 */
export type Evidence = Readonly<
  Record<string, readonly (readonly [of: number, evidence: number])[]>
>;
