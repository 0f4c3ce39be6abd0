import * as z from 'zod/mini';
import { present } from '../present';
import { type BrowseNode, browseNodeSchema } from './browse-node';
import { type Fresh, type Stamp } from './fresh';
import { type Offer, offersSchema } from './offer';
import { displayValue, displayValues, link, listOf, maybe } from './wire-parts';

/** A link to an image; the image itself is never kept. Sizes in pixels. */
interface ItemImage {
  readonly url: string;
  readonly width?: number;
  readonly height?: number;
}

/** One image in the sizes that Amazon has. */
type ImageSizes = Partial<Record<'small' | 'medium' | 'large' | 'highRes', ItemImage>>;

/** An item's facts from Amazon. Facts that Amazon leaves out are absent. */
interface ItemFacts {
  readonly title?: string;
  readonly brand?: string;
  readonly manufacturer?: string;
  readonly features?: readonly string[];
  readonly binding?: string;
  readonly productGroup?: string;
  readonly color?: string;
  readonly size?: string;
  readonly releaseDate?: string;
  readonly isAdultProduct?: boolean;
  readonly eans?: readonly string[];
  readonly isbns?: readonly string[];
  readonly upcs?: readonly string[];
}

/** An item of Amazon's. Only its ASINs last; everything else expires. */
export interface Item {
  readonly asin: string;
  readonly parentAsin?: string;
  /** Amazon's own link with the tag in it; use it unchanged. 24 hours. */
  readonly detailPage?: Fresh<string>;
  /** 24 hours. */
  readonly facts?: Fresh<ItemFacts>;
  /** 24 hours. */
  readonly image?: Fresh<ImageSizes>;
  /** Further images. 24 hours. */
  readonly moreImages?: Fresh<readonly ImageSizes[]>;
  /** Name and value of what makes a variation, e.g. `Color`, `Blue`. 24 hours. */
  readonly variation?: Fresh<readonly { readonly name: string; readonly value: string }[]>;
  /** Every offer; see `bestOffer`. 1 hour. */
  readonly offers?: Fresh<readonly Offer[]>;
  /** 1 hour. */
  readonly browseNodes?: Fresh<readonly BrowseNode[]>;
  /** The sales rank in the whole store. 1 hour. */
  readonly salesRank?: Fresh<number>;
}

const text = z.string().check(z.minLength(1));
const image = z.object({ url: link, width: maybe(z.number()), height: maybe(z.number()) });
/** The largest size is `highRes` in requests and `hiRes` in answers. */
const sizes = z.object({
  small: maybe(image),
  medium: maybe(image),
  large: maybe(image),
  hiRes: maybe(image),
});

const flag = z.union([
  z.boolean(),
  z.pipe(
    z.object({ displayValue: z.boolean() }),
    z.transform(({ displayValue: value }) => value),
  ),
]);

const itemInfo = z.object({
  title: maybe(displayValue),
  features: maybe(displayValues),
  byLineInfo: maybe(z.object({ brand: maybe(displayValue), manufacturer: maybe(displayValue) })),
  classifications: maybe(
    z.object({ binding: maybe(displayValue), productGroup: maybe(displayValue) }),
  ),
  productInfo: maybe(
    z.object({
      color: maybe(displayValue),
      size: maybe(displayValue),
      releaseDate: maybe(displayValue),
      isAdultProduct: maybe(flag),
    }),
  ),
  externalIds: maybe(
    z.object({
      eans: maybe(displayValues),
      isbns: maybe(displayValues),
      upcs: maybe(displayValues),
    }),
  ),
});

export const itemSchema = z.object({
  asin: z.string().check(z.regex(/^[A-Z0-9]{10}$/)),
  parentASIN: maybe(z.string().check(z.regex(/^[A-Z0-9]{10}$/))),
  detailPageURL: maybe(link),
  images: maybe(z.object({ primary: maybe(sizes), variants: maybe(listOf(sizes)) })),
  itemInfo: maybe(itemInfo),
  offersV2: maybe(offersSchema),
  browseNodeInfo: maybe(
    z.object({
      browseNodes: maybe(listOf(browseNodeSchema)),
      websiteSalesRank: maybe(z.object({ salesRank: maybe(z.number()) })),
    }),
  ),
  variationAttributes: maybe(listOf(z.object({ name: text, value: text }))),
});

type WireItem = z.output<typeof itemSchema>;

const toSizes = ({ small, medium, large, hiRes }: z.output<typeof sizes>): ImageSizes => {
  const one = (from: z.output<typeof image> | undefined): ItemImage | undefined =>
    from && { url: from.url, ...present({ width: from.width, height: from.height }) };
  return present({
    small: one(small),
    medium: one(medium),
    large: one(large),
    highRes: one(hiRes),
  });
};

const toFacts = (info: z.output<typeof itemInfo>): ItemFacts =>
  present({
    title: info.title,
    features: info.features,
    ...info.byLineInfo,
    ...info.classifications,
    ...info.productInfo,
    ...info.externalIds,
  });

/** An item of an answer, with the time limit of each value. */
export const toItem = (wire: WireItem, stamp: Stamp): Item => {
  const { browseNodeInfo, detailPageURL, images, itemInfo: info, offersV2 } = wire;
  const content = <Value>(value: Value | undefined): Fresh<Value> | undefined =>
    value === undefined ? undefined : stamp.content(value);
  const hourly = <Value>(value: Value | undefined): Fresh<Value> | undefined =>
    value === undefined ? undefined : stamp.offer(value);
  return {
    asin: wire.asin,
    ...present({
      parentAsin: wire.parentASIN,
      detailPage: content(detailPageURL),
      facts: content(info && toFacts(info)),
      image: content(images?.primary && toSizes(images.primary)),
      moreImages: content(images?.variants?.map(toSizes)),
      variation: content(wire.variationAttributes),
      offers: hourly(offersV2),
      browseNodes: hourly(browseNodeInfo?.browseNodes),
      salesRank: hourly(browseNodeInfo?.websiteSalesRank?.salesRank),
    }),
  };
};
