/** A part of a phrase: a word, a slot by its name, or alternatives. */
type Part =
  | { readonly word: string }
  | { readonly slot: string }
  | { readonly options: readonly (readonly Part[])[] };

/** What the words of a slot mean, by slot. */
export type SlotsSaid = Readonly<Record<string, string>>;

/** A phrase found in a sentence. `end` is not included. */
export interface PhraseFound {
  readonly end: number;
  readonly slots: SlotsSaid;
}

/** Phrases of each id a slot may have, already parsed. */
export type SlotPhrases = Readonly<
  Record<string, readonly (readonly [id: string, phrase: Phrase])[]>
>;

export type Phrase = readonly Part[];

const TOKEN = /[()|]|\{\w+\}|[^\s()|{}]+/g;

/**
 * Parses a phrase: alternatives stand in round brackets, a slot in curly ones.
 *
 * @throws Error when a bracket is missing
 */
export const parsePhrase = (text: string): Phrase => {
  const tokens = text.match(TOKEN) ?? [];
  let at = 0;
  const sequence = (): Part[] => {
    const parts: Part[] = [];
    for (
      let token = tokens[at];
      token !== undefined && token !== ')' && token !== '|';
      token = tokens[at]
    ) {
      at += 1;
      if (token === '(') parts.push({ options: options() });
      else if (token.startsWith('{')) parts.push({ slot: token.slice(1, -1) });
      else parts.push({ word: token });
    }
    return parts;
  };
  const options = (): Part[][] => {
    const found = [sequence()];
    while (tokens[at] === '|') {
      at += 1;
      found.push(sequence());
    }
    if (tokens[at] !== ')') throw new Error(`"${text}" has a bracket that is not closed; close it`);
    at += 1;
    return found;
  };
  const parsed = sequence();
  if (at < tokens.length) throw new Error(`"${text}" has a bracket too many; remove it`);
  return parsed;
};

/** The words a phrase may begin with; undefined among them when it may be empty. */
export const firstWords = (phrase: Phrase, slots: SlotPhrases): Set<string | undefined> => {
  const found = new Set<string | undefined>();
  for (const part of phrase) {
    const firsts = firstWordsOf(part, slots);
    for (const word of firsts) if (word !== undefined) found.add(word);
    if (!firsts.has(undefined)) return found;
  }
  return found.add(undefined);
};

const firstWordsOf = (part: Part, slots: SlotPhrases): Set<string | undefined> => {
  if ('word' in part) return new Set([part.word]);
  const inner =
    'slot' in part ? (slots[part.slot] ?? []).map(([, phrase]) => phrase) : part.options;
  return new Set(inner.flatMap((phrase) => [...firstWords(phrase, slots)]));
};

/** Everywhere a phrase may end that begins at a word of a sentence. */
export const endsOf = (
  phrase: Phrase,
  words: readonly string[],
  start: number,
  slots: SlotPhrases,
): PhraseFound[] => {
  let found: PhraseFound[] = [{ end: start, slots: {} }];
  for (const part of phrase) {
    found = found.flatMap((before) => endsOfPart(part, words, before, slots));
    if (found.length === 0) break;
  }
  return found;
};

/** The same for a part of one that comes after what was found. */
const endsOfPart = (
  part: Part,
  words: readonly string[],
  before: PhraseFound,
  slots: SlotPhrases,
): PhraseFound[] => {
  if ('word' in part) {
    return words[before.end] === part.word ? [{ ...before, end: before.end + 1 }] : [];
  }
  if ('slot' in part) {
    return (slots[part.slot] ?? []).flatMap(([id, phrase]) =>
      endsOf(phrase, words, before.end, slots).map(({ end }) => ({
        end,
        slots: { ...before.slots, [part.slot]: id },
      })),
    );
  }
  return part.options.flatMap((option) =>
    endsOf(option, words, before.end, slots).map((after) => ({
      end: after.end,
      slots: { ...before.slots, ...after.slots },
    })),
  );
};
