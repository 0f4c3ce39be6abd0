/** Parts of an item that may be asked for (Creators API pages "GetItems" and "SearchItems"). */
export type ItemResource =
  | 'browseNodeInfo.browseNodes'
  | 'browseNodeInfo.browseNodes.ancestor'
  | 'browseNodeInfo.browseNodes.salesRank'
  | 'browseNodeInfo.websiteSalesRank'
  | 'images.primary.small'
  | 'images.primary.medium'
  | 'images.primary.large'
  | 'images.variants.small'
  | 'images.variants.medium'
  | 'images.variants.large'
  | 'itemInfo.byLineInfo'
  | 'itemInfo.classifications'
  | 'itemInfo.externalIds'
  | 'itemInfo.features'
  | 'itemInfo.productInfo'
  | 'itemInfo.title'
  | 'offersV2.listings.availability'
  | 'offersV2.listings.condition'
  | 'offersV2.listings.dealDetails'
  | 'offersV2.listings.isBuyBoxWinner'
  | 'offersV2.listings.merchantInfo'
  | 'offersV2.listings.price'
  | 'offersV2.listings.type'
  | 'parentASIN'
  // Only in Amazon's SDK; UNCONFIRMED whether the API answers them.
  | 'images.primary.highRes'
  | 'images.variants.highRes';

/** Parts of the whole family of a product. */
export type VariationResource =
  | ItemResource
  | 'variationSummary.price.highestPrice'
  | 'variationSummary.price.lowestPrice'
  | 'variationSummary.variationDimension';

/** The default: what can be known of a product and its offers. */
export const USUAL_RESOURCES: readonly ItemResource[] = [
  'itemInfo.title',
  'itemInfo.byLineInfo',
  'itemInfo.productInfo',
  'images.primary.medium',
  'images.primary.large',
  'offersV2.listings.price',
  'offersV2.listings.availability',
  'offersV2.listings.condition',
  'offersV2.listings.isBuyBoxWinner',
];
