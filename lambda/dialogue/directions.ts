import { type Country } from '../../attribution';
import { type Product, findProduct } from '../../catalog';
import { type Refinement, SIZES } from '../../contract';
import { bandsOfWord, cheaperThan, dearerThan, priceOf, withoutBudget } from '../recommend/budget';
import { type Wish } from '../recommend/wish';
import { findCandidates } from './candidates';
import { type Conversation } from './conversation';
import { soughtWish } from './instead';
import { type Line, line } from './line';
import { type TurnContext } from './turn';

/** The wish for something cheaper, smaller … than `product`; undefined when nothing can be. */
export const refined = (
  wish: Wish,
  direction: Refinement,
  product: Product | undefined,
  marketplace: Country | undefined,
): Wish | undefined => {
  switch (direction) {
    case 'cheaper':
      return product === undefined
        ? { ...withoutBudget(wish), ...bandsOfWord('low') }
        : cheaperThan(priceOf(product, marketplace), wish);
    case 'pricier':
      return product === undefined
        ? { ...withoutBudget(wish), ...bandsOfWord('high') }
        : dearerThan(priceOf(product, marketplace), wish);
    case 'smaller': {
      const { smallest: _smallest, ...sized } = wish;
      const largest = product ? SIZES[SIZES.indexOf(product.size) - 1] : 'small';
      return largest && { ...sized, largest };
    }
    case 'larger': {
      const { largest: _largest, ...sized } = wish;
      const smallest = product ? SIZES[SIZES.indexOf(product.size) + 1] : 'large';
      return smallest && { ...sized, smallest };
    }
  }
};

/**
 * What the skill proposes by itself after refusals: something smaller or more modest than the last thing,
 * if there still is any.
 */
export const directionsLeft = (conversation: Conversation, context: TurnContext): Line[] => {
  const last = findProduct(context.catalog, conversation.trail.at(-1));
  const { forWish } = findCandidates(conversation, context);
  const isThere = (direction: Refinement): boolean => {
    const wish = refined(soughtWish(conversation), direction, last, context.marketplace);
    return wish !== undefined && forWish(wish).products.length > 0;
  };
  const isSmaller = isThere('smaller');
  if (!isThere('cheaper')) return isSmaller ? [line('direction.smaller')] : [];
  return [line(isSmaller ? 'direction.both' : 'direction.cheaper')];
};
