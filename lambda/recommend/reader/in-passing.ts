import { type ReadingWords } from '../../../contract';
import { type Heard } from './heard';
import { createLexicon } from './lexicon';

/** How old somebody is, is said of whom something is looked for. */
const AGES: readonly Heard['numbers'][number]['kind'][] = [
  'years',
  'agedPeople',
  'birthdays',
  'months',
];

type Person = Heard['people'][number];

/** Whether somebody in a statement is named while the talk is about somebody else, as far as the words tell. */
export type IsInPassing = (heard: Heard, person: Person) => boolean;

/**
 * Makes the function that tells whom a statement names only in passing: "my sister pays half", "he lives with my
 * aunt", "my mom says he needs a pan". Of whom something is looked for, it is said what they want, like or
 * celebrate, or how old they are, or nothing else at all.
 */
export const createIsInPassing = ({ patterns, singleWords }: ReadingWords): IsInPassing => {
  const { knownDoers, doerEndings, clauseEnds, besides } = singleWords;
  const doneTo = createLexicon(patterns.doneTo);
  const lives = createLexicon(patterns.livesOfNamed);
  const forSomebody = createLexicon(patterns.topics);
  return (heard, { start, end, by, place }) => {
    const { sentence, named, words, without, unwanted, marks, numbers, corrected } = heard;
    const saidAt = (at: number): string => sentence[at]?.said ?? '';
    const isDoer = (at: number): boolean => knownDoers.includes(saidAt(at));
    const isEnd = (at: number): boolean => clauseEnds.includes(saidAt(at));
    const isLife = (at: number): boolean => lives.all(sentence, at).length > 0;
    if (by === 'forWhom' || by === 'age' || (corrected > 0 && start >= corrected)) return false;
    const from = sentence.findLastIndex((_word, at) => at < start && isEnd(at)) + 1;
    const isSpokenOfKnown = sentence.some((_word, at) => at >= from && at < end && isDoer(at));
    if (isSpokenOfKnown || besides.includes(saidAt(start - 1))) return true;
    if (place === 'topics' || forSomebody.begins(saidAt(start))) return false;
    // "(She) takes after her mother"
    const isDoing = doerEndings.some((ending) => saidAt(0).endsWith(ending));
    if (start > 1 && from === 0 && isDoing && place !== 'things') return true;
    // "My mom she likes gardening" is about her.
    const over = sentence.findIndex((_word, at) => at > end && (isEnd(at) || isDoer(at)));
    const to = over === -1 ? sentence.length : over;
    const done = sentence.findIndex(
      (_word, at) => at >= end && doneTo.all(sentence, at).length > 0,
    );
    const before = done === -1 ? to : Math.min(done, to);
    const tells =
      named.some(
        (one) =>
          (one.kind === 'interest' || one.kind === 'occasion') &&
          one.start >= from &&
          one.start < before,
      ) ||
      marks.some((at) => at >= end && at < before) ||
      numbers.some(({ kind }) => AGES.includes(kind));
    const others = [...words.map(({ at }) => at), ...unwanted];
    const isAlone =
      !isLife(end) &&
      ![...others, ...[...named, ...without].map((one) => one.start)].some(
        (at) => at >= from && at < to,
      );
    return !tells && !isAlone;
  };
};
