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
    /** What else they like: it ranks, and keeps nothing out. */
    otherInterests: z.optional(z.array(z.string())),
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
    /** How old the recipient is, in years, both included. */
    ages: z.optional(z.object({ from: z.number(), to: z.number() })),
    /** How many will play. */
    players: z.optional(z.number()),
    /** What it should be, as far as it can: ids of attributes. */
    attributes: z.optional(z.array(z.string())),
    /** What it must not be: ids of products, types, categories, interests and attributes. */
    without: z.optional(z.array(z.string())),
    smallest: z.optional(z.enum(SIZES)),
    largest: z.optional(z.enum(SIZES)),
    /** Free words to search for in the texts about the products. */
    text: z.optional(z.string()),
    /** Other words that were said. A product that mentions them comes first; none is left out for lack of them. */
    mentioned: z.optional(z.string()),
    /** Free words for what it must not be. */
    unwanted: z.optional(z.string()),
  });
});

export type Wish = z.infer<ReturnType<typeof wishSchema>>;

/** The parts of a wish that say what it may cost. */
export const budgetSchema = lazily(() =>
  z.pick(wishSchema(), {
    budget: true,
    lowestBand: true,
    highestBand: true,
    cheaperThan: true,
    dearerThan: true,
  }),
);

export type Budget = z.infer<ReturnType<typeof budgetSchema>>;

/** The parts of a wish that say what kind of thing it must be: a product that lacks one is left out. */
export const thingSchema = lazily(() =>
  z.pick(wishSchema(), { interest: true, category: true, type: true, text: true, players: true }),
);

export type Thing = z.infer<ReturnType<typeof thingSchema>>;

/** What a wish says of the kind of thing. */
export const thingIn = ({ interest, category, type, text, players }: Wish): Thing => ({
  ...(interest !== undefined && { interest }),
  ...(category !== undefined && { category }),
  ...(type !== undefined && { type }),
  ...(text !== undefined && { text }),
  ...(players !== undefined && { players }),
});

/** Whether two wishes are for the same kind of thing. */
export const sameThing = (one: Wish, other: Wish): boolean =>
  JSON.stringify(thingIn(one)) === JSON.stringify(thingIn(other));

/** What stays of a wish when the thing changes: whom it is for, the occasion, the budget and what it must not be. */
export const withoutThing = ({
  interest: _interest,
  otherInterests: _others,
  category: _category,
  type: _type,
  text: _text,
  mentioned: _mentioned,
  players: _players,
  attributes: _attributes,
  smallest: _smallest,
  largest: _largest,
  cheaperThan: _cheaper,
  dearerThan: _dearer,
  ...rest
}: Wish): Wish => rest;

/** Whether the customer said what kind of thing it should be. */
export const namesThing = ({ interest, category, type, text }: Wish): boolean =>
  [interest, category, type, text].some((part) => part !== undefined);

/** The ids of the types, categories, interests and attributes that a wish asks for. */
export const namedIds = ({
  type,
  category,
  interest,
  otherInterests = [],
  attributes = [],
}: Wish): string[] => [
  ...[type, category, interest].flatMap((id) => id ?? []),
  ...otherInterests,
  ...attributes,
];

/** What of a wish may be kept between sessions: ids and amounts. Free words and ages stay in the session. */
export const lastingWish = ({
  text: _text,
  mentioned: _mentioned,
  unwanted: _unwanted,
  ages: _ages,
  ...rest
}: Wish): Wish => rest;
