import { type Product } from '../../catalog';
import { type Audience, type Recipients, SIZES } from '../../contract';
import { audienceOf } from './audience';
import { isInBudget } from './budget';
import { type Wish } from './wish';

const PET_AUDIENCES: Partial<Record<string, Audience>> = { dogs: 'dog', cats: 'cat' };

/** Whom the products may be for. For a dad who loves dogs a dog toy is fine; for other dads only if it was asked for. */
const wantedAudience = (wish: Wish, recipients: Recipients): readonly Audience[] => {
  const wanted = [...audienceOf(wish.recipient, recipients)];
  const pet = PET_AUDIENCES[wish.interest ?? ''];
  if (pet !== undefined) wanted.push(pet);
  const isNamed = wish.category !== undefined || wish.type !== undefined || wish.text !== undefined;
  const isPetNamed = wish.category === 'pets' || wish.type !== undefined || wish.text !== undefined;
  if (isPetNamed) wanted.push('dog', 'cat');
  if (isNamed && wish.recipient === undefined) wanted.push('child', 'toddler');
  return wanted;
};

const isWithin = (product: Product, wish: Wish): boolean => {
  const size = SIZES.indexOf(product.size);
  return (
    isInBudget(product.priceBand, wish) &&
    size >= SIZES.indexOf(wish.smallest ?? 'small') &&
    size <= SIZES.indexOf(wish.largest ?? 'large')
  );
};

/**
 * Makes the check whether a product fits all of the wish but the occasion, which only ranks, and the
 * free words, which are searched for.
 */
export const createFits = (wish: Wish, recipients: Recipients): ((product: Product) => boolean) => {
  const wanted = wantedAudience(wish, recipients);
  return (product) =>
    (wish.type === undefined || product.type === wish.type) &&
    (wish.category === undefined || product.category === wish.category) &&
    (wish.interest === undefined || product.facets.interest.includes(wish.interest)) &&
    isWithin(product, wish) &&
    product.audience.some((audience) => wanted.includes(audience));
};
