import { type Product } from '../../catalog';
import { type Audience, RECIPIENT_AUDIENCES, SIZES } from '../../contract';
import { type Wish } from './wish';

const PET_AUDIENCES: Partial<Record<string, Audience>> = { dogs: 'dog', cats: 'cat' };

/** Whether the product suits the recipient. For a dad who loves dogs a dog toy is fine; for other dads only if it was asked for. */
const suits = (product: Product, wish: Wish): boolean => {
  const wanted: Audience[] =
    wish.recipient === undefined ? ['adult', 'teen'] : [...RECIPIENT_AUDIENCES[wish.recipient]];
  const pet = PET_AUDIENCES[wish.interest ?? ''];
  if (pet !== undefined) wanted.push(pet);
  const isNamed = wish.category !== undefined || wish.type !== undefined || wish.text !== undefined;
  const isPetNamed = wish.category === 'pets' || wish.type !== undefined || wish.text !== undefined;
  if (isPetNamed) wanted.push('dog', 'cat');
  if (isNamed && wish.recipient === undefined) wanted.push('child', 'toddler');
  return product.audience.some((audience) => wanted.includes(audience));
};

const isWithin = (product: Product, wish: Wish): boolean => {
  const size = SIZES.indexOf(product.size);
  return (
    product.priceBand >= (wish.lowestBand ?? 1) &&
    product.priceBand <= (wish.highestBand ?? 5) &&
    size >= SIZES.indexOf(wish.smallest ?? 'small') &&
    size <= SIZES.indexOf(wish.largest ?? 'large')
  );
};

/** Whether a product fits all of the wish but the occasion, which only ranks, and the free words, which are searched for. */
export const fitsWish = (product: Product, wish: Wish): boolean =>
  (wish.type === undefined || product.type === wish.type) &&
  (wish.category === undefined || product.category === wish.category) &&
  (wish.interest === undefined || product.facets.interest.includes(wish.interest)) &&
  isWithin(product, wish) &&
  suits(product, wish);
