import { type AlexaPhrases } from '../../languages';
import { COSTS, type SlotType } from './slot-type';
import { plainSlot } from './slot-values';

/** The most words of a number, a date or a colour. */
const LONGEST_VALUE = 9;

const valueType = (read: (words: readonly string[]) => string | undefined): SlotType => ({
  longest: LONGEST_VALUE,
  read: ({ tokens }, from, to) => {
    const value = read(tokens.slice(from, to).map(({ word }) => word));
    if (value === undefined) return undefined;
    return { cost: COSTS.typed, unknown: false, fill: (slotName) => plainSlot(slotName, value) };
  },
});

/** How many words of free text add to the cost; further words are free. */
const MOST_CHARGED = 6;

/** Any words at all, as they were typed. */
const freeText: SlotType = {
  longest: Infinity,
  isFree: true,
  read: ({ text, tokens }, from, to) => ({
    cost: COSTS.free + COSTS.freeWord * Math.min(to - from, MOST_CHARGED),
    unknown: false,
    fill: (slotName) => {
      const words = text.slice(tokens[from]?.from, tokens[to - 1]?.to);
      return plainSlot(slotName, words.replace(/[.,!?;:]+$/, ''));
    },
  }),
};

const asText = (value: number | undefined): string | undefined =>
  value === undefined ? undefined : String(value);

/**
 * Amazon's own slot types (page "Slot Type Reference"): numbers and ordinals become digits, dates and
 * durations ISO 8601. AMAZON.SearchQuery, and every type without a parser here, takes free text.
 *
 * @param clock milliseconds since 1970, UTC; what "tomorrow" counts from
 */
export const builtInType = (
  name: string,
  language: AlexaPhrases,
  clock: () => number,
): SlotType => {
  switch (name) {
    case 'AMAZON.NUMBER':
      return valueType((words) => asText(language.number(words)));
    case 'AMAZON.FOUR_DIGIT_NUMBER':
      return valueType((words) => {
        const digits = asText(language.number(words))?.padStart(4, '0');
        return digits?.length === 4 ? digits : undefined;
      });
    case 'AMAZON.Ordinal':
      return valueType((words) => asText(language.ordinal(words)));
    case 'AMAZON.Color': {
      const colors = new Set(language.colors);
      return valueType((words) => (colors.has(words.join(' ')) ? words.join(' ') : undefined));
    }
    case 'AMAZON.DATE':
      return valueType((words) => language.date(words, clock()));
    case 'AMAZON.DURATION':
      return valueType((words) => language.duration(words));
    default:
      return freeText;
  }
};
