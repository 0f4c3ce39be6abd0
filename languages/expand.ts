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
  const parts: string[] = [];
  let depth = 0;
  let begin = 0;
  const cutAt = (end: number): void => {
    if (end > begin) parts.push(pattern.slice(begin, end));
    begin = end;
  };
  for (let at = 0; at < pattern.length; at++) {
    if (pattern[at] === '(' && depth++ === 0) cutAt(at);
    if (pattern[at] === ')' && --depth === 0) cutAt(at + 1);
  }
  cutAt(pattern.length);
  return parts;
};

const FLAT_GROUP = /^\(([^()<>]*)\)$/;

/** All that a part can be, each once. */
const alternativesOf = (part: string): string[] => {
  const flat = FLAT_GROUP.exec(part)?.[1];
  return unique(flat === undefined ? expandGroups(part) : flat.split('|'));
};

const unique = (phrases: readonly string[]): string[] => [...new Set(phrases)];

/** Alternatives that are nothing leave spaces behind. */
const singleSpaced = (text: string): string => text.replace(/\s+/g, ' ');

/**
 * Each of what is begun with each of the ends. Where a space would follow a space or begin a phrase it is left
 * out at once: tidying every phrase afterwards takes half of all the time.
 */
const joined = (begun: readonly string[], ends: readonly string[]): string[] => {
  const afterWord = ends.map(singleSpaced);
  const afterSpace = afterWord.map((end) => end.trimStart());
  return begun.flatMap((start) =>
    (start === '' || start.endsWith(' ') ? afterSpace : afterWord).map((end) => start + end),
  );
};

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
  if (!BRACKET_OR_BAR.test(text)) return [singleSpaced(text).trim()];
  const phrases = partsOf(text).map(alternativesOf).reduce(joined, ['']);
  return unique(phrases.map((phrase) => phrase.trimEnd()));
};
