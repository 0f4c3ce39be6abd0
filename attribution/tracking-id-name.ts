import { type Country, MARKETPLACES } from './marketplaces';
import { type TagPlacement } from './placements';

/** Amazon cuts the names of its own store IDs here; no limit for tracking IDs is documented. */
const BASE_MAX_LENGTH = 13;
const HASH_LENGTH = 4;
const LONGEST_WORD = 4;

/**
 * What follows the country. No word and no letter ends like a country code, so that the name of one
 * skill with its country can't be mistaken for that of another.
 */
const WORDS: Readonly<Record<TagPlacement, string>> = {
  any: '',
  cart: 'cart',
  buy: 'buy',
  recommend: 'rec',
  wishlist: 'wish',
  link: 'link',
};
const LETTERS: Readonly<Record<TagPlacement, string>> = {
  any: '',
  cart: 'c',
  buy: 'b',
  recommend: 'm',
  wishlist: 'w',
  link: 'h', // as in href; l would end as NL and PL do
};

/** What a tracking ID stands for. */
export interface NamedPlace {
  /** The skill's short name: 2 to 13 lower-case letters and digits. */
  readonly skill: string;
  readonly marketplace: Country;
  readonly placement: TagPlacement;
}

/** FNV-1a, in base 36: always the same characters for the same text. */
const hash = (text: string): string => {
  let sum = 0x811c9dc5;
  for (const character of text) {
    sum = Math.imul(sum ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return sum.toString(36).padStart(HASH_LENGTH, '0').slice(-HASH_LENGTH);
};

/** Owners write UK; the store's country is GB. */
const countryName = (country: Country): string => (country === 'GB' ? 'uk' : country.toLowerCase());

/**
 * A name for a tracking ID: the skill's short name with country and placement. Where that is too long
 * or taken, it is a part of the short name with a hash of it. It depends only on its arguments, so
 * that every run on every machine proposes the same.
 *
 * @param attempt 0 for the best name, then 1, 2, … for others
 */
export const trackingIdName = (
  { skill, marketplace, placement }: NamedPlace,
  attempt: number,
): string => {
  const country = countryName(marketplace);
  const { tagSuffix } = MARKETPLACES[marketplace];
  const hasRoomForWords = skill.length + country.length + LONGEST_WORD <= BASE_MAX_LENGTH;
  const ending = `${country}${(hasRoomForWords ? WORDS : LETTERS)[placement]}`;
  if (attempt === 0 && skill.length + ending.length <= BASE_MAX_LENGTH) {
    return `${skill}${ending}-${tagSuffix}`;
  }
  const longestEnding = country.length + (hasRoomForWords ? LONGEST_WORD : 1);
  const longestHead = BASE_MAX_LENGTH - longestEnding - HASH_LENGTH;
  // The head gets shorter with each attempt, because it may contain a word that Amazon forbids.
  const head = skill.slice(0, Math.max(1, longestHead - Math.floor(attempt / 2)));
  return `${head}${hash(`${skill} ${attempt}`)}${ending}-${tagSuffix}`;
};
