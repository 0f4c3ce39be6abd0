/** How the words of a language are reduced to stems, which a search compares. */
export interface WordForms {
  /** Words that say nothing about a product. */
  readonly stopWords: readonly string[];
  /** Pattern and replacement. The first pattern that matches a word gives its stem. */
  readonly stems: readonly (readonly [pattern: string, replacement: string])[];
}

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
}

/** Makes a function that gives the stem of a lower-case word. Plural and singular have the same stem. */
export const createStemmer = ({ stems }: WordForms): ((word: string) => string) => {
  const rules = stems.map(([pattern, replacement]) => ({
    pattern: new RegExp(pattern, 'u'),
    replacement,
  }));
  return (word) => {
    const rule = rules.find(({ pattern }) => pattern.test(word));
    return rule === undefined ? word : word.replace(rule.pattern, rule.replacement);
  };
};
