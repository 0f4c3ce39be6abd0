import { asinProblem } from './asin';
import { CART_MAX_ITEMS } from './build-link';
import { cartAsins } from './find-asin';
import { type LinkProblem } from './link-report';

/** Whether an address is Amazon's add-to-cart form. */
export const isCartUrl = (url: URL): boolean => url.pathname === '/gp/aws/cart/add.html';

/** What is wrong with the items and the two tags of an add-to-cart address. */
export const inspectCart = (url: URL): LinkProblem[] => {
  const asins = cartAsins(url);
  const problems = asins
    .filter((asin) => asinProblem(asin) !== undefined)
    .map((asin): LinkProblem => {
      const message = `item "${asin}" is not a valid ASIN; others have seen Amazon leave such an item out of the cart without a word`;
      return { code: 'bad-cart-item', message };
    });
  if (asins.length > CART_MAX_ITEMS) {
    const message = `the link has ${asins.length} items; use at most ${CART_MAX_ITEMS} and make more than one link`;
    problems.push({ code: 'too-many-items', message });
  }
  const [tag, associateTag] = ['tag', 'AssociateTag'].map((name) => url.searchParams.get(name));
  if (!tag || !associateTag) {
    const message =
      "an add-to-cart link needs both tag= and AssociateTag=, with the same ID: Amazon's old page asks for the second, and without the first such links no longer work, as others report";
    problems.push({ code: 'cart-tags', message });
  }
  return problems;
};
