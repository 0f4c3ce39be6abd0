import {
  type Audience,
  type BuiltInType,
  CATEGORIES,
  type Category,
  INTERESTS,
  OCCASIONS,
  RECIPIENT_AUDIENCES,
  ROOMS,
  TYPES_BY_CATEGORY,
} from './facets';
import { ATTRIBUTES_BY_TOPIC, FACT_TOPICS } from './knowledge';
import { type OwnVocabulary } from './own-vocabulary';

/** The vocabulary of an owner who adds nothing. */
export const NO_OWN_VOCABULARY: OwnVocabulary = {
  types: {},
  interests: {},
  occasions: {},
  recipients: {},
  rooms: {},
  attributes: {},
  topics: {},
};

/** Each recipient that a customer may name, with the audiences that person may belong to. */
export type Recipients = Readonly<Record<string, readonly Audience[]>>;

const BUILT_IN_TYPES = Object.fromEntries(
  CATEGORIES.flatMap((category) => TYPES_BY_CATEGORY[category].map((type) => [type, category])),
) as Readonly<Record<BuiltInType, Category>>;

/** Every product type with its category: the built-in ones, then the owner's. */
export const categoryOfTypes = (
  own: OwnVocabulary = NO_OWN_VOCABULARY,
): Readonly<Record<string, Category>> => ({
  ...BUILT_IN_TYPES,
  ...Object.fromEntries(Object.entries(own.types).map(([id, { category }]) => [id, category])),
});

/** Every recipient: the built-in ones, then the owner's. */
export const recipientsWith = (own: OwnVocabulary = NO_OWN_VOCABULARY): Recipients => ({
  ...RECIPIENT_AUDIENCES,
  ...Object.fromEntries(Object.entries(own.recipients).map(([id, { audience }]) => [id, audience])),
});

/** The ids of each kind of word: the built-in ones, then the owner's. */
export const vocabularyIds = (
  own: OwnVocabulary = NO_OWN_VOCABULARY,
): Readonly<Record<keyof OwnVocabulary, string[]>> => {
  const withOwn = (kind: keyof OwnVocabulary, builtIn: readonly string[]): string[] => [
    ...builtIn,
    ...Object.keys(own[kind]),
  ];
  return {
    types: withOwn('types', Object.keys(BUILT_IN_TYPES)),
    interests: withOwn('interests', INTERESTS),
    occasions: withOwn('occasions', OCCASIONS),
    recipients: withOwn('recipients', Object.keys(RECIPIENT_AUDIENCES)),
    rooms: withOwn('rooms', ROOMS),
    attributes: withOwn('attributes', Object.values(ATTRIBUTES_BY_TOPIC).flat()),
    topics: withOwn('topics', FACT_TOPICS),
  };
};

/** What words belong to: each type to a category, each attribute to a topic. */
export interface Belonging {
  readonly categoryOfTypes: Readonly<Record<string, Category>>;
  readonly topicOfAttributes: Readonly<Record<string, string>>;
}

/** What the built-in words and the owner's belong to. */
export const belongingWith = (own: OwnVocabulary = NO_OWN_VOCABULARY): Belonging => ({
  categoryOfTypes: categoryOfTypes(own),
  topicOfAttributes: {
    ...Object.fromEntries(
      Object.entries(ATTRIBUTES_BY_TOPIC).flatMap(([topic, ids]) => ids.map((id) => [id, topic])),
    ),
    ...Object.fromEntries(Object.entries(own.attributes).map(([id, { topic }]) => [id, topic])),
  },
});
