import { asinProblem } from './asin';
import { AttributionError } from './attribution-error';
import { type Country, MARKETPLACES, isCountry } from './marketplaces';
import { explainTrackingIdProblem, trackingIdProblem } from './tracking-id';

/** The most items in an add-to-cart link. Amazon documents no limit; other tools keep to this one. */
export const CART_MAX_ITEMS = 10;

const storeOf = (country: Country): string => {
  if (isCountry(country)) return `https://www.${MARKETPLACES[country].domain}`;
  throw new AttributionError(
    'unknown-marketplace',
    `there is no Associates marketplace "${String(country)}"; use a country code such as US, GB or DE`,
  );
};

const soundAsin = (text: string): string => {
  const asin = text.toUpperCase();
  if (asinProblem(asin) === undefined) return asin;
  throw new AttributionError(
    'bad-asin',
    `"${text}" is not an ASIN; copy the ten characters after /dp/ in the product page's address`,
  );
};

/** @throws AttributionError `tag-…` when the tag may not be sent to `country` */
export const requireTag = (tag: string, country: Country): void => {
  const problem = trackingIdProblem(tag, country);
  if (problem === undefined) return;
  throw new AttributionError(`tag-${problem}`, explainTrackingIdProblem(problem, tag, country));
};

/**
 * The canonical special link: store, ASIN and tag, nothing else. Without a tag, the same link is plain.
 *
 * @throws AttributionError when the ASIN is not sound or the tag is another marketplace's
 */
export const buildLink = (product: {
  readonly asin: string;
  readonly country: Country;
  readonly tag?: string | undefined;
}): string => {
  const { asin, country, tag } = product;
  const link = `${storeOf(country)}/dp/${soundAsin(asin)}`;
  if (tag === undefined) return link;
  requireTag(tag, country);
  return `${link}?tag=${tag}`;
};

/**
 * A link that puts products into the customer's cart (Amazon's page "Add to Cart form"). An ASIN
 * given twice is added twice. The tag is sent under both names: `AssociateTag` is documented, and the
 * form no longer works without `tag`.
 *
 * @param cart 1 to {@link CART_MAX_ITEMS} ASINs; Amazon silently drops a malformed one
 * @throws AttributionError when an ASIN or the tag is not valid, or there are no ASINs or too many
 */
export const cartLink = (cart: {
  readonly asins: readonly string[];
  readonly country: Country;
  readonly tag: string;
}): string => {
  const { asins, country, tag } = cart;
  const store = storeOf(country);
  requireTag(tag, country);
  if (asins.length < 1 || asins.length > CART_MAX_ITEMS) {
    throw new AttributionError(
      'too-many-items',
      `an add-to-cart link takes 1 to ${CART_MAX_ITEMS} items, not ${asins.length}; make more than one link`,
    );
  }
  const quantities = new Map<string, number>();
  for (const asin of asins.map(soundAsin)) quantities.set(asin, (quantities.get(asin) ?? 0) + 1);
  const items = [...quantities].map(
    ([asin, quantity], index) => `&ASIN.${index + 1}=${asin}&Quantity.${index + 1}=${quantity}`,
  );
  return `${store}/gp/aws/cart/add.html?AssociateTag=${tag}&tag=${tag}${items.join('')}`;
};

/**
 * A link to the store's search: for a product without an ASIN there.
 *
 * @param search `words` as a customer would type them; not empty
 * @throws AttributionError when there are no words or the tag is another marketplace's
 */
export const searchLink = (search: {
  readonly words: string;
  readonly country: Country;
  readonly tag?: string | undefined;
}): string => {
  const { country, tag } = search;
  const words = search.words.trim().replace(/\s+/g, ' ');
  const store = storeOf(country);
  if (words === '') {
    throw new AttributionError('no-words', 'a search link needs words; give the product a name');
  }
  if (tag !== undefined) requireTag(tag, country);
  const query = new URLSearchParams({ k: words, ...(tag !== undefined && { tag }) });
  return `${store}/s?${query.toString()}`;
};
