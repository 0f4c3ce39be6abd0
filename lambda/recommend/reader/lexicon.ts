import { comparable, firstWordOf, type Word } from './sentence';

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

type Phrases<Meaning> = readonly (readonly [phrase: string, meaning: Meaning])[];

/** Phrases with the same first word, and the most words of one. */
interface Shelf<Meaning> {
  readonly meanings: ReadonlyMap<string, Meaning>;
  readonly most: number;
}

/**
 * Phrases by their first word, prepared when a sentence has it: of tens of thousands, most are never said. Of
 * two that are the same, the first counts.
 *
 * @param inForm a phrase as it is compared
 * @param firstOf its first word in that form
 */
const shelved = <Meaning>(
  phrases: Phrases<Meaning>,
  inForm: (phrase: string) => string,
  firstOf: (phrase: string) => string,
): ((first: string) => Shelf<Meaning> | undefined) => {
  const written = new Map<string, [phrase: string, meaning: Meaning][]>();
  for (const [phrase, meaning] of phrases) {
    const first = firstOf(phrase);
    const alike = written.get(first);
    if (alike === undefined) written.set(first, [[phrase, meaning]]);
    else alike.push([phrase, meaning]);
  }
  const shelves = new Map<string, Shelf<Meaning>>();
  return (first) => {
    const known = shelves.get(first);
    const its = written.get(first);
    if (known !== undefined || its === undefined) return known;
    const meanings = new Map<string, Meaning>();
    let most = 0;
    for (const [phrase, meaning] of its) {
      const key = inForm(phrase);
      most = Math.max(most, key.split(' ').length);
      if (!meanings.has(key)) meanings.set(key, meaning);
    }
    const shelf = { meanings, most };
    shelves.set(first, shelf);
    return shelf;
  };
};

/** The words up to each length, from one on, with a space between. */
const joined = (words: readonly Word[], form: keyof Word): string[] => {
  let phrase = '';
  return words.map((word, at) => (phrase = at === 0 ? word[form] : `${phrase} ${word[form]}`));
};

/**
 * A lexicon of phrases. A phrase is also found in another number ("kettles") and with a sign of
 * possession ("sister's"), if no phrase is written just so.
 *
 * @param stem without it, no other number is found
 */
export const createLexicon = <Meaning>(
  phrases: Phrases<Meaning>,
  stem?: (word: string) => string,
): Lexicon<Meaning> => {
  const exact = shelved(phrases, comparable, firstWordOf);
  const stemmed = shelved(
    stem === undefined ? [] : phrases,
    (phrase) =>
      comparable(phrase)
        .split(' ')
        .map((word) => stem?.(word) ?? word)
        .join(' '),
    (phrase) => stem?.(firstWordOf(phrase)) ?? '',
  );
  return {
    all(words, start) {
      const first = words[start];
      if (first === undefined) return [];
      const asSaid = exact(first.said);
      const asPlain = first.plain === first.said ? asSaid : exact(first.plain);
      const asStem = stemmed(first.stem);
      const most = Math.max(asSaid?.most ?? 0, asPlain?.most ?? 0, asStem?.most ?? 0);
      if (most === 0) return [];
      const part = words.slice(start, start + most);
      const said = joined(part, 'said');
      const plain = joined(part, 'plain');
      const stems = joined(part, 'stem');
      const found: PhraseFound<Meaning>[] = [];
      for (let at = part.length - 1; at >= 0; at -= 1) {
        const written =
          asSaid?.meanings.get(said[at] ?? '') ?? asPlain?.meanings.get(plain[at] ?? '');
        const meaning = written ?? asStem?.meanings.get(stems[at] ?? '');
        if (meaning === undefined) continue;
        found.push({ end: start + at + 1, meaning, isExact: written !== undefined });
      }
      return found;
    },
  };
};
