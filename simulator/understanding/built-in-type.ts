import { type Language } from './languages';
import { COSTS, type SlotType } from './slot-type';
import { plainSlot } from './slot-values';

const LONGEST_NUMBER = 9;

const digitsType = (read: (words: readonly string[]) => number | undefined): SlotType => ({
  longest: LONGEST_NUMBER,
  read: ({ tokens }, from, to) => {
    const value = read(tokens.slice(from, to).map(({ word }) => word));
    if (value === undefined) return undefined;
    return {
      cost: COSTS.typed,
      unknown: false,
      fill: (slotName) => plainSlot(slotName, String(value)),
    };
  },
});

/** Any words at all, as they were typed. */
const freeText: SlotType = {
  longest: Infinity,
  read: ({ text, tokens }, from, to) => ({
    cost: COSTS.free + COSTS.freeWord * (to - from),
    unknown: false,
    fill: (slotName) => {
      const words = text.slice(tokens[from]?.from, tokens[to - 1]?.to);
      return plainSlot(slotName, words.replace(/[.,!?;:]+$/, ''));
    },
  }),
};

/**
 * Amazon's own slot types (page "Slot Type Reference"): AMAZON.NUMBER and AMAZON.Ordinal become
 * digits; AMAZON.SearchQuery, and every type that has no parser here, takes free text.
 */
export const builtInType = (name: string, language: Language): SlotType => {
  if (name === 'AMAZON.NUMBER') return digitsType(language.number);
  if (name === 'AMAZON.Ordinal') return digitsType(language.ordinal);
  return freeText;
};
