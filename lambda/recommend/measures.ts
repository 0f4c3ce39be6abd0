import { type Bound, type ReadingWords } from '../../contract';
import { type Lexicon, createLexicon } from './reader/lexicon';
import { type Word } from './reader/sentence';

/** "About six cups" leaves this share of it free either way. */
const ABOUT = 0.2;
/** So many words after a number may be what it counts. */
const UNITS = 2;
const DIGITS = /^\d{1,5}$/u;

/** How many of what: "four to six people". */
export interface Measure {
  readonly from: number;
  readonly to: number;
  readonly bound: Bound | undefined;
  /** The stems of the words after the number; one of them is what is counted: "six small cups". */
  readonly of: readonly string[];
}

/** Finds the measures in a sentence. */
export type FindMeasures = (sentence: readonly Word[]) => readonly Measure[];

const longest = <Meaning>(lexicon: Lexicon<Meaning>, words: readonly Word[], at: number) =>
  lexicon.all(words, at)[0];

/**
 * Makes the finder of measures in a locale.
 *
 * @param isEmpty whether a word says nothing, and is never what is counted
 */
export const createFindMeasures = (
  words: Pick<ReadingWords, 'numbers' | 'bounds' | 'singleWords'>,
  isEmpty: (word: Word) => boolean,
): FindMeasures => {
  const numbers = createLexicon(words.numbers);
  const bounds = createLexicon(words.bounds);
  const { persons } = words.singleWords;
  const numberAt = (sentence: readonly Word[], at: number): [number, number] | undefined => {
    const said = sentence[at]?.said ?? '';
    if (DIGITS.test(said)) return [Number(said), at + 1];
    const found = longest(numbers, sentence, at);
    return found && [found.meaning, found.end];
  };
  const unitsAfter = (sentence: readonly Word[], at: number): readonly string[] => {
    const units: string[] = [];
    for (const word of sentence.slice(at, at + UNITS)) {
      if (numbers.begins(word.said)) break;
      if (isEmpty(word)) continue;
      units.push(persons.includes(word.said) ? (persons[0] ?? '') : word.stem);
    }
    return units;
  };
  return (sentence) => {
    const found: Measure[] = [];
    let bound: Bound | undefined;
    let boundEnd = 0;
    for (let at = 0; at < sentence.length; at += 1) {
      const said = longest(bounds, sentence, at);
      if (said !== undefined) {
        bound = said.meaning;
        boundEnd = said.end;
      }
      const number = numberAt(sentence, at);
      if (number === undefined) continue;
      const [from, end] = number;
      // "One to four", "four or five"
      const upTo = numberAt(sentence, end + 1);
      const after = upTo?.[1] ?? end;
      const of = unitsAfter(sentence, after);
      const isBound = boundEnd === at;
      if (of.length > 0)
        found.push({
          from,
          to: Math.max(from, upTo?.[0] ?? from),
          bound: isBound ? bound : undefined,
          of,
        });
      at = after - 1;
    }
    return found;
  };
};

/** What a product has, from the least to the most: "up to six cups" has room for one, too. */
const spanOf = ({ from, to, bound }: Measure): readonly [least: number, most: number] => {
  switch (bound) {
    case 'at-most':
    case 'below':
      return [0, to];
    case 'at-least':
      return [from, Infinity];
    case 'about':
      return [from * (1 - ABOUT), to * (1 + ABOUT)];
    case undefined:
      return [from, to];
  }
};

/** Whether what a product has of something is as much as is wanted of it. */
const isEnough = (its: Measure, wanted: Measure): boolean => {
  const [least, most] = spanOf(its);
  const isRoom = least === 0;
  switch (wanted.bound) {
    case 'at-least':
      return most >= wanted.from;
    case 'at-most':
    case 'below':
      // "It can weigh up to ten pounds" asks for as much, and "under two pounds" for no more.
      return isRoom ? most >= wanted.to : most <= wanted.to;
    case 'about':
    case undefined: {
      const free = wanted.bound === 'about' ? ABOUT : 0;
      return least <= wanted.to * (1 + free) && most >= wanted.from * (1 - free);
    }
  }
};

/** Whether a product has what is wanted of something; undefined where nothing of the kind is counted. */
export const hasMeasure = (its: readonly Measure[], wanted: Measure): boolean | undefined => {
  const alike = its.filter(({ of }) => of.some((unit) => wanted.of.includes(unit)));
  return alike.length === 0 ? undefined : alike.some((one) => isEnough(one, wanted));
};
