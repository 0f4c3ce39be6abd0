import { type AlexaPhrases } from '../../../languages';
import { COSTS, type SlotType } from '../slot-type';
import { plainSlot } from '../slot-values';
import { type ReadRun, rememberingRuns, rememberingRunsThen } from '../word-runs';
import { remembering } from '../word-weights';

/** A value in Amazon's form; `loses` says that some of what was said isn't in it. */
interface FormedValue {
  readonly value: string;
  readonly loses?: true;
}

type Read = ReadRun<FormedValue | undefined>;
type ReadWords = (words: readonly string[]) => FormedValue | undefined;

/** The extra cost of a value that loses words: two slots that keep them all are the better reading. */
const LOSS = 1.5;

/** @param isTelling whether a word is one of which each value has at least one; any when absent */
const formed = (
  longest: number,
  read: Read,
  more: Partial<SlotType> = {},
  isTelling?: (word: string) => boolean,
): SlotType => ({
  ...more,
  longest,
  mayTouch: true,
  read: ({ tokens, now }, from, to) => {
    if (now === undefined) return undefined;
    let tells = isTelling === undefined;
    for (let at = from; !tells && at < to; at += 1) {
      tells = isTelling?.(tokens[at]?.word ?? '') === true;
    }
    if (!tells) return undefined;
    const words = tokens.slice(from, to).map(({ word }) => word);
    const found = read(words, now);
    if (found === undefined) return undefined;
    return {
      cost: COSTS.typed + (found.loses === true ? LOSS : 0),
      unknown: false,
      fill: (slotName) => plainSlot(slotName, found.value),
    };
  },
});

/** The same for values that don't count from when they are said. */
const inWords = (
  longest: number,
  read: ReadWords,
  more?: Partial<SlotType>,
  isTelling?: (word: string) => boolean,
): SlotType => formed(longest, rememberingRuns(read), more, isTelling);

const whole = (value: string | number | undefined): FormedValue | undefined =>
  value === undefined ? undefined : { value: String(value) };

/** The most words that name a part of the day: "in the evening". */
const LONGEST_PART_OF_DAY = 3;
const PART_OF_DAY = /^[A-Z]{2}$/;

/** A date, and one with a part of the day behind it ("tomorrow evening"), which AMAZON.DATE can't hold. */
const dateReader =
  ({ date, time }: AlexaPhrases): Read =>
  (words, now) => {
    const found = date(words, now);
    if (found !== undefined) return { value: found };
    for (let count = 1; count <= LONGEST_PART_OF_DAY && count < words.length; count += 1) {
      const part = time(words.slice(-count), now);
      if (part === undefined || !PART_OF_DAY.test(part)) continue;
      const day = date(words.slice(0, -count), now);
      if (day !== undefined) return { value: day, loses: true };
    }
    return undefined;
  };

/** The least and the most digits of a telephone number: an emergency number, and E.164's most with "00". */
const PHONE_DIGITS = { least: 3, most: 15 };

const fourDigits =
  ({ digits, number }: AlexaPhrases): ReadWords =>
  (words) => {
    const row = digits(words);
    if (row?.length === 4) return { value: row };
    const value = words.length > 1 ? number(words) : undefined;
    return value !== undefined && /^\d{4}$/.test(String(value)) ? whole(value) : undefined;
  };

/** The most words of a number. */
const LONGEST_NUMBER = 10;

const LETTER = /^\p{L}$/u;
const LETTERS_AND_DIGITS = /^(?=.*\d)[\p{L}\d]+$/u;

/** Single letters and digits in any order, written together: "r two d two". */
const lettersAndDigits =
  ({ digits }: AlexaPhrases): ReadWords =>
  (words) => {
    let written = '';
    for (let from = 0; from < words.length; from += 1) {
      const word = words[from] ?? '';
      if (LETTER.test(word) || LETTERS_AND_DIGITS.test(word)) {
        written += word;
        continue;
      }
      const letter = words.findIndex((next, at) => at > from && LETTER.test(next));
      const to = letter === -1 ? words.length : letter;
      const row = digits(words.slice(from, to));
      if (row === undefined) return undefined;
      written += row;
      from = to - 1;
    }
    return LETTER.test(written) ? undefined : { value: written };
  };

/**
 * The types whose values have a form of their own: digits or ISO 8601 (page "Slot Type Reference").
 *
 * @returns undefined for every other type
 */
export const readFormedType = (name: string, language: AlexaPhrases): SlotType | undefined => {
  const { number, ordinal, digits, duration, time } = language;
  const pieces = new Set(language.numberPieces);
  const isOfNumbers = remembering((word) => pieces.has(word) || number([word]) !== undefined);
  const numbers = inWords(LONGEST_NUMBER, (words) => whole(number(words)), { pieces }, isOfNumbers);
  const isOrdinal = remembering((word) => ordinal([word]) !== undefined);
  const counted = { parts: numbers, pieces };
  switch (name) {
    case 'AMAZON.NUMBER':
      return numbers;
    case 'AMAZON.Ordinal':
      return inWords(6, (words) => whole(ordinal(words)), {}, isOrdinal);
    case 'AMAZON.FOUR_DIGIT_NUMBER':
      return inWords(6, fourDigits(language));
    case 'AMAZON.AlphaNumeric':
      return inWords(14, lettersAndDigits(language));
    case 'AMAZON.PhoneNumber':
      return inWords(20, (words) => {
        const row = digits(words) ?? '';
        const fits = row.length >= PHONE_DIGITS.least && row.length <= PHONE_DIGITS.most;
        return fits ? { value: row } : undefined;
      });
    case 'AMAZON.DATE':
      return formed(12, rememberingRunsThen(dateReader(language)), counted);
    case 'AMAZON.TIME':
      return formed(
        9,
        rememberingRunsThen((words, now) => whole(time(words, now))),
        counted,
      );
    case 'AMAZON.DURATION':
      return inWords(14, (words) => whole(duration(words)), counted);
    default:
      return undefined;
  }
};
