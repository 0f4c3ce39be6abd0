import type * as z from 'zod';
import { nearestWords } from './nearest-words';

/** What a schema found, before it has a message. */
export type RawIssue = z.core.$ZodRawIssue;

/** Up to this many known words are all named; of more, only the nearest. */
const FEW = 8;
const TYPES: Readonly<Record<string, string>> = {
  string: 'a text in double quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'an object in { }',
  record: 'an object in { }',
};

const plural = (count: number | bigint, word: string): string =>
  `${count} ${word}${count === 1 ? '' : 's'}`;

const orList = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;

/**
 * What to use instead of an unknown word: any known word when there are few, else one of the nearest.
 *
 * @param known all allowed words
 */
export const suggestWords = (word: string, known: readonly string[]): string =>
  `use ${orList(known.length <= FEW ? known : nearestWords(word, known))}`;

const unknownValue = (input: unknown, known: readonly unknown[]): string =>
  `${JSON.stringify(input)} is not known here; ${suggestWords(String(input), known.map(String))}`;

const amountProblem = (origin: string, limit: number | bigint, word: 'least' | 'most'): string => {
  if (origin === 'string') {
    return limit === 1 ? 'is empty' : `must have at ${word} ${plural(limit, 'character')}`;
  }
  if (origin === 'number' || origin === 'int') return `must be at ${word} ${limit}`;
  return `must have at ${word} ${limit} ${limit === 1 ? 'entry' : 'entries'}`;
};

/**
 * A plain message for what a schema found, used when the schema has no message of its own. It says
 * what is wrong and, after a semicolon, what to do if that is more than "correct it there".
 *
 * @returns undefined to use zod's own message
 */
export const plainMessage = (issue: RawIssue): string | undefined => {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return 'is missing; add it';
      return `must be ${TYPES[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      if (issue.input === undefined) return 'is missing; add it';
      return unknownValue(issue.input, issue.values);
    case 'unrecognized_keys':
      return `has ${issue.keys.map((key) => `"${key}"`).join(' and ')}, which is not known here; correct its name, or remove it`;
    case 'invalid_key':
      return issue.issues[0]?.message;
    case 'too_small':
      return amountProblem(issue.origin, issue.minimum, 'least');
    case 'too_big':
      return amountProblem(issue.origin, issue.maximum, 'most');
    case 'custom':
    case 'invalid_element':
    case 'invalid_format':
    case 'invalid_union':
    case 'not_multiple_of':
      return undefined;
  }
};
