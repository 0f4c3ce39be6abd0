import { type AlexaPhrases } from '../../languages';
import { type ValueSource } from './custom-type';
import { COSTS, type SlotType } from './slot-type';
import { plainSlot } from './slot-values';
import { eitherType } from './types/either-type';
import { readFormedType } from './types/formed-types';
import { listType } from './types/list-type';
import { unreadType } from './types/unread-type';

/** Any words at all, as they were typed. */
const freeText: SlotType = {
  longest: Infinity,
  isFree: true,
  guess: { base: COSTS.free, word: COSTS.freeWord, longest: Infinity },
  read: ({ text, tokens }, from, to) => ({
    cost: COSTS.free + COSTS.freeWord * Math.min(to - from, COSTS.mostFreeWords),
    unknown: false,
    fill: (slotName) => {
      const words = text.slice(tokens[from]?.from, tokens[to - 1]?.to);
      return plainSlot(slotName, words.replace(/[.,!?;:]+$/, ''));
    },
  }),
};

/** The values of a list type in this language; undefined when it has none. */
const listOf = (name: string, { lists }: AlexaPhrases): readonly string[] | undefined =>
  Object.entries(lists).find(([type]) => type === name)?.[1];

const readerOf = (name: string, language: AlexaPhrases): SlotType | undefined =>
  name === 'AMAZON.SearchQuery' ? freeText : readFormedType(name, language);

/** Whether the simulator knows what a type of Amazon's own may hold; others take any few words. */
export const isReadType = (name: string, language: AlexaPhrases): boolean =>
  (readerOf(name, language) ?? listOf(name, language)) !== undefined;

/**
 * Amazon's own slot types (page "Slot Type Reference"): numbers and ordinals become digits, dates, times
 * and durations ISO 8601; names of a list stay as they were said. docs/slot-types.md has each of them.
 * A type without a reader here takes a title or a name, as a guess.
 *
 * @param added values that the model or the session adds to the type's own; they replace none
 */
export const builtInType = (
  name: string,
  language: AlexaPhrases,
  added: readonly ValueSource[] = [],
): SlotType => {
  const listed = listOf(name, language);
  if (listed !== undefined) return listType(name, listed, added, language);
  const type = readerOf(name, language) ?? unreadType(name, language);
  return added.length === 0 ? type : eitherType(type, listType(name, [], added, language));
};
