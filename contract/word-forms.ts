/** How the words of a language are reduced to stems, which a search compares, and what they do in a name. */
export interface WordForms {
  /** Words that say nothing about a product. */
  readonly stopWords: readonly string[];
  /** Pattern and replacement. The first pattern that matches a word gives its stem. */
  readonly stems: readonly (readonly [pattern: string, replacement: string])[];
  /**
   * Pattern and replacement, one after the other, that turn a stem into how it sounds. Stems with the same
   * result sound alike. Without any, nothing is found by its sound.
   */
  readonly sounds?: readonly (readonly [pattern: string, replacement: string])[];
  /** The same for what is hardly heard between other sounds; it comes before them where a kind of thing may be misheard. */
  readonly slurs?: readonly (readonly [pattern: string, replacement: string])[];
  /** Words after which a name tells what the thing is for or goes with: "case for a phone". */
  readonly linkingWords: readonly string[];
  /** Things that are bought to go with another thing; in the singular: "case", "charger". */
  readonly accessories: readonly string[];
  /** Units as they are said, with their sign: "gigabytes" is "gb". A number and its unit are one word. */
  readonly units: Readonly<Record<string, string>>;
}

const WORD = /[\p{L}\p{N}]+(?:'\p{L}+)*/gu;

/** Only so many words of what was said are read. */
export const MOST_WORDS = 48;

/** The words of a text as they were said, in lower case. */
export const partsOf = (text: string): readonly string[] =>
  text.normalize('NFC').toLowerCase().replaceAll('’', "'").match(WORD) ?? [];

/** What a catalogue's index needs of a language: plain data. */
export interface CatalogWords {
  readonly forms: WordForms;
  /** What each id is called, in all regions of the language; a room and an attribute by all their names. */
  readonly names: Readonly<
    Record<
      'category' | 'type' | 'interest' | 'room' | 'attribute',
      Readonly<Record<string, string>>
    >
  >;
  /** What else customers call each product type: the other phrases it is heard by. */
  readonly synonyms: Readonly<Record<string, readonly string[]>>;
}

/** Makes a function that gives the stem of a lower-case word. Plural and singular have the same stem. */
export const createStemmer = ({ stems }: Pick<WordForms, 'stems'>): ((word: string) => string) => {
  const rules = stems.map(([pattern, replacement]) => ({
    pattern: new RegExp(pattern, 'u'),
    replacement,
  }));
  return (word) => {
    const rule = rules.find(({ pattern }) => pattern.test(word));
    return rule === undefined ? word : word.replace(rule.pattern, rule.replacement);
  };
};
