import {
  type BuiltInType,
  CATEGORIES,
  type Category,
  INTERESTS,
  OCCASIONS,
  TYPES_BY_CATEGORY,
} from './facets';
import { type OwnVocabulary } from './own-vocabulary';

/** The vocabulary of an owner who adds nothing. */
export const NO_OWN_VOCABULARY: OwnVocabulary = { types: {}, interests: {}, occasions: {} };

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
