import { comparable, type Word } from './sentence';

interface PhraseFound<Meaning> {
  /** The word after the phrase. */
  readonly end: number;
  readonly meaning: Meaning;
}

/** Finds phrases in a sentence. */
export interface Lexicon<Meaning> {
  /** The phrases that begin at a word, the longest first. */
  all(words: readonly Word[], start: number): PhraseFound<Meaning>[];
}

/**
 * A lexicon of phrases. A phrase is also found in another number ("kettles") and with a sign of
 * possession ("sister's"), if no phrase is written just so.
 */
export const createLexicon = <Meaning>(
  phrases: readonly (readonly [phrase: string, meaning: Meaning])[],
  stem: (word: string) => string,
): Lexicon<Meaning> => {
  const exact = new Map<string, Meaning>();
  const stemmed = new Map<string, Meaning>();
  let most = 0;
  const stemsOf = (words: readonly string[]): string => words.map(stem).join(' ');
  for (const [phrase, meaning] of phrases) {
    const key = comparable(phrase);
    const words = key.split(' ');
    most = Math.max(most, words.length);
    if (!exact.has(key)) exact.set(key, meaning);
    const stems = stemsOf(words);
    if (!stemmed.has(stems)) stemmed.set(stems, meaning);
  }
  return {
    all(words, start) {
      const found: PhraseFound<Meaning>[] = [];
      for (let end = Math.min(words.length, start + most); end > start; end -= 1) {
        const part = words.slice(start, end);
        const meaning =
          exact.get(part.map(({ said }) => said).join(' ')) ??
          exact.get(part.map(({ plain }) => plain).join(' ')) ??
          stemmed.get(stemsOf(part.map(({ plain }) => plain)));
        if (meaning !== undefined) found.push({ end, meaning });
      }
      return found;
    },
  };
};
