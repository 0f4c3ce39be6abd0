import * as z from 'zod';
import { COUNTRIES, type Country, asinProblem } from '../attribution';
import {
  AUDIENCES,
  CATEGORIES,
  RECIPIENTS,
  ROOMS,
  SIZES,
  categoryOfTypes,
  interestIds,
  occasionIds,
} from '../contract';

/** Longest pitch, in characters: about eight seconds of speech, so that a whole offer stays one breath. */
const PITCH_MAX_LENGTH = 140;
/** Longest reason, in characters. */
const REASON_MAX_LENGTH = 110;
/** Longest name to say, in characters. */
const NAME_MAX_LENGTH = 60;

const asin = z.string().superRefine((text, context) => {
  const problem = asinProblem(text);
  if (problem === undefined) return;
  const message =
    problem === 'isbn'
      ? `"${text}" has a wrong ISBN check digit; copy the ASIN again from the product page`
      : `"${text}" is not an ASIN; copy the ten characters after /dp/ in the product page's address`;
  context.addIssue({ code: 'custom', message });
});

const sentence = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(/^[^<>{}]*$/, 'must be plain words, without < > { }')
    .regex(/[.!?]$/, 'must end as a sentence does, with . ! or ?');

const reason = z.strictObject({
  /** The facet this reason answers to; without one it fits anybody. */
  interest: z.enum(interestIds()).optional(),
  occasion: z.enum(occasionIds()).optional(),
  say: sentence(REASON_MAX_LENGTH),
});

const words = z.strictObject({
  /** Fits after "How about": "the AeroPress coffee maker". */
  name: z
    .string()
    .min(2)
    .max(NAME_MAX_LENGTH)
    .regex(/^[^<>{}]*$/),
  pitch: sentence(PITCH_MAX_LENGTH),
  reasons: z.array(reason).min(2).max(4),
});

/** One product as an owner writes it in `shop/products/*.json`. */
const productSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'),
  brand: z.string().min(1),
  type: z.enum(Object.keys(categoryOfTypes())),
  /** 1 to 5, see PRICE_BAND_LIMITS. A silent filter. */
  priceBand: z.literal([1, 2, 3, 4, 5]),
  size: z.enum(SIZES),
  audience: z.array(z.enum(AUDIENCES)).min(1),
  facets: z.strictObject({
    interest: z.array(z.enum(interestIds())).min(1),
    occasion: z.array(z.enum(occasionIds())),
    /** People it suits above others; whom it suits at all is `audience`. */
    recipient: z.array(z.enum(RECIPIENTS)),
    room: z.array(z.enum(ROOMS)),
  }),
  /** The ASIN in each marketplace where the owner knows it. */
  asins: z
    .partialRecord(z.enum(COUNTRIES as [Country, ...Country[]]), asin)
    .refine((asins) => Object.keys(asins).length > 0, 'must hold at least one ASIN'),
  /** An image of the owner's own; Amazon's may not be reused. */
  image: z.url().startsWith('https://', 'must begin with https://').optional(),
  /** By language (ISO 639): what the skill says of it. */
  words: z
    .record(z.string().regex(/^[a-z]{2}$/, 'must be a two-letter language such as en'), words)
    .refine((languages) => 'en' in languages, 'must have at least the language en'),
});

/** One file of `shop/products/`: the products of one category. */
export const productFileSchema = z.strictObject({
  category: z.enum(CATEGORIES),
  products: z.array(productSchema).min(1),
});

export type Product = z.infer<typeof productSchema> & {
  readonly category: (typeof CATEGORIES)[number];
};
