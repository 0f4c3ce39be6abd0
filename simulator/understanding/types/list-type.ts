import { type AlexaPhrases } from '../../../languages';
import { type ValueSource, customType } from '../custom-type';
import { type SlotType } from '../slot-type';
import { withoutAuthority } from '../slot-values';
import { wordsOf } from '../utterance';
import { weightsOf } from '../word-weights';

/** Types of which the simulator knows all values, or as good as all: nothing else fills them. */
const WHOLE_LISTS = new Set([
  'AMAZON.Color',
  'AMAZON.Country',
  'AMAZON.DayOfWeek',
  'AMAZON.Month',
  'AMAZON.US_STATE',
]);

/** The most words of a name that isn't in the list, beside those that link them ("isle of wight"). */
const LONGEST_NAME = 3;

/**
 * Makes the function that tells whether words may be a name that isn't in a list: few, none that asks
 * or wants, and at most one between them that carries little meaning. A sentence is none.
 */
const createNameReader = (language: AlexaPhrases) => {
  const { isLight } = weightsOf(language);
  const { questionWords, carrierWords, seekingWords, turningWords } = language;
  const setOf = (words: readonly string[]): ReadonlySet<string> =>
    new Set(words.flatMap((word) => wordsOf(word)));
  const links = setOf(language.nameLinks);
  const ofSentences = setOf([...questionWords, ...carrierWords, ...seekingWords, ...turningWords]);
  return (words: readonly string[]): boolean => {
    const telling = words.filter((word, at) => {
      const isBetween = at > 0 && at < words.length - 1;
      return !(isBetween && links.has(word));
    });
    return (
      telling.length <= LONGEST_NAME &&
      words.length - telling.length <= 1 &&
      !telling.some((word) => isLight(word) || ofSentences.has(word))
    );
  };
};

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
  const isName = createNameReader(language);
  return {
    ...type,
    read: (utterance, from, to) => {
      const reading = type.read(utterance, from, to);
      if (reading === undefined) return undefined;
      const words = utterance.tokens.slice(from, to).map(({ word }) => word);
      if (reading.unknown && (WHOLE_LISTS.has(name) || !isName(words))) return undefined;
      return {
        ...reading,
        fill: (slotName) => withoutAuthority(reading.fill(slotName), OWN_VALUES),
      };
    },
  };
};
