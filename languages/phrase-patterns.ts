import { partsOf } from '../contract';
import { type Words, asGroup, expand, withWords } from './expand';

/** How phrases may go on from some point. */
export interface Rest {
  readonly ways: readonly (readonly [label: string, rest: Rest])[];
  /** What those mean that may be over here: places among meanings. */
  readonly ends: readonly number[];
}

const unmatched = (pattern: string): Error =>
  new Error(
    `"${pattern}" in a pattern has an unmatched bracket, or a bar outside brackets; correct it`,
  );

/** The parts of a pattern between the spaces outside its groups. @throws Error when brackets don't match */
const partsOfPattern = (pattern: string): string[] => {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < pattern.length && depth >= 0; at += 1) {
    const letter = pattern[at];
    if (letter === '(') depth += 1;
    else if (letter === ')') depth -= 1;
    else if (letter === ' ' && depth === 0) {
      parts.push(pattern.slice(start, at));
      start = at + 1;
    }
  }
  if (depth !== 0) throw unmatched(pattern);
  return [...parts, pattern.slice(start)];
};

const GROUP = /^\([^()]*\)$/;
const BAR_OR_BRACKET = /[|<>]/;
const SLOT = /^\{\w+\}$/;
/** Most parts are a word that is written as it is read. */
const PLAIN_WORD = /^[a-z]+$/;

/** The alternatives of a part of a pattern; undefined when it is words. */
const alternativesOf = (part: string): readonly string[] | undefined => {
  if (GROUP.test(part)) return part.slice(1, -1).split('|');
  // "(organiz|organis)(es|ed)": where a group is a part of a word, only all its words can be compared.
  return part.includes('(') ? expand(part) : undefined;
};

const labelsOf = (part: string): readonly string[] => {
  if (PLAIN_WORD.test(part)) return [part];
  if (BAR_OR_BRACKET.test(part)) throw unmatched(part);
  return SLOT.test(part) ? [part] : partsOf(part);
};

const restBefore = (pattern: string, rest: Rest): Rest =>
  partsOfPattern(pattern).reduceRight((after, part) => {
    const alternatives = alternativesOf(part);
    if (alternatives === undefined) {
      return labelsOf(part).reduceRight<Rest>(
        (on, label) => ({ ways: [[label, on]], ends: [] }),
        after,
      );
    }
    const begun = alternatives.map((alternative) => restBefore(alternative, after));
    return {
      ways: begun.flatMap(({ ways }) => ways),
      ends: begun.flatMap(({ ends }) => ends),
    };
  }, rest);

/**
 * How the phrases of a pattern, as {@link expand} reads it, go on from their beginning.
 *
 * @param meaning the place of what they mean
 * @throws Error when a name has no words or brackets don't match
 */
export const restOf = (pattern: string, words: Words, meaning: number): Rest =>
  restBefore(withWords(pattern, words, asGroup), { ways: [], ends: [meaning] });
