import { type Fork, type PhraseGraph, forksOf } from '../../../contract';
import { type Word } from './sentence';

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
  readonly all: (words: readonly Word[], start: number) => PhraseFound<Meaning>[];
  /** Whether any phrase begins with a word. */
  readonly begins: (word: string) => boolean;
  /** Whether any phrase may begin with a word, in any form of it. */
  readonly mayBegin: (word: Word) => boolean;
}

const endOf = (fork: Fork | undefined): number | undefined => fork?.ends[0];

const NOTHING: PhraseGraph<never> = { meanings: [], forks: [''] };

/**
 * A lexicon of phrases. A phrase is also found with a sign of possession ("sister's"), and in another number
 * ("kettles"), if no phrase is written just so.
 *
 * @param stemmed the phrases with the stem of each word; without it, no other number is found
 */
export const createLexicon = <Meaning>(
  phrases: PhraseGraph<Meaning>,
  stemmed: PhraseGraph<Meaning> = NOTHING,
): Lexicon<Meaning> => {
  const written = forksOf(phrases);
  const inStems = forksOf(stemmed);
  return {
    all(words, start) {
      const found: PhraseFound<Meaning>[] = [];
      let said: Fork | undefined = written.first;
      let plain: Fork | undefined = written.first;
      let stem: Fork | undefined = inStems.first;
      for (let at = start; at < words.length; at += 1) {
        const word = words[at];
        if (word === undefined) break;
        const isSame: boolean = plain === said && word.plain === word.said;
        said = said && written.after(said, word.said);
        plain = isSame ? said : plain && written.after(plain, word.plain);
        stem = stem && inStems.after(stem, word.stem);
        if (said === undefined && plain === undefined && stem === undefined) break;
        const exact = phrases.meanings[endOf(said) ?? endOf(plain) ?? -1];
        const meaning = exact ?? stemmed.meanings[endOf(stem) ?? -1];
        if (meaning === undefined) continue;
        found.push({ end: at + 1, meaning, isExact: exact !== undefined });
      }
      return found.reverse();
    },
    begins: (word) => written.first.next.has(word),
    mayBegin: ({ said, plain, stem }) =>
      written.first.next.has(said) || written.first.next.has(plain) || inStems.first.next.has(stem),
  };
};
