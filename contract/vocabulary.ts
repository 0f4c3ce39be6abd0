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
import { type OwnVocabulary } from './own-vocabulary';

/** The vocabulary of an owner who adds nothing. */
export const NO_OWN_VOCABULARY: OwnVocabulary = {
  types: {},
  interests: {},
  occasions: {},
  recipients: {},
  rooms: {},
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

/** Every interest: the built-in ones, then the owner's. */
export const interestIds = (own: OwnVocabulary = NO_OWN_VOCABULARY): string[] => [
  ...INTERESTS,
  ...Object.keys(own.interests),
];

/** Every occasion: the built-in ones, then the owner's. */
export const occasionIds = (own: OwnVocabulary = NO_OWN_VOCABULARY): string[] => [
  ...OCCASIONS,
  ...Object.keys(own.occasions),
];

/** Every recipient: the built-in ones, then the owner's. */
export const recipientsWith = (own: OwnVocabulary = NO_OWN_VOCABULARY): Recipients => ({
  ...RECIPIENT_AUDIENCES,
  ...Object.fromEntries(Object.entries(own.recipients).map(([id, { audience }]) => [id, audience])),
});

/** Every room: the built-in ones, then the owner's. */
export const roomIds = (own: OwnVocabulary = NO_OWN_VOCABULARY): string[] => [
  ...ROOMS,
  ...Object.keys(own.rooms),
];
