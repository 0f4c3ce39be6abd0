import { type AlexaPhrases } from '../../../languages';
import { type ValueSource, customType } from '../custom-type';
import { nameReaderOf } from '../names';
import { type SlotType } from '../slot-type';
import { withoutAuthority } from '../slot-values';

/** Types of which the simulator knows all values, or as good as all: nothing else fills them. */
const WHOLE_LISTS = new Set([
  'AMAZON.Color',
  'AMAZON.Country',
  'AMAZON.DayOfWeek',
  'AMAZON.Month',
  'AMAZON.US_STATE',
]);

/** The most words of a name that isn't in the list, beside one that links two others ("isle of wight"). */
const LONGEST_NAME = 3;

/** Stands for Amazon's own values while they are looked up; no request has it. */
const OWN_VALUES = 'own values';

/**
 * A list type of Amazon's own, with its values and those a model adds. Values of the list carry no entity
 * resolution; as soon as a model adds values, its authority is named, with or without a match. Other words
 * are a guess, as in a custom type, and must be as short as a name; types whose list is whole take none.
 */
export const listType = (
  name: string,
  values: readonly string[],
  added: readonly ValueSource[],
  language: AlexaPhrases,
): SlotType => {
  const own: ValueSource = {
    authority: OWN_VALUES,
    values: values.map((value) => ({ name: { value, synonyms: [] } })),
  };
  const type = customType([own, ...added], language);
  const { isName } = nameReaderOf(language);
  return {
    ...type,
    read: (utterance, from, to) => {
      const reading = type.read(utterance, from, to);
      if (reading === undefined) return undefined;
      const words = utterance.tokens.slice(from, to).map(({ word }) => word);
      const isNone = WHOLE_LISTS.has(name) || !isName(words, LONGEST_NAME);
      if (reading.unknown && isNone) return undefined;
      return {
        ...reading,
        fill: (slotName) => withoutAuthority(reading.fill(slotName), OWN_VALUES),
      };
    },
  };
};
