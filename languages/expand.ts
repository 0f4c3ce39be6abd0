/** Alternatives that patterns refer to by name, e.g. `{ cart: ['cart', 'basket'] }` for `<cart>`. */
export type Words = Readonly<Record<string, readonly string[]>>;

const NAMED = /<([a-zA-Z]+)>/;
const BRACKET_OR_BAR = /[()|<>]/;
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

/**
 * Writes the words of each `<name>` in a text.
 *
 * @param write makes the replacement from all the words of a name
 * @throws Error when a name has no words
 */
export const withWords = (
  text: string,
  words: Words,
  write: (alternatives: readonly string[]) => string,
): string => {
  const named = NAMED.exec(text);
  if (named === null) return text;
  const alternatives = words[named[1] ?? ''];
  if (alternatives === undefined) {
    throw new Error(
      `"${text}" names ${named[0]}, which this locale has no words for; add them to its language`,
    );
  }
  const [next = ''] = replaceFirst(text, named, [write(alternatives)]);
  return withWords(next, words, write);
};

/** Writes named alternatives as a group of them. */
export const asGroup = (alternatives: readonly string[]): string => `(${alternatives.join('|')})`;

const expandGroups = (part: string): string[] => {
  const group = INNERMOST_GROUP.exec(part);
  if (group === null) {
    if (BRACKET_OR_BAR.test(part)) {
      throw new Error(
        `"${part}" in a pattern has an unmatched bracket, or a bar outside brackets; correct it`,
      );
    }
    return [part];
  }
  return replaceFirst(part, group, (group[1] ?? '').split('|')).flatMap(expandGroups);
};

/** Cuts a pattern before and after each group that is not inside another group. */
const partsOf = (pattern: string): string[] => {
  const parts = [''];
  let depth = 0;
  for (const letter of pattern) {
    if (letter === '(' && depth++ === 0) parts.push('');
    parts.push(`${parts.pop() ?? ''}${letter}`);
    if (letter === ')' && --depth === 0) parts.push('');
  }
  return parts;
};

const TIDY = /^\S+(?: \S+)*$/;

/** Alternatives that are nothing leave spaces behind. */
const tidy = (phrase: string): string =>
  TIDY.test(phrase) ? phrase : phrase.replace(/\s+/g, ' ').trim();

const unique = (phrases: readonly string[]): string[] => [...new Set(phrases)];

/**
 * Spells out a pattern: `(a|b|)` means a, b or nothing (groups may nest); `<name>` means each of the
 * words of that name. `{slot}` stays as it is. The first phrase uses all the first alternatives; no
 * phrase occurs twice.
 *
 * @throws Error when a name has no words or brackets don't match
 */
export const expand = (pattern: string, words: Words = {}): string[] => {
  const text = withWords(pattern, words, asGroup);
  // Most patterns of a vocabulary are just a word or two.
  if (!BRACKET_OR_BAR.test(text)) return [tidy(text)];
  return unique(
    partsOf(text)
      .map((part) => unique(expandGroups(part)))
      .reduce((begun, part) => begun.flatMap((start) => part.map((end) => start + end)))
      .map(tidy),
  );
};
