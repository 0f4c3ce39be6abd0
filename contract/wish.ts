import * as z from 'zod/mini';
import { CATEGORIES, PRICE_BANDS, SIZES } from './facets';
import { lazily } from './lazily';
import { PRICE_ENDS } from './slot-types';

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
    /** What else they like: it ranks, and keeps nothing out. */
    otherInterests: z.optional(z.array(z.string())),
    occasion: z.optional(z.string()),
    category: z.optional(z.enum(CATEGORIES)),
    type: z.optional(z.string()),
    /** The type that is needed by what was told of a life, where something else was named: it comes first. */
    need: z.optional(z.string()),
    /** The type that may be needed by what was told beside what somebody likes: of that, it comes first. */
    mayNeed: z.optional(z.string()),
    lowestBand: z.optional(band),
    highestBand: z.optional(band),
    /**
     * Amounts in whole units of the marketplace's currency, both included; but `most` isn't, if it must be below it.
     * Where it is only about so much, something cheaper comes after what costs so much.
     */
    budget: z.optional(
      z.object({
        least: amount,
        most: amount,
        isBelow: z.optional(z.literal(true)),
        isAbout: z.optional(z.literal(true)),
      }),
    ),
    /** Less, or more, than a product they heard of. */
    cheaperThan: z.optional(price),
    dearerThan: z.optional(price),
    /** Whether the cheapest or the dearest of what fits comes first. */
    priceEnd: z.optional(z.enum(PRICE_ENDS)),
    /** How old the recipient is, in years, both included. */
    ages: z.optional(z.object({ from: z.number(), to: z.number() })),
    /** Whether they are not quite so old yet. */
    isNearly: z.optional(z.literal(true)),
    /** Whether it is for a baby, whoever was named: "a christening". */
    isBaby: z.optional(z.literal(true)),
    /** How many will play. */
    players: z.optional(z.number()),
    /** How many minutes it may take to play, both included. */
    minutes: z.optional(z.object({ least: amount, most: amount })),
    /** How many pages it may have, both included. */
    pages: z.optional(z.object({ least: amount, most: amount })),
    /** What it should be, as far as it can: ids of attributes. */
    attributes: z.optional(z.array(z.string())),
    /** What it must not be: ids of products, types, categories, interests and attributes. */
    without: z.optional(z.array(z.string())),
    smallest: z.optional(z.enum(SIZES)),
    largest: z.optional(z.enum(SIZES)),
    /** Free words to search for in the texts about the products. */
    text: z.optional(z.string()),
    /** Whether the free words are the name of a thing: then only what has all of them in its own name is it. */
    isName: z.optional(z.literal(true)),
    /** Whether it is said for whom after what must not be: "(not) a chat, I want a present for my brother". Not remembered. */
    isInstead: z.optional(z.literal(true)),
    /** Whom it is not for after all: "it's my uncle, not my dad". Not remembered. */
    notForWhom: z.optional(z.string()),
    /** An occasion that it is not: "it's not her birthday". Not remembered. */
    notFor: z.optional(z.string()),
    /** How it no longer has to be: ids of attributes. Not remembered. */
    takenBack: z.optional(z.array(z.string())),
    /** Whether the type of thing is not named, and only told by the need for it: "charcoal takes me forever to light". Not remembered. */
    isNeeded: z.optional(z.literal(true)),
    /** Whether "one" stands for the thing that was wanted before: "a quieter one". Not remembered. */
    isOne: z.optional(z.literal(true)),
    /** Whether somebody is only told of, and nothing is said of a thing: "my kids fight". Not remembered. */
    isTold: z.optional(z.literal(true)),
    /** Those of the unwanted words that say how it must not be: "(nothing) digital". Not remembered. */
    notSo: z.optional(z.string()),
    /** Whether the person is only named in passing, while the talk may be about another: "my sister pays half". Not remembered. */
    isInPassing: z.optional(z.literal(true)),
    /** Whether it may as well be said to somebody else: nothing is asked for, and hardly anything understood. Not remembered. */
    isTalk: z.optional(z.literal(true)),
    /** Whether it tells that somebody died. Not remembered. */
    isOfLoss: z.optional(z.literal(true)),
    /** The interest that the name of the thing begins with: "running shoes". If there are none, what is near is looked for by it. */
    near: z.optional(z.string()),
    /** Other words that were said. A product that mentions them comes first; none is left out for lack of them. */
    mentioned: z.optional(z.string()),
    /** What it goes with: "a lid for a skillet". That itself is not wanted. */
    goesWith: z.optional(z.string()),
    /** Those of them that say how the thing should be: "that floats". */
    quality: z.optional(z.string()),
    /** How the thing should be, what it should do or be good for, in words as they were said: "strong laptop", "won't leak". */
    demand: z.optional(z.string()),
    /** Free words for what it must not be. */
    unwanted: z.optional(z.string()),
  });
});

export type Wish = z.infer<ReturnType<typeof wishSchema>>;
