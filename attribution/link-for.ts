import { buildLink, searchLink } from './build-link';
import { type TagRequest } from './choose-tag';
import { type LinkKind } from './link-report';
import { linkTag } from './link-tag';
import { type Country } from './marketplaces';
import { ONE_LINK_HOME, coverageOf } from './onelink';
import { type Placement } from './placements';

/** What a link is needed for. */
export interface LinkRequest extends Pick<TagRequest, 'placement' | 'record' | 'stage'> {
  /** The product's ASIN in each marketplace where it is known. */
  readonly asins: Readonly<Partial<Record<Country, string>>>;
  /** What to search for where there is no ASIN, e.g. brand and name. */
  readonly words: string;
  /** Where the customer shops. */
  readonly country: Country;
  /**
   * `local`, the default: the link leads to the customer's own store. `us-onelink`: where the US
   * store ID covers the customer's store through OneLink, it leads to amazon.com, with the US tag,
   * and Amazon takes the customer to their own store.
   */
  readonly linkMode?: 'local' | 'us-onelink';
}

/** A link made here. Every key is always present, with null for nothing: scripts rely on the JSON. */
export interface ShelfLink {
  readonly url: string;
  /** The kind that {@link inspectLink} finds for the url. */
  readonly kind: Extract<LinkKind, 'plain' | 'associates' | 'search'>;
  readonly marketplace: Country;
  readonly asin: string | null;
  readonly tag: string | null;
  readonly placement: Placement;
}

const storeFor = ({ asins, country, linkMode, record }: LinkRequest): Country =>
  linkMode === 'us-onelink' &&
  asins[ONE_LINK_HOME] !== undefined &&
  coverageOf(country, record) === 'single-store'
    ? ONE_LINK_HOME
    : country;

/**
 * The link to a product for one customer's marketplace: the canonical special link, or a search
 * where the product has no ASIN there (another marketplace's ASIN is often a dead page). It is
 * tagged when the record has an ID for that marketplace and the stage allows it, else plain.
 *
 * @throws AttributionError when an ASIN is not valid, or there is neither ASIN nor words
 */
export const linkFor = (request: LinkRequest): ShelfLink => {
  const { asins, words, placement, record, stage } = request;
  const country = storeFor(request);
  const { tag } = linkTag({ marketplace: country, placement, record, stage });
  const rest = { marketplace: country, tag: tag ?? null, placement };
  const asin = asins[country]?.toUpperCase();
  if (asin === undefined) {
    return { url: searchLink({ words, country, tag }), kind: 'search', asin: null, ...rest };
  }
  const kind = tag === undefined ? 'plain' : 'associates';
  return { url: buildLink({ asin, country, tag }), kind, asin, ...rest };
};
