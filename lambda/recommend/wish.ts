import * as z from 'zod/mini';
import {
  CATEGORIES,
  INTERESTS,
  OCCASIONS,
  PRODUCT_TYPES,
  type PriceBand,
  type ProductType,
  RECIPIENTS,
  type Recipient,
  SIZES,
} from '../../catalog';
import { lazily } from '../lazily';

/** What a customer has said they are looking for. Every part is optional; bands and sizes are inclusive. */
export const wishSchema = lazily(() => {
  const band = z.literal([1, 2, 3, 4, 5] as const satisfies readonly PriceBand[]);
  return z.object({
    recipient: z.optional(z.enum(RECIPIENTS as [Recipient, ...Recipient[]])),
    interest: z.optional(z.enum(INTERESTS)),
    occasion: z.optional(z.enum(OCCASIONS)),
    category: z.optional(z.enum(CATEGORIES)),
    type: z.optional(z.enum(PRODUCT_TYPES as [ProductType, ...ProductType[]])),
    lowestBand: z.optional(band),
    highestBand: z.optional(band),
    smallest: z.optional(z.enum(SIZES)),
    largest: z.optional(z.enum(SIZES)),
    /** Free words, matched against what is written about the products. */
    text: z.optional(z.string()),
  });
});

export type Wish = z.infer<ReturnType<typeof wishSchema>>;
