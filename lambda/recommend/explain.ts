import { type Product, wordsOf } from '../../catalog';
import { isSo } from './attributes';
import { type Wish } from './wish';

/** The parts of a wish that a product fits, and the reason written for them. */
export interface Match {
  readonly recipient?: string;
  readonly interest?: string;
  readonly occasion?: string;
  /** The attributes that were asked for and are there. */
  readonly attributes?: string[];
  /** Position in the product's reasons, when one is written for what was asked. */
  readonly reason?: number;
}

/** Finds what matched: an interest and an occasion that the product lists. The recipient is not checked again. */
export const explain = (product: Product, wish: Wish, language: string): Match => {
  const { reasons } = wordsOf(product, language);
  const reason = reasons.findIndex(
    ({ interest, occasion }) =>
      (interest !== undefined && interest === wish.interest) ||
      (occasion !== undefined && occasion === wish.occasion),
  );
  const attributes = wish.attributes?.filter((id) => isSo(product, id)) ?? [];
  return {
    ...(wish.recipient !== undefined && { recipient: wish.recipient }),
    ...(wish.interest !== undefined &&
      product.facets.interest.includes(wish.interest) && { interest: wish.interest }),
    ...(wish.occasion !== undefined &&
      product.facets.occasion.includes(wish.occasion) && { occasion: wish.occasion }),
    ...(attributes.length > 0 && { attributes }),
    ...(reason >= 0 && { reason }),
  };
};
