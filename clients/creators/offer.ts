import * as z from 'zod/mini';
import { present } from '../present';
import { type Money, moneySchema } from './money';
import { displayValue, listOf, maybe } from './wire-parts';

/** One offer for an item (Creators API page "offersV2"). Amazon may add values to every enumeration. */
export interface Offer {
  /** Whether this is the offer that Amazon's own button buys. */
  readonly isBuyBoxWinner: boolean;
  /** Whether the maker's terms forbid showing the price; then `price` is absent. */
  readonly isPriceHidden: boolean;
  readonly price?: Money;
  /** Per unit, e.g. `1,20 € / 100 g`. */
  readonly pricePerUnit?: Money;
  /** What the saving is measured by, e.g. `WAS_PRICE`; `LIST_PRICE` is weak evidence. */
  readonly savingBasis?: { readonly price: Money; readonly type?: string };
  readonly savingPercent?: number;
  /** `New`, `Used`, `Refurbished`, `Unknown`. */
  readonly condition?: string;
  /** `IN_STOCK`, `OUT_OF_STOCK`, `PREORDER` … */
  readonly availability?: string;
  /** Amazon's words for it. */
  readonly availabilityText?: string;
  readonly merchant?: string;
  /** `LIGHTNING_DEAL`, `SUBSCRIBE_AND_SAVE` …; usually absent. */
  readonly type?: string;
  readonly deal?: {
    readonly badge?: string;
    readonly access?: string;
    readonly startTime?: string;
    readonly endTime?: string;
  };
}

const text = z.string().check(z.minLength(1));
const money = z.pipe(
  z.object({ money: moneySchema }),
  z.transform(({ money: amount }) => amount),
);

const wire = z.object({
  isBuyBoxWinner: maybe(z.boolean()),
  violatesMAP: maybe(z.boolean()),
  type: maybe(text),
  condition: maybe(z.object({ value: maybe(z.union([text, displayValue])) })),
  availability: maybe(z.object({ type: maybe(text), message: maybe(text) })),
  merchantInfo: maybe(z.object({ name: maybe(text) })),
  dealDetails: maybe(
    z.object({
      badge: maybe(text),
      accessType: maybe(text),
      startTime: maybe(text),
      endTime: maybe(text),
    }),
  ),
  price: maybe(
    z.object({
      money: maybe(moneySchema),
      pricePerUnit: maybe(money),
      savingBasis: maybe(z.object({ money: moneySchema, savingBasisType: maybe(text) })),
      savings: maybe(z.object({ percentage: maybe(z.number()) })),
    }),
  ),
});

const toOffer = (from: z.output<typeof wire>): Offer => {
  const { availability, dealDetails, merchantInfo, price } = from;
  const isPriceHidden = from.violatesMAP === true;
  const basis = price?.savingBasis;
  const shown = isPriceHidden
    ? {}
    : present({
        price: price?.money,
        pricePerUnit: price?.pricePerUnit,
        savingBasis: basis && {
          price: basis.money,
          ...present({ type: basis.savingBasisType }),
        },
        savingPercent: price?.savings?.percentage,
      });
  const deal = dealDetails && {
    ...present({
      badge: dealDetails.badge,
      access: dealDetails.accessType,
      startTime: dealDetails.startTime,
      endTime: dealDetails.endTime,
    }),
  };
  return {
    isBuyBoxWinner: from.isBuyBoxWinner === true,
    isPriceHidden,
    ...shown,
    ...present({
      condition: from.condition?.value,
      availability: availability?.type,
      availabilityText: availability?.message,
      merchant: merchantInfo?.name,
      type: from.type,
      deal,
    }),
  };
};

export const offersSchema = z.pipe(
  z.object({ listings: maybe(listOf(wire)) }),
  z.transform(({ listings }): readonly Offer[] | undefined => listings?.map(toOffer)),
);

/** The offer to show: the one Amazon's button buys, else the first new one; undefined when all are used. */
export const bestOffer = (offers: readonly Offer[]): Offer | undefined =>
  offers.find(({ isBuyBoxWinner }) => isBuyBoxWinner) ??
  offers.find(({ condition = 'New' }) => condition === 'New');
