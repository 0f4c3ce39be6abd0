import { comparable, type Word } from './sentence';

interface PhraseFound<Meaning> {
  /** The word after the phrase. */
  readonly end: number;
  readonly meaning: Meaning;
  /** Whether the phrase is written just so; else in another number. */
  readonly isExact: boolean;
}

/** Finds phrases in a sentence. */
export interface Lexicon<Meaning> {
  /** The phrases that begin at a word, the longest first. */
  all(words: readonly Word[], start: number): PhraseFound<Meaning>[];
}

/**
 * A lexicon of phrases. A phrase is also found in another number ("kettles") and with a sign of
 * possession ("sister's"), if no phrase is written just so.
 *
 * @param stem without it, no other number is found
 */
export const createLexicon = <Meaning>(
  phrases: readonly (readonly [phrase: string, meaning: Meaning])[],
  stem?: (word: string) => string,
): Lexicon<Meaning> => {
  const exact = new Map<string, Meaning>();
  const stemmed = new Map<string, Meaning>();
  let most = 0;
  for (const [phrase, meaning] of phrases) {
    const key = comparable(phrase);
    const words = key.split(' ');
    most = Math.max(most, words.length);
    if (!exact.has(key)) exact.set(key, meaning);
    if (stem === undefined) continue;
    const stems = words.map(stem).join(' ');
    if (!stemmed.has(stems)) stemmed.set(stems, meaning);
  }
  return {
    all(words, start) {
      const found: PhraseFound<Meaning>[] = [];
      for (let end = Math.min(words.length, start + most); end > start; end -= 1) {
        const part = words.slice(start, end);
        const written =
          exact.get(part.map(({ said }) => said).join(' ')) ??
          exact.get(part.map(({ plain }) => plain).join(' '));
        const meaning = written ?? stemmed.get(part.map(({ stem: its }) => its).join(' '));
        if (meaning !== undefined) found.push({ end, meaning, isExact: written !== undefined });
      }
      return found;
    },
  };
};
