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
  return z.object({
    recipient: z.optional(z.string()),
    interest: z.optional(z.string()),
    occasion: z.optional(z.string()),
    category: z.optional(z.enum(CATEGORIES)),
    type: z.optional(z.string()),
    lowestBand: z.optional(band),
    highestBand: z.optional(band),
    smallest: z.optional(z.enum(SIZES)),
    largest: z.optional(z.enum(SIZES)),
    /** Free words to search for in the texts about the products. */
    text: z.optional(z.string()),
  });
});

export type Wish = z.infer<ReturnType<typeof wishSchema>>;
