import { type Bound } from '../../../contract';
import { type Lexicon } from './lexicon';
import { type Word } from './sentence';

/** What the slots of a pattern were filled with. */
export interface Filled {
  readonly number?: number;
  readonly upTo?: number;
  readonly bound?: Bound;
  readonly recipient?: string;
}

/** What a pattern's slots are looked up in. */
export interface SlotWords {
  readonly numbers: Lexicon<number>;
  readonly nths: Lexicon<number>;
  readonly bounds: Lexicon<Bound>;
  readonly recipients: Lexicon<string>;
  readonly money: Lexicon<true>;
}

/** A pattern found in a sentence. */
export interface PatternFound {
  readonly end: number;
  readonly filled: Filled;
  /** Whether its last word is a number, so that what comes next may be what is counted. */
  readonly endsInNumber: boolean;
}

const DIGITS = /^\d{1,5}$/;

const numberAt = (
  words: readonly Word[],
  start: number,
  { numbers }: SlotWords,
): { readonly end: number; readonly meaning: number } | undefined => {
  const said = words[start]?.said ?? '';
  return DIGITS.test(said)
    ? { end: start + 1, meaning: Number(said) }
    : numbers.all(words, start)[0];
};

type Part = (
  words: readonly Word[],
  at: number,
) => { readonly end: number; readonly filled?: Filled } | undefined;

const partOf = (token: string, lexicons: SlotWords): Part => {
  switch (token) {
    case '{number}':
    case '{upTo}':
      return (words, at) => {
        const found = numberAt(words, at, lexicons);
        const name = token === '{number}' ? 'number' : 'upTo';
        return found && { end: found.end, filled: { [name]: found.meaning } };
      };
    case '{nth}':
      return (words, at) => {
        const [found] = lexicons.nths.all(words, at);
        return found && { end: found.end, filled: { number: found.meaning } };
      };
    case '{bound}':
      return (words, at) => {
        const [found] = lexicons.bounds.all(words, at);
        return found && { end: found.end, filled: { bound: found.meaning } };
      };
    case '{money}':
      return (words, at) => {
        const [found] = lexicons.money.all(words, at);
        return found && { end: found.end };
      };
    case '{recipient}':
      return (words, at) => {
        const [found] = lexicons.recipients.all(words, at);
        return found && { end: found.end, filled: { recipient: found.meaning } };
      };
    case '{whose}':
      return (words, at) => {
        const [found] = lexicons.recipients.all(words, at);
        const last = words[(found?.end ?? 0) - 1];
        return found === undefined || last?.said === last?.plain
          ? undefined
          : { end: found.end, filled: { recipient: found.meaning } };
      };
    default:
      return (words, at) => (words[at]?.said === token ? { end: at + 1 } : undefined);
  }
};

/** The key of the patterns that begin with a slot. */
const ANY = '{}';

interface CompiledPattern {
  readonly parts: readonly Part[];
  readonly endsInNumber: boolean;
}

/** Makes a function that finds the longest of some patterns at a word of a sentence. */
export const createPatterns = (
  patterns: readonly string[],
  lexicons: SlotWords,
): ((words: readonly Word[], start: number) => PatternFound | undefined) => {
  const byFirst = new Map<string, CompiledPattern[]>();
  for (const pattern of patterns) {
    const tokens = pattern.split(' ');
    const [first = ''] = tokens;
    const last = tokens.at(-1);
    const key = first.startsWith('{') ? ANY : first;
    const compiled = {
      parts: tokens.map((token) => partOf(token, lexicons)),
      endsInNumber: last === '{number}' || last === '{upTo}',
    };
    byFirst.set(key, [...(byFirst.get(key) ?? []), compiled]);
  }
  return (words, start) => {
    let best: PatternFound | undefined;
    const begun = byFirst.get(words[start]?.said ?? '') ?? [];
    for (const { parts, endsInNumber } of [...begun, ...(byFirst.get(ANY) ?? [])]) {
      let end = start;
      let filled: Filled | undefined = {};
      for (const part of parts) {
        const found = part(words, end);
        if (found === undefined) {
          filled = undefined;
          break;
        }
        filled = { ...filled, ...found.filled };
        end = found.end;
      }
      if (filled !== undefined && end > (best?.end ?? start)) best = { end, filled, endsInNumber };
    }
    return best;
  };
};
