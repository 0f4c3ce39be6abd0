import { type Country } from '../../attribution';
import { type Product } from '../../catalog';
import { type Audience, type Recipients, SIZES } from '../../contract';
import {
  OCCASIONS_OF_BABIES,
  audienceOf,
  audienceOfAged,
  createAgeCheck,
  isPet,
  isOfAnyAge,
  isTeenager,
} from './audience';
import { isWithinBudget, priceOf } from './budget';
import { type Wish } from './wish';

const PET_AUDIENCES: Partial<Record<string, Audience>> = { dogs: 'dog', cats: 'cat' };

/**
 * Whom the products may be for. For a dad who loves dogs a dog toy is fine; for other dads only if it
 * was asked for. What is for a dog is never for a cat.
 */
const wantedAudience = (wish: Wish, recipients: Recipients): readonly Audience[] => {
  if (isPet(wish.recipient, recipients)) return audienceOf(wish.recipient, recipients);
  const wanted = [...(audienceOfAged(wish) ?? audienceOf(wish.recipient, recipients))];
  if (OCCASIONS_OF_BABIES.includes(wish.occasion)) wanted.push('toddler');
  const pet = PET_AUDIENCES[wish.interest ?? ''];
  if (pet !== undefined) wanted.push(pet);
  const isNamed = wish.category !== undefined || wish.type !== undefined || wish.text !== undefined;
  const isPetNamed = wish.category === 'pets' || wish.type !== undefined || wish.text !== undefined;
  if (isPetNamed) wanted.push('dog', 'cat');
  if (isNamed && wish.recipient === undefined && wish.ages === undefined) {
    wanted.push('child', 'toddler');
  }
  // Who asks for a peeler for their son, or says that he likes coffee, knows how old he is.
  const isLikingNamed = isNamed || wish.interest !== undefined;
  const isThingNamed = wish.type !== undefined || wish.text !== undefined;
  if ((isLikingNamed && isOfAnyAge(wish)) || (isThingNamed && isTeenager(wish)))
    wanted.push('adult');
  return wanted;
};

/** Whether as many as want to play can; only where it is known. */
const isForPlayers = ({ players }: Product, wanted: number | undefined): boolean =>
  wanted === undefined ||
  (players !== undefined &&
    players.from <= wanted &&
    (players.to === undefined || players.to >= wanted));

/** Whether it is as long as wanted, in minutes or pages; only where it is known. */
const isOfLength = (
  its: { readonly from: number; readonly to?: number } | undefined,
  wanted: Wish['minutes'],
): boolean => {
  if (wanted === undefined) return true;
  const { least = 0, most = Infinity } = wanted;
  const length = its === undefined ? undefined : (its.to ?? its.from);
  return length !== undefined && length >= least && length <= most;
};

/** Whether a product is anything of what the customer doesn't want. */
const isUnwanted = (product: Product, without: readonly string[]): boolean =>
  [
    product.id,
    product.type,
    product.category,
    ...product.facets.interest,
    // What belongs into the kitchen is a kitchen thing, too.
    ...product.facets.room,
    ...Object.keys(product.attributes ?? {}),
  ].some((id) => without.includes(id));

const isOfSize = (product: Product, wish: Wish): boolean => {
  const size = SIZES.indexOf(product.size);
  return (
    size >= SIZES.indexOf(wish.smallest ?? 'small') &&
    size <= SIZES.indexOf(wish.largest ?? 'large')
  );
};

/**
 * Makes the check whether a product fits all of the wish but the occasion, which only ranks, and the
 * free words, which are searched for.
 *
 * @param marketplace whose estimates are compared with a budget
 */
export const createFits = (
  wish: Wish,
  recipients: Recipients,
  marketplace: Country | undefined,
): ((product: Product) => boolean) => {
  const wanted = wantedAudience(wish, recipients);
  const isOfAge = createAgeCheck(wish, recipients);
  const { without = [], players, minutes, pages } = wish;
  // A kettle for a gardener is a kettle: then the interest only ranks.
  const isThingNamed = wish.type !== undefined || wish.text !== undefined;
  // A child who wants colored pencils may have those of grown-ups, if it is known that they suit the age.
  const isForChildToo = ({ ages }: Product): boolean =>
    wish.type !== undefined && wanted.includes('child') && ages !== undefined;
  return (product) =>
    (wish.type === undefined || product.type === wish.type) &&
    // A grill for the garden is no garden thing.
    (wish.type !== undefined ||
      wish.category === undefined ||
      product.category === wish.category) &&
    (isThingNamed ||
      wish.interest === undefined ||
      product.type === wish.need ||
      product.facets.interest.includes(wish.interest)) &&
    isOfSize(product, wish) &&
    isWithinBudget(priceOf(product, marketplace), wish) &&
    isOfAge(product.ages) &&
    isForPlayers(product, players) &&
    isOfLength(product.minutes, minutes) &&
    isOfLength(product.pages && { from: product.pages.about }, pages) &&
    (without.length === 0 || !isUnwanted(product, without)) &&
    (product.audience.some((audience) => wanted.includes(audience)) || isForChildToo(product));
};
