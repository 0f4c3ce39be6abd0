import { COSTS, type SlotType } from '../slot-type';
import { plainSlot } from '../slot-values';

/** The most words of a value: a long title. */
const LONGEST_VALUE = 10;

/** A type of Amazon's own whose values the simulator doesn't know: a few words, always as a guess. */
export const unreadType: SlotType = {
  longest: LONGEST_VALUE,
  guess: { base: COSTS.free, word: COSTS.freeWord, longest: LONGEST_VALUE },
  read: ({ tokens }, from, to) => ({
    cost: COSTS.free + COSTS.freeWord * (to - from),
    unknown: true,
    fill: (slotName) => {
      const words = tokens.slice(from, to).map(({ spoken }) => spoken);
      return plainSlot(slotName, words.join(' '));
    },
  }),
};
