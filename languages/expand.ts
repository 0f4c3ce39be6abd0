/** Alternatives that patterns refer to by name, e.g. `{ cart: ['cart', 'basket'] }` for `<cart>`. */
export type Words = Readonly<Record<string, readonly string[]>>;

const NAMED = /<([a-zA-Z]+)>/;
const INNERMOST_GROUP = /\(([^()]*)\)/;

const replaceFirst = (
  pattern: string,
  part: RegExpExecArray,
  alternatives: readonly string[],
): string[] =>
  alternatives.map(
    (alternative) =>
      pattern.slice(0, part.index) + alternative + pattern.slice(part.index + part[0].length),
  );

const expandRaw = (pattern: string, words: Words): string[] => {
  const named = NAMED.exec(pattern);
  if (named !== null) {
    const alternatives = words[named[1] ?? ''];
    if (alternatives === undefined) {
      throw new Error(
        `the pattern "${pattern}" names ${named[0]}, which this locale has no words for; add them to the phrase book's words`,
      );
    }
    return replaceFirst(pattern, named, [`(${alternatives.join('|')})`]).flatMap((next) =>
      expandRaw(next, words),
    );
  }
  const group = INNERMOST_GROUP.exec(pattern);
  if (group === null) {
    if (/[()|<>]/.test(pattern)) {
      throw new Error(
        `the pattern "${pattern}" has a bracket without its partner or a bar outside brackets; close it`,
      );
    }
    return [pattern.replace(/\s+/g, ' ').trim()];
  }
  return replaceFirst(pattern, group, (group[1] ?? '').split('|')).flatMap((next) =>
    expandRaw(next, words),
  );
};

/**
 * Spells out a pattern: `(a|b|)` stands for a, b or nothing (groups may nest), `<name>` for each of
 * the words of that name. `{slot}` stays as it is. The first phrase takes the first alternative
 * everywhere; no phrase comes twice.
 *
 * @throws Error when a name has no words or brackets don't match
 */
export const expand = (pattern: string, words: Words = {}): string[] => [
  ...new Set(expandRaw(pattern, words)),
];
