import { readAmazonUrl } from './amazon-url';
import { isAttributionLink } from './attribution-link';
import { explainUrl, quoted } from './explain-url';
import { isAdRedirect } from './find-asin';
import { findTag } from './find-tag';
import { inspectAttribution } from './inspect-attribution';
import { inspectCart, isCartUrl } from './inspect-cart';
import {
  type LinkKind,
  type LinkProblem,
  type LinkProblemCode,
  type LinkReport,
} from './link-report';
import { type Country } from './marketplaces';
import { readAsin } from './read-asin';

const PRODUCT_PATH =
  /\/(?:dp|gp\/(?:product|aw\/d|offer-listing)|exec\/obidos\/asin|o\/asin|product-reviews)\//i;
const NOTHING = { marketplace: null, asin: null, tag: null, creditedTo: null } as const;
/** Problems that prevent the credit for a tag, or make it uncertain. */
const COSTS_THE_CREDIT: readonly LinkProblemCode[] = [
  'tag-shape',
  'tag-length',
  'tag-onsite',
  'tag-suffix',
  'two-tags',
  'cart-tags',
  'ad-redirect',
];

const kindOf = (url: URL, tag: string | null): LinkKind => {
  if (isCartUrl(url)) return 'add-to-cart';
  if (/^\/(?:s|gp\/search)(?:\/|$)/.test(url.pathname)) return 'search';
  return tag === null ? 'plain' : 'associates';
};

const productProblems = (url: URL): LinkProblem[] => {
  const problems: LinkProblem[] = [];
  const reading = readAsin(url.href);
  const isMeant = PRODUCT_PATH.test(url.pathname) || isAdRedirect(url);
  if (reading.kind === 'problem' && (isMeant || reading.code === 'bad-isbn')) {
    problems.push({ code: reading.code, message: reading.message });
  }
  if (isAdRedirect(url)) {
    const message =
      "the link is one of Amazon's own advertisements, where a tag may earn nothing; make a link from its ASIN";
    problems.push({ code: 'ad-redirect', message });
  }
  return problems;
};

const contentProblems = (url: URL, kind: LinkKind): LinkProblem[] => {
  if (kind === 'search') return [];
  return kind === 'add-to-cart' ? inspectCart(url) : productProblems(url);
};

const inspectStore = (url: URL, country: Country): LinkReport => {
  const reading = readAsin(url.href);
  const { tag, problems: tagProblems } = findTag(url, country);
  const kind = kindOf(url, tag);
  const problems = [...tagProblems, ...contentProblems(url, kind)];
  return {
    kind,
    marketplace: reading.kind === 'asin' ? (reading.country ?? country) : country,
    asin: reading.kind === 'asin' ? reading.asin : null,
    tag,
    creditedTo: problems.some(({ code }) => COSTS_THE_CREDIT.includes(code)) ? null : tag,
    problems,
  };
};

const wrappedProblem = (url: URL): LinkProblem[] => {
  const inside = [...url.searchParams.values()].find(
    (value) => /^https?:/i.test(value) && readAmazonUrl(value).kind === 'store',
  );
  if (inside === undefined) return [];
  const advice = isAttributionLink(inside)
    ? 'an attribution link: keep the whole link as it is'
    : 'link to it directly, because Amazon must see where a click comes from';
  const message = `the link goes through ${url.hostname}; inside is ${quoted(inside)}, ${advice}`;
  return [{ code: 'wrapped', message }];
};

/**
 * Says what a link is, who is credited, and what is wrong with it. It fetches nothing.
 *
 * @param text anything; never throws
 */
export const inspectLink = (text: string): LinkReport => {
  const read = readAmazonUrl(text);
  if (read.kind === 'store') {
    const inspect = isAttributionLink(read.href) ? inspectAttribution : inspectStore;
    return inspect(read.url, read.country);
  }
  const message = explainUrl(read, text);
  if (read.kind === 'short') {
    return { kind: 'short', ...NOTHING, problems: [{ code: 'short-link', message }] };
  }
  const more = read.kind === 'elsewhere' ? wrappedProblem(read.url) : [];
  return { kind: 'not-amazon', ...NOTHING, problems: [{ code: 'not-amazon', message }, ...more] };
};
