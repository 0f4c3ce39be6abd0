import { type AlexaPhrases } from '../../languages';
import { type Utterance, wordsOf } from './utterance';

/** A part of an utterance, and how many words at its ends were skipped as fillers. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly dropped: number;
}

/** The most filler phrases skipped at either end. */
const MOST_PHRASES = 4;

/** Whether the utterance has `words` at the place `at`. */
export const standsAt = ({ tokens }: Utterance, at: number, words: readonly string[]): boolean =>
  at >= 0 && words.every((word, index) => tokens[at + index]?.word === word);

/**
 * Makes a reader of the parts of an utterance that may contain its meaning: the whole, and what remains
 * without polite or hesitant phrases at its ends. An empty part is never returned.
 */
export const createFillerReader = ({
  leadingFillers,
  trailingFillers,
  contractions,
}: AlexaPhrases) => {
  const leading = leadingFillers.map((phrase) => wordsOf(phrase, contractions));
  const trailing = trailingFillers.map((phrase) => wordsOf(phrase, contractions));

  const cuts = (first: number, step: (at: number) => number[]): number[] => {
    const found = new Set([first]);
    let edge = [first];
    for (let count = 0; count < MOST_PHRASES; count += 1) {
      edge = edge.flatMap(step).filter((at) => !found.has(at));
      for (const at of edge) found.add(at);
    }
    return [...found];
  };

  return (utterance: Utterance, from = 0, to = utterance.tokens.length): Span[] => {
    const starts = cuts(from, (at) =>
      leading.filter((words) => standsAt(utterance, at, words)).map((words) => at + words.length),
    );
    const ends = cuts(to, (at) =>
      trailing
        .filter((words) => standsAt(utterance, at - words.length, words))
        .map((words) => at - words.length),
    );
    return starts.flatMap((start) =>
      ends
        .filter((end) => start < end)
        .map((end) => ({ from: start, to: end, dropped: start - from + (to - end) })),
    );
  };
};
