import * as z from 'zod';
import { COUNTRIES, type Country, asinProblem } from '../attribution';
import {
  type Audience,
  type Category,
  PRICE_BANDS,
  type Size,
  idSchema,
  languageSchema,
  plainWordsSchema,
} from '../contract';
import { type KnowledgeWords, checkEstimates, factsField, knowledgeFields } from './knowledge';
import { sentence } from './sentence';

/** Longest pitch, in characters: about eight seconds of speech, so that a whole offer is not too long. */
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

/** The words a product may be described with, by what they describe. */
export interface ProductWords extends KnowledgeWords {
  /** Every product type, by its category. */
  readonly types: Readonly<Record<Category, readonly string[]>>;
  readonly interest: readonly string[];
  readonly occasion: readonly string[];
  readonly recipient: readonly string[];
  readonly room: readonly string[];
  readonly audience: readonly Audience[];
  readonly size: readonly Size[];
}

const reasonSchema = ({ interest, occasion }: ProductWords) =>
  z.strictObject({
    /** The interest or occasion this reason is for; without one it is for anybody. */
    interest: z.enum(interest).optional(),
    occasion: z.enum(occasion).optional(),
    say: sentence(REASON_MAX_LENGTH),
  });

const saidSchema = (words: ProductWords) =>
  z.strictObject({
    /** Fits after "How about": "the AeroPress coffee maker". */
    name: plainWordsSchema.min(2).max(NAME_MAX_LENGTH),
    /** Whether the skill calls it "it" or "they"; by default as the vocabulary has its type. */
    number: z.enum(['one', 'many']).exactOptional(),
    pitch: sentence(PITCH_MAX_LENGTH),
    reasons: z.array(reasonSchema(words)).min(2).max(4),
    facts: factsField(words),
  });

/** One product as an owner writes it in `shop/products/*.json`. */
const productSchema = (words: ProductWords) =>
  z
    .strictObject({
      id: idSchema,
      brand: z.string().min(1),
      type: z.enum(Object.values(words.types).flat()),
      /** 1 to 5, see PRICE_BAND_LIMITS. A silent filter. */
      priceBand: z.literal(PRICE_BANDS),
      size: z.enum(words.size),
      audience: z.array(z.enum(words.audience)).min(1),
      facets: z.strictObject({
        interest: z.array(z.enum(words.interest)).min(1),
        occasion: z.array(z.enum(words.occasion)),
        /** People it suits best; `audience` says whom it suits at all. */
        recipient: z.array(z.enum(words.recipient)),
        room: z.array(z.enum(words.room)),
      }),
      /** The ASIN in each marketplace where the owner knows it. */
      asins: z
        .partialRecord(z.enum(COUNTRIES as [Country, ...Country[]]), asin)
        .refine((asins) => Object.keys(asins).length > 0, 'must hold at least one ASIN'),
      /** The owner's own image; Amazon's images must not be reused. */
      image: z.url().startsWith('https://', 'must begin with https://').optional(),
      ...knowledgeFields(words),
      /** What the skill says of it, by language (ISO 639). */
      words: z
        .record(languageSchema, saidSchema(words))
        .refine((languages) => Object.keys(languages).length > 0, 'must have words in a language'),
    })
    .superRefine(checkEstimates);

/**
 * One file of `shop/products/`: the products of one category.
 *
 * @param words the words that a product may use
 */
export const productFileSchema = (words: ProductWords) =>
  z.strictObject({
    category: z.enum(Object.keys(words.types) as Category[]),
    products: z.array(productSchema(words)).min(1),
  });

export type ProductFile = z.infer<ReturnType<typeof productFileSchema>>;
export type Product = ProductFile['products'][number] & Pick<ProductFile, 'category'>;

/** Whether one of its estimates is the sample's, which is nobody's. */
export const hasSampleEstimate = ({ estimates = {} }: Pick<Product, 'estimates'>): boolean =>
  Object.values(estimates).some(({ sample }) => sample === true);
