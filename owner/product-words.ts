import {
  AUDIENCES,
  INTERESTS,
  OCCASIONS,
  RECIPIENTS,
  ROOMS,
  SIZES,
  TYPES_BY_CATEGORY,
} from '../catalog/facets';
import { type ProductWords } from '../catalog/product';
import { type RawIssue, plainMessage, suggestWords } from './plain-message';

/** The words every owner may use. */
export const PRODUCT_WORDS: ProductWords = {
  types: TYPES_BY_CATEGORY,
  interest: INTERESTS,
  occasion: OCCASIONS,
  recipient: RECIPIENTS,
  room: ROOMS,
  audience: AUDIENCES,
  size: SIZES,
};

/** Where a word is added. */
const WORDS_FILE = 'catalog/facets.ts';

/** The fields whose words may become more, with what such a word is called. */
const KINDS = {
  type: 'type of product',
  interest: 'interest',
  occasion: 'occasion',
  recipient: 'recipient',
  room: 'room',
} as const;
type OpenField = keyof typeof KINDS;

const isOpen = (field: string): field is OpenField => field in KINDS;

/**
 * What is wrong with a word that is not known, and what to do: use one of the nearest that are, or
 * add it.
 */
export const explainUnknownWord = (
  field: OpenField,
  word: string,
  known: readonly string[],
): string =>
  `"${word}" is not a known ${KINDS[field]}; ${suggestWords(word, known)}, or add "${word}" to ${WORDS_FILE}`;

/** Plain words for what is wrong in a product file. */
export const productMessage = (issue: RawIssue): string | undefined => {
  const field = issue.path?.findLast((key) => typeof key === 'string') ?? '';
  if (issue.code === 'unrecognized_keys' && field === 'asins') {
    return `has ${issue.keys.map((key) => `"${key}"`).join(' and ')}, which is not a marketplace; use a country code such as US, and GB for the United Kingdom`;
  }
  return issue.code === 'invalid_value' && typeof issue.input === 'string' && isOpen(field)
    ? explainUnknownWord(field, issue.input, issue.values.map(String))
    : plainMessage(issue);
};
