import * as z from 'zod/mini';
import { LINE_KEYS, type LineKey, type ValuesOf } from '../../contract';
import { lazily } from '../../contract/lazily';

/** What a line is about, as ids; lambda/speech finds the words. */
const termsSchema = lazily(() =>
  z.object({
    products: z.optional(z.array(z.string())),
    /** Position in the first product's reasons. */
    reason: z.optional(z.number()),
    recipient: z.optional(z.string()),
    interest: z.optional(z.string()),
    occasion: z.optional(z.string()),
    /** A kind of product. */
    thing: z.optional(z.object({ kind: z.enum(['category', 'type']), id: z.string() })),
    interests: z.optional(z.array(z.string())),
    attributes: z.optional(z.array(z.string())),
    /** Those of the second product. */
    others: z.optional(z.array(z.string())),
    categories: z.optional(z.array(z.string())),
    /** What was asked about the first product. */
    topic: z.optional(z.string()),
    /** All the interests or categories are meant: "and" instead of "or". */
    allOf: z.optional(z.boolean()),
  }),
);

/** One thing to say, free of any language. */
export const lineSchema = lazily(() =>
  z.object({ key: z.enum(LINE_KEYS), terms: z.optional(termsSchema()) }),
);

export type Terms = z.infer<ReturnType<typeof termsSchema>>;
export type Line = z.infer<ReturnType<typeof lineSchema>>;

type Given<Field extends keyof Terms> = { readonly [Name in Field]-?: NonNullable<Terms[Name]> };

/** The terms that each value of a line needs; skill, owner, contact and version are always known. */
interface TermsOfValue {
  skill: unknown;
  owner: unknown;
  contact: unknown;
  version: unknown;
  product: Given<'products'>;
  brand: Given<'products'>;
  second: Given<'products'>;
  third: Given<'products'>;
  pitch: Given<'products'>;
  names: Given<'products'>;
  reason: Given<'products' | 'reason'>;
  recipient: Given<'recipient'>;
  interest: Given<'interest'>;
  occasion: Given<'occasion'>;
  thing: Given<'thing'>;
  interests: Given<'interests'>;
  attributes: Given<'attributes'>;
  others: Given<'others'>;
  categories: Given<'categories'>;
  topic: Given<'topic'>;
  fact: Given<'products' | 'topic'>;
}

type Together<Union> = (Union extends unknown ? (part: Union) => void : never) extends (
  whole: infer Whole,
) => void
  ? Whole
  : never;

/** The terms that a line needs. */
export type TermsFor<Key extends LineKey> = [ValuesOf<Key>] extends [never]
  ? unknown
  : Together<TermsOfValue[ValuesOf<Key>]>;

/**
 * A line to say.
 *
 * @param terms the source of its values; without a term that the line needs, it does not compile
 */
export const line = <Key extends LineKey>(
  key: Key,
  ...[terms]: unknown extends TermsFor<Key> ? [terms?: Terms] : [terms: Terms & TermsFor<Key>]
): Line => (terms === undefined ? { key } : { key, terms });
