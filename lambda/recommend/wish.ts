import * as z from 'zod/mini';
import { CATEGORIES, PRICE_BANDS, SIZES } from '../../contract';
import { lazily } from '../lazily';

/**
 * What a customer has said they are looking for. Every part is optional; bands and sizes are
 * inclusive. Recipients, interests, occasions and types are ids of the vocabulary, the owner's own
 * included.
 */
export const wishSchema = lazily(() => {
  const band = z.literal(PRICE_BANDS);
  const amount = z.optional(z.number());
  const price = z.object({ band, estimate: amount });
  return z.object({
    recipient: z.optional(z.string()),
    interest: z.optional(z.string()),
    occasion: z.optional(z.string()),
    category: z.optional(z.enum(CATEGORIES)),
    type: z.optional(z.string()),
    lowestBand: z.optional(band),
    highestBand: z.optional(band),
    /** Amounts in whole units of the marketplace's currency, both included. */
    budget: z.optional(z.object({ least: amount, most: amount })),
    /** Less, or more, than a product they heard of. */
    cheaperThan: z.optional(price),
    dearerThan: z.optional(price),
    smallest: z.optional(z.enum(SIZES)),
    largest: z.optional(z.enum(SIZES)),
    /** Free words to search for in the texts about the products. */
    text: z.optional(z.string()),
  });
});

export type Wish = z.infer<ReturnType<typeof wishSchema>>;
