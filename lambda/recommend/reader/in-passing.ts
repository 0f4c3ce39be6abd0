import { type ReadingWords } from '../../../contract';
import { type Heard } from './heard';
import { createLexicon } from './lexicon';

type Person = Heard['people'][number];

/** How old somebody is, is said of whom something is looked for. */
const AGES: readonly Heard['numbers'][number]['kind'][] = [
  'years',
  'agedPeople',
  'birthdays',
  'grades',
  'months',
];

/** Of whom something is looked for, it is said what they like or celebrate. */
const tellsOfOne = ({ kind }: Heard['named'][number]): boolean =>
  kind === 'interest' || kind === 'occasion';

/** A part of a sentence. `to` is not included. */
interface Clause {
  readonly from: number;
  readonly to: number;
}

const isIn =
  ({ from, to }: Clause) =>
  (at: number): boolean =>
    at >= from && at < to;

/** Whether anything but a person is named in a part of a sentence. */
const saysMore = ({ named, words, without, unwanted }: Heard, clause: Clause): boolean =>
  [
    ...[...named, ...without].map(({ start }) => start),
    ...words.map(({ at }) => at),
    ...unwanted,
  ].some(isIn(clause));

/** Whether somebody is named while the talk is about somebody else, as far as the words tell. */
export type IsInPassing = (heard: Heard, person: Person) => boolean;

/**
 * Makes the function that tells whom a statement names only in passing: "my sister pays half", "he lives with my
 * aunt", "my mom says he needs a pan". Of whom something is looked for, it is said what they want, like or
 * celebrate, or how old they are, or nothing else at all.
 */
export const createIsInPassing = ({ patterns, singleWords }: ReadingWords): IsInPassing => {
  const { knownDoers, knownOwners, doerEndings, clauseEnds, besides, someone } = singleWords;
  const doneTo = createLexicon(patterns.doneTo);
  const lives = createLexicon(patterns.livesOfNamed);
  const forSomebody = createLexicon(patterns.topics);
  const pointing = createLexicon(patterns.newClauses);

  /** Whether words before somebody tell of another one, or that they come along. */
  const isBeside = ({ sentence }: Heard, { start, end, place }: Person, from: number) => {
    const before = sentence.slice(from, end).map(({ said }) => said);
    if (before.some((said) => knownDoers.includes(said))) return true;
    // "With the girlfriends"
    const isPointedAt = pointing.begins(sentence[start - 1]?.said ?? '');
    if (besides.includes(sentence[start - (isPointedAt ? 2 : 1)]?.said ?? '')) return true;
    // "(It's for) a coworker in accounting"
    if (start === 1 && someone.includes(sentence[0]?.said ?? '')) return false;
    if (place === 'topics' || forSomebody.begins(sentence[start]?.said ?? '')) return false;
    // "(She) takes after her mother"
    const isDoing = doerEndings.some((ending) => sentence[0]?.said.endsWith(ending));
    return start > 1 && from === 0 && isDoing && place !== 'things' ? true : undefined;
  };

  return (heard, person) => {
    const { sentence, named, marks, numbers, corrected } = heard;
    const { start, end, by } = person;
    // "He'll be seven, his sister is eight"
    const isOfKnown =
      knownOwners.includes(sentence[start - 1]?.said ?? '') &&
      sentence.slice(0, start).some(({ said }) => knownDoers.includes(said));
    if (by === 'age' && isOfKnown) return true;
    if (by === 'forWhom' || by === 'age' || (corrected > 0 && start >= corrected)) return false;
    const isEnd = (said: string): boolean => clauseEnds.includes(said);
    const from = sentence.findLastIndex(({ said }, at) => at < start && isEnd(said)) + 1;
    const isPassing = isBeside(heard, person, from);
    if (isPassing !== undefined) return isPassing;
    const firstAt = (isMeant: (said: string, at: number) => boolean, after: number): number => {
      const found = sentence.findIndex(({ said }, at) => at >= after && isMeant(said, at));
      return found === -1 ? sentence.length : found;
    };
    // "My mom she likes gardening" is about her.
    const to = firstAt((said) => isEnd(said) || knownDoers.includes(said), end + 1);
    const done = firstAt((_said, at) => doneTo.all(sentence, at).length > 0, end);
    const own = { from, to: Math.min(to, done) };
    const tells =
      named.some((one) => tellsOfOne(one) && isIn(own)(one.start)) ||
      marks.some(isIn({ ...own, from: end })) ||
      numbers.some(({ kind }) => AGES.includes(kind));
    const isAlone = lives.all(sentence, end).length === 0 && !saysMore(heard, { from, to });
    return !tells && !isAlone;
  };
};
