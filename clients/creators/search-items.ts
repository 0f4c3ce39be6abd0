import * as z from 'zod/mini';
import { present } from '../present';
import { type Call } from './call';
import { type Fresh, createStamp } from './fresh';
import { type Item, itemSchema, toItem } from './item';
import { type ItemOptions, itemFields } from './item-options';
import { type ItemProblem, toProblem } from './item-problem';
import { link, listOf, maybe, problemsSchema } from './wire-parts';

/** What to search for: at least one of the texts (Creators API page "SearchItems"). */
export interface Search {
  readonly keywords?: string;
  readonly title?: string;
  readonly brand?: string;
  readonly author?: string;
  readonly artist?: string;
  readonly actor?: string;
  /** A department; its names differ by marketplace. `All` by default. */
  readonly searchIndex?: string;
  readonly browseNodeId?: string;
  /** 1 to 10, the most Amazon's page allows. */
  readonly itemCount?: number;
  /** 1 to 10. */
  readonly itemPage?: number;
  /** In the currency's smallest unit. */
  readonly minPrice?: number;
  readonly maxPrice?: number;
  /** 1 to 4 stars. */
  readonly minReviewsRating?: number;
  /** 1 to 99. */
  readonly minSavingPercent?: number;
  readonly availability?: 'Available' | 'IncludeOutOfStock';
  readonly deliveryFlags?: readonly (
    | 'AmazonGlobal'
    | 'FreeShipping'
    | 'FulfilledByAmazon'
    | 'Prime'
  )[];
  readonly sortBy?:
    | 'AvgCustomerReviews'
    | 'Featured'
    | 'NewestArrivals'
    | 'Price:HighToLow'
    | 'Price:LowToHigh'
    | 'Relevance';
}

/** What a search found; it may be nothing. */
export interface SearchAnswer {
  readonly items: readonly Item[];
  /** The total number, of which Amazon gives a hundred at most. 24 hours. */
  readonly total?: Fresh<number>;
  /** The same search in the store, with the tag in it. 24 hours. */
  readonly searchPage?: Fresh<string>;
  readonly problems: readonly ItemProblem[];
}

const MOST = 10;

const schema = z
  .object({
    searchResult: maybe(
      z.object({
        totalResultCount: maybe(z.number()),
        searchURL: maybe(link),
        items: maybe(listOf(itemSchema)),
      }),
    ),
    errors: problemsSchema,
  })
  .check(
    z.refine((wire) => wire.searchResult ?? wire.errors, 'has neither a search result nor errors'),
  );

const clamp = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : Math.min(MOST, Math.max(1, Math.round(value)));

/** @param clock milliseconds since 1970, UTC */
export const createSearchItems =
  (call: Call, clock: () => number) =>
  /** Searches the marketplace. @throws ClientError */
  async (search: Search, options: ItemOptions): Promise<SearchAnswer> => {
    const { itemCount, itemPage, ...rest } = search;
    const pages = present({ itemCount: clamp(itemCount), itemPage: clamp(itemPage) });
    const fields = { ...rest, ...pages, ...itemFields(options) };
    const operation = { path: '/catalog/v1/searchItems', fields, schema };
    const { asOf, wire } = await call(operation, options);
    const stamp = createStamp(asOf, clock);
    const { items = [], searchURL, totalResultCount } = wire?.searchResult ?? {};
    return {
      items: items.map((item) => toItem(item, stamp)),
      problems: (wire?.errors ?? []).map((error) => toProblem(error, [])),
      ...present({
        total: totalResultCount === undefined ? undefined : stamp.content(totalResultCount),
        searchPage: searchURL === undefined ? undefined : stamp.content(searchURL),
      }),
    };
  };
