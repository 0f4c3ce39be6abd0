import { type Country, MARKETPLACES } from '../../attribution';
import { type ContentProblem, type PlacedProduct, type ReadProducts } from '../../owner';
import { type CatalogCode, type CatalogFinding } from './catalog-finding';
import { checkWords } from './check-words';
import { type Coverage, coverageOf } from './coverage';
import { type Knowledge, knowledgeOf } from './knowledge';

const NAMED_AT_MOST = 5;

/** Names products by their ids, the first five: "a, b, c, d, e and 3 more". */
export const namedProducts = (ids: readonly string[]): string => {
  const more = ids.length > NAMED_AT_MOST ? ` and ${ids.length - NAMED_AT_MOST} more` : '';
  return `${ids.slice(0, NAMED_AT_MOST).join(', ')}${more}`;
};

const codeOf = ({ path, rule }: ContentProblem): CatalogCode => {
  if (/\basins\.[A-Z]{2}$/.test(path) && rule === 'custom') return 'asin-broken';
  return path.endsWith('.pitch') && rule === 'too_big' ? 'pitch-long' : 'product-invalid';
};

const findingOf = (problem: ContentProblem): CatalogFinding => {
  const { file, path, message, remedy } = problem;
  const where = path === '' ? file : `${file}: ${path}`;
  return { code: codeOf(problem), severity: 'error', where, message, remedy };
};

/** An ASIN names one product: two products with the same ASIN are one product under two names. */
const duplicates = (products: readonly PlacedProduct[]): CatalogFinding[] => {
  const first = new Map<string, string>();
  return products.flatMap(({ product, where }) =>
    Object.entries(product.asins).flatMap(([country, asin]): CatalogFinding[] => {
      const key = `${country} ${asin}`;
      const taken = first.get(key);
      if (taken === undefined) {
        first.set(key, product.id);
        return [];
      }
      const message = `has the ASIN ${asin} in ${country}, and so has ${taken}`;
      const remedy = 'look up both and correct one, or remove one of the products';
      return [{ code: 'asin-duplicate', severity: 'error', where, message, remedy }];
    }),
  );
};

const missing = (folder: string, { marketplace, products, missing: ids }: Coverage) => {
  if (ids.length === 0) return [];
  const { domain } = MARKETPLACES[marketplace];
  const finding: CatalogFinding = {
    code: 'asin-missing',
    severity: products === 0 ? 'error' : 'warning',
    where: folder,
    message: `${products === 0 ? 'no product has' : `${ids.length} products have no`} ASIN in ${marketplace}, so they are not offered there: ${namedProducts(ids)}`,
    remedy: `look them up on ${domain} and add them: shelf catalog add URL --product ID`,
  };
  return [finding];
};

/** What the check of the catalogue found. */
export interface CatalogReport {
  readonly findings: readonly CatalogFinding[];
  readonly coverage: readonly Coverage[];
  readonly knowledge: Knowledge;
}

/**
 * Checks the owner's products: files that can't be read, ASINs that are duplicate or missing in a
 * marketplace, words that must not be said, and pitches that are too long.
 *
 * @param folder the products' folder as messages name it
 * @param marketplaces where the products should have an ASIN
 */
export const checkProducts = (
  { products, problems }: ReadProducts,
  folder: string,
  marketplaces: readonly Country[],
): CatalogReport => {
  const all = products.map(({ product }) => product);
  const coverage = coverageOf(all, marketplaces);
  return {
    coverage,
    knowledge: knowledgeOf(all),
    findings: [
      ...problems.map(findingOf),
      ...duplicates(products),
      // While files can't be read, nobody knows what is missing.
      ...(problems.length > 0 ? [] : coverage.flatMap((entry) => missing(folder, entry))),
      ...products.flatMap(({ product, where }) => checkWords(where, product)),
    ],
  };
};
