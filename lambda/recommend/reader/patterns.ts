import { type Bound, type PhraseGraph, forksOf } from '../../../contract';
import { type Finder } from './finders';
import { type Lexicon } from './lexicon';
import { type Filling, createPhraseFinder } from './phrase-finder';
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
  readonly decades: Lexicon<number>;
  readonly times: Lexicon<number>;
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

/** What the words are looked up in that may fill a slot, by its token. */
const LOOKED_UP_IN = {
  '{number}': 'numbers',
  '{upTo}': 'numbers',
  '{nth}': 'nths',
  '{decade}': 'decades',
  '{time}': 'times',
  '{bound}': 'bounds',
  '{money}': 'money',
  '{recipient}': 'recipients',
  '{whose}': 'recipients',
} as const satisfies Readonly<Record<string, keyof SlotWords>>;

type SlotToken = keyof typeof LOOKED_UP_IN;

const isSlotToken = (token: string): token is SlotToken => Object.hasOwn(LOOKED_UP_IN, token);

type FoundPart = Filling<Filled> | undefined;

/** Reads one slot, by its token. */
const SLOTS: Readonly<
  Record<SlotToken, (words: readonly Word[], at: number, lexicons: SlotWords) => FoundPart>
> = {
  '{number}': (words, at, lexicons) => {
    const found = numberAt(words, at, lexicons);
    return found && { end: found.end, filled: { number: found.meaning } };
  },
  '{upTo}': (words, at, lexicons) => {
    const found = numberAt(words, at, lexicons);
    return found && { end: found.end, filled: { upTo: found.meaning } };
  },
  '{nth}': (words, at, { nths }) => {
    const [found] = nths.all(words, at);
    return found && { end: found.end, filled: { number: found.meaning } };
  },
  '{decade}': (words, at, { decades }) => {
    const [found] = decades.all(words, at);
    return found && { end: found.end, filled: { number: found.meaning, upTo: found.meaning + 9 } };
  },
  '{time}': (words, at, { times }) => {
    const [found] = times.all(words, at);
    return found && { end: found.end, filled: { number: found.meaning } };
  },
  '{bound}': (words, at, { bounds }) => {
    const [found] = bounds.all(words, at);
    return found && { end: found.end, filled: { bound: found.meaning } };
  },
  '{money}': (words, at, { money }) => {
    const [found] = money.all(words, at);
    return found && { end: found.end, filled: {} };
  },
  '{recipient}': (words, at, { recipients }) => {
    const [found] = recipients.all(words, at);
    return found && { end: found.end, filled: { recipient: found.meaning } };
  },
  '{whose}': (words, at, { recipients }) => {
    const [found] = recipients.all(words, at);
    const last = words[(found?.end ?? 0) - 1];
    return found === undefined || last?.said === last?.plain
      ? undefined
      : { end: found.end, filled: { recipient: found.meaning } };
  },
};

const ENDS_IN_NUMBER = ['{number}', '{upTo}'];

/** Whether what fills a slot may begin with a word. */
const mayFill = (slot: string, word: Word, lexicons: SlotWords): boolean => {
  if (!isSlotToken(slot)) return false;
  const lexicon = LOOKED_UP_IN[slot];
  return lexicons[lexicon].mayBegin(word) || (lexicon === 'numbers' && DIGITS.test(word.said));
};

/** Makes the finder of the longest of some patterns. */
export const createPatterns = (
  patterns: PhraseGraph<true>,
  lexicons: SlotWords,
): Finder<PatternFound> => {
  const { first } = forksOf(patterns);
  const find = createPhraseFinder<Word, true, Filled>(patterns, ({ said }) => said, {
    none: {},
    fillings(slot, words, at) {
      const found = isSlotToken(slot) ? SLOTS[slot](words, at, lexicons) : undefined;
      return found === undefined ? [] : [found];
    },
  });
  return {
    mayBegin: (word) =>
      first.next.has(word.said) || first.slots.some((slot) => mayFill(slot, word, lexicons)),
    find(words, start) {
      const longest = find(words, start).reduce<ReturnType<typeof find>[number] | undefined>(
        (best, one) => (one.end > (best?.end ?? start) ? one : best),
        undefined,
      );
      if (longest === undefined) return [];
      const { end, filled, last } = longest;
      return [{ end, filled, endsInNumber: ENDS_IN_NUMBER.includes(last) }];
    },
  };
};
