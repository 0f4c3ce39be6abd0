import { type AlexaPhrases } from '../../languages';
import { type Utterance, wordsOf } from './utterance';

/** A part of an utterance, and what was skipped at its ends as fillers. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** In words; a longer phrase counts as two. */
  readonly dropped: number;
  /** Whether free text may end here: nothing but politeness was skipped behind it. */
  readonly endsText: boolean;
}

/** The most filler phrases skipped at either end. */
const MOST_PHRASES = 4;
/** The most words that a skipped phrase counts as: a long politeness is no more doubtful than a short one. */
const MOST_COUNTED = 2;

/** Whether the utterance has `words` at the place `at`. */
export const standsAt = ({ tokens }: Utterance, at: number, words: readonly string[]): boolean => {
  if (at < 0) return false;
  for (let index = 0; index < words.length; index += 1) {
    if (tokens[at + index]?.word !== words[index]) return false;
  }
  return true;
};

/** Phrases by a word of theirs, for speed: an utterance has few of the many. */
const indexBy = (
  phrases: readonly (readonly string[])[],
  keyOf: (words: readonly string[]) => string | undefined,
): ReadonlyMap<string, readonly (readonly string[])[]> => {
  const index = new Map<string, (readonly string[])[]>();
  for (const words of phrases) {
    const key = keyOf(words) ?? '';
    const list = index.get(key) ?? [];
    index.set(key, list);
    list.push(words);
  }
  return index;
};

const createFillerReader = (language: AlexaPhrases) => {
  const { leadingFillers, trailingFillers, politeEndings } = language;
  const inWords = (phrase: string): string[] => wordsOf(phrase, language);
  const leading = indexBy(leadingFillers.map(inWords), (words) => words[0]);
  const lastWord = (words: readonly string[]): string | undefined => words.at(-1);
  const polite = indexBy(politeEndings.map(inWords), lastWord);
  const trailing = indexBy([...politeEndings, ...trailingFillers].map(inWords), lastWord);

  /** The places that are reached from the first by skipping phrases, with how much is skipped to each. */
  const cuts = (
    first: number,
    step: (at: number) => readonly (readonly [place: number, words: number])[],
  ): readonly (readonly [place: number, dropped: number])[] => {
    const found = new Map([[first, 0]]);
    let edge = [first];
    for (let count = 0; count < MOST_PHRASES; count += 1) {
      const next = new Set<number>();
      for (const at of edge) {
        for (const [place, words] of step(at)) {
          const dropped = (found.get(at) ?? 0) + Math.min(words, MOST_COUNTED);
          if (dropped >= (found.get(place) ?? Infinity)) continue;
          found.set(place, dropped);
          next.add(place);
        }
      }
      edge = [...next];
    }
    return [...found];
  };

  return (utterance: Utterance, from = 0, to = utterance.tokens.length): Span[] => {
    const { tokens } = utterance;
    const starts = cuts(from, (at) =>
      (leading.get(tokens[at]?.word ?? '') ?? [])
        .filter((words) => standsAt(utterance, at, words))
        .map((words) => [at + words.length, words.length]),
    );
    const endsBy = (phrases: typeof trailing) =>
      cuts(to, (at) =>
        (phrases.get(tokens[at - 1]?.word ?? '') ?? [])
          .filter((words) => standsAt(utterance, at - words.length, words))
          .map((words) => [at - words.length, words.length]),
      );
    const politeEnds = new Set(endsBy(polite).map(([end]) => end));
    const ends = endsBy(trailing);
    return starts.flatMap(([start, before]) =>
      ends
        .filter(([end]) => start < end)
        .map(([end, after]) => ({
          ...{ from: start, to: end, dropped: before + after },
          endsText: politeEnds.has(end),
        })),
    );
  };
};

const readers = new WeakMap<AlexaPhrases, ReturnType<typeof createFillerReader>>();

/**
 * The reader, in one language, of the parts of an utterance that may contain its meaning: the whole, and
 * what remains without polite or hesitant phrases at its ends. An empty part is never returned.
 */
export const fillerReaderOf = (language: AlexaPhrases): ReturnType<typeof createFillerReader> => {
  const reader = readers.get(language) ?? createFillerReader(language);
  readers.set(language, reader);
  return reader;
};
