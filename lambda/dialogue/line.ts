import * as z from 'zod/mini';
import { CATEGORIES, INTERESTS, OCCASIONS, RECIPIENTS, type Recipient } from '../../catalog';
import { lazily } from '../lazily';
import { SPEECH_KEYS } from '../speech/keys';

/** What a line speaks of, in ids; lambda/speech finds the words. */
const termsSchema = lazily(() =>
  z.object({
    products: z.optional(z.array(z.string())),
    /** Position in the first product's reasons. */
    reason: z.optional(z.number()),
    recipient: z.optional(z.enum(RECIPIENTS as [Recipient, ...Recipient[]])),
    interest: z.optional(z.enum(INTERESTS)),
    occasion: z.optional(z.enum(OCCASIONS)),
    interests: z.optional(z.array(z.enum(INTERESTS))),
    categories: z.optional(z.array(z.enum(CATEGORIES))),
  }),
);

/** One thing to say, free of any language. */
export const lineSchema = lazily(() =>
  z.object({
    key: z.enum(SPEECH_KEYS),
    terms: z.optional(termsSchema()),
  }),
);

export type Terms = z.infer<ReturnType<typeof termsSchema>>;
export type Line = z.infer<ReturnType<typeof lineSchema>>;
export type SpeechKey = Line['key'];

export const line = (key: SpeechKey, terms?: Terms): Line =>
  terms === undefined ? { key } : { key, terms };
