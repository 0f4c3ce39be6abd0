import { type SlotReading, type SlotType } from '../slot-type';

const cheaper = (
  one: SlotReading | undefined,
  other: SlotReading | undefined,
): SlotReading | undefined => {
  if (one === undefined || other === undefined) return one ?? other;
  return other.cost < one.cost ? other : one;
};

/**
 * What either of two types reads; the cheaper reading, of two that cost the same the first type's. Besides
 * it is like the first.
 */
export const eitherType = (one: SlotType, other: SlotType): SlotType => ({
  ...one,
  longest: Math.max(one.longest, other.longest),
  read: (utterance, from, to) =>
    cheaper(one.read(utterance, from, to), other.read(utterance, from, to)),
});
