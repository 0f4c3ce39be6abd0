import { type ProductWords } from '../catalog/product';
import {
  AUDIENCES,
  CATEGORIES,
  type Category,
  type OwnVocabulary,
  SIZES,
  categoryOfTypes,
  vocabularyIds,
} from '../contract';
import { type RawIssue, plainMessage, suggestWords } from './plain-message';

/** The words that products may be described with: the built-in ones and the owner's. */
export const productWords = (own: OwnVocabulary): ProductWords => {
  const ids = vocabularyIds(own);
  const types = Object.entries(categoryOfTypes(own));
  const typesOf = (category: Category): string[] =>
    types.filter(([, its]) => its === category).map(([type]) => type);
  return {
    types: Object.fromEntries(
      CATEGORIES.map((category) => [category, typesOf(category)]),
    ) as unknown as ProductWords['types'],
    interest: ids.interests,
    occasion: ids.occasions,
    recipient: ids.recipients,
    room: ids.rooms,
    audience: AUDIENCES,
    size: SIZES,
    attribute: ids.attributes,
    topic: ids.topics,
  };
};

/** The fields whose values are words of the vocabulary, with what messages call such a word. */
const KINDS = {
  type: 'type of product',
  interest: 'interest',
  occasion: 'occasion',
  recipient: 'recipient',
  room: 'room',
  attribute: 'attribute',
  topic: 'topic',
} as const;
type WordField = keyof typeof KINDS;

/** The fields whose keys are words, with the kind of word. */
const KEYED: Readonly<Record<string, WordField>> = { attributes: 'attribute', facts: 'topic' };

const isWordField = (field: string): field is WordField => Object.hasOwn(KINDS, field);

/** Says that a word is not known, and what to do: use a near known word, or add this one. */
export const explainUnknownWord = (
  field: WordField,
  word: string,
  known: readonly string[],
): string =>
  `"${word}" is not a known ${KINDS[field]}; ${suggestWords(word, known)}, or add "${word}" to shop/vocabulary.json`;

/** A plain message for what is wrong in a product file. */
export const productMessage = (issue: RawIssue): string | undefined => {
  const field = issue.path?.findLast((key) => typeof key === 'string') ?? '';
  const keyed = KEYED[String(issue.path?.at(-2))];
  if (issue.code === 'invalid_value' && keyed !== undefined && issue.input === field) {
    return explainUnknownWord(keyed, field, issue.values.map(String));
  }
  if (issue.code === 'unrecognized_keys' && (field === 'asins' || field === 'estimates')) {
    return `has ${issue.keys.map((key) => `"${key}"`).join(' and ')}, which is not a marketplace; use a country code such as US, and GB for the United Kingdom`;
  }
  return issue.code === 'invalid_value' && typeof issue.input === 'string' && isWordField(field)
    ? explainUnknownWord(field, issue.input, issue.values.map(String))
    : plainMessage(issue);
};
