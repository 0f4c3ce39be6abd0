import { type CatalogCode } from '../../catalog/catalog-finding';
import { PAGES } from '../pages';
import { type Rule } from '../situation';

const PAGE_OF: Readonly<Record<CatalogCode, string>> = {
  'product-invalid': PAGES.owners,
  'asin-broken': PAGES.shoppingFaq,
  'asin-duplicate': PAGES.shoppingFaq,
  'asin-missing': PAGES.shoppingFaq,
  'pitch-long': PAGES.designRecommendation,
  'words-price': PAGES.testShopping,
  'words-amazon': PAGES.designRecommendation,
  'words-children': PAGES.policy,
};

/** The products: what `shelf catalog check` finds. */
export const catalogRule: Rule = ({ catalog }) =>
  catalog.findings.map(({ code, severity, where, message, remedy }) => ({
    code,
    severity,
    message: `${where}: ${message}`,
    remedy,
    page: PAGE_OF[code],
  }));
