import { present } from '../present';
import { type ArcherCall } from './archer-call';
import { classifyRefusal } from './classify-refusal';
import { type Country } from '../../attribution';
import { archerLink, type ArcherLink } from './link';
import { archerMarketplace, type ArcherScope } from './marketplaces';
import { type ArcherPage, archerPage } from './page';
import { type ArcherPaths } from './paths';
import { archerProduct, type ArcherProduct } from './product';
import { archerReportRow, type ArcherReportRow } from './report';

/** The most entries in a page. Documented only for reports; older clients used it for links too. */
const PAGE_SIZE = 500;
/** The page size seen for products. */
const PRODUCT_PAGE_SIZE = 100;

/** Where to start: `cursor` is `next` of the previous page. */
export interface PageOptions {
  readonly cursor?: string | undefined;
  /** Every marketplace by default. */
  readonly marketplace?: ArcherScope;
  readonly signal?: AbortSignal;
}

export interface ReportOptions extends PageOptions {
  /** First day, YYYY-MM-DD. */
  readonly from: string;
  /** Last day, included, YYYY-MM-DD. */
  readonly to: string;
  readonly asins?: readonly string[];
  /** Archer's identifiers of links. */
  readonly linkIds?: readonly string[];
}

/** Archer's lists, one page per call; `everyPage` reads them all. */
export interface ArcherReads {
  readonly links: (options?: PageOptions) => Promise<ArcherPage<ArcherLink>>;
  readonly report: (options: ReportOptions) => Promise<ArcherPage<ArcherReportRow>>;
  readonly products: (options?: PageOptions) => Promise<ArcherPage<ArcherProduct>>;
  /** One product; throws {@link ProductNotFoundError} when Archer does not have it there. */
  readonly product: (
    asin: string,
    marketplace: Country,
    signal?: AbortSignal,
  ) => Promise<ArcherProduct>;
}

const linkPage = archerPage(archerLink, ['links', 'rows', 'data']);
const reportPage = archerPage(archerReportRow, ['rows']);
const productPage = archerPage(archerProduct, ['product_catalog', 'products', 'rows', 'data']);

export const createArcherReads = (call: ArcherCall, paths: ArcherPaths): ArcherReads => ({
  links: ({ cursor, marketplace = 'all', signal } = {}) => {
    const query = { marketplace: archerMarketplace(marketplace), limit: PAGE_SIZE, cursor };
    return call.get(paths.listLinks, query, linkPage, signal);
  },
  report: ({ from, to, marketplace = 'all', asins, linkIds, cursor, signal }) => {
    const query = {
      start: from,
      end: to,
      marketplace: archerMarketplace(marketplace),
      limit: PAGE_SIZE,
      ...present({ asins: asins?.join(','), link_ids: linkIds?.join(','), cursor }),
    };
    return call.get(paths.reports, query, reportPage, signal);
  },
  products: ({ cursor, marketplace = 'all', signal } = {}) => {
    const query = { marketplace: archerMarketplace(marketplace), limit: PRODUCT_PAGE_SIZE, cursor };
    return call.get(paths.products, query, productPage, signal);
  },
  product: async (asin, marketplace, signal) => {
    const query = {
      asin,
      marketplace: archerMarketplace(marketplace),
      product_available: 'either',
    };
    try {
      return await call.get(paths.product, query, archerProduct, signal);
    } catch (error) {
      throw classifyRefusal(error);
    }
  },
});
