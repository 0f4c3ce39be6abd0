import * as z from 'zod';
import { COUNTRIES, type Country, MARKETPLACES } from '../attribution';
import { PRICE_BAND_LIMITS, type PriceBand, SOURCES } from '../contract';
import { sentence } from './sentence';

/** Longest answer to a question about a product, in characters. */
const FACT_MAX_LENGTH = 110;
const OLDEST = 120;

/** The currencies in which the price bands make sense: units about as large as a dollar. */
const BAND_CURRENCIES: readonly string[] = ['USD', 'CAD', 'AUD', 'SGD', 'GBP', 'EUR'];

const source = z.enum(SOURCES);

const isRising = ({ from, to }: { from: number; to?: number | undefined }): boolean =>
  to === undefined || from <= to;

const NOT_RISING = {
  path: ['to'],
  message: 'is below "from"; swap the two, or leave "to" out',
};

/** From a number to another, both included; without `to` there is no upper limit. */
const span = (least: number, most: number) =>
  z
    .strictObject({
      from: z.int().min(least).max(most),
      to: z.int().min(least).max(most).exactOptional(),
      source,
    })
    .refine(isRising, NOT_RISING);

/** An object whose keys must be words of the vocabulary. */
const keyedByWords = <Value extends z.ZodType>(words: readonly string[], value: Value) =>
  z.record(z.string(), value).superRefine((entries, context) => {
    for (const key of Object.keys(entries)) {
      if (words.includes(key)) continue;
      context.addIssue({ code: 'invalid_value', values: [...words], input: key, path: [key] });
    }
  });

/** A message for a wrong value; that one is missing is told in the usual words. */
const whenWrong =
  (message: string) =>
  ({ input }: { readonly input?: unknown }): string | undefined =>
    input === undefined ? undefined : message;

const estimate = z.strictObject({
  /** The owner's own round figure, in whole units of the marketplace's currency. Never spoken or shown, only compared. */
  amount: z
    .int({ error: whenWrong('must be a whole number, in whole units of the currency') })
    .min(1),
  /** The day the owner made it, ISO 8601. */
  date: z.iso.date({ error: whenWrong('must be a day such as 2026-11-21') }),
  /** Marks the estimates of the sample shop; a release refuses them. */
  sample: z.literal(true, 'must be true; leave it out of an estimate of your own').exactOptional(),
});

/** The words that name what is known of a product. */
export interface KnowledgeWords {
  readonly attribute: readonly string[];
  readonly topic: readonly string[];
}

/** What is known of a product; what isn't known is absent. */
export const knowledgeFields = ({ attribute }: KnowledgeWords) => ({
  /** In years: the maker's minimum age, never a guess about who enjoys it. `from: 0` is for babies. */
  ages: span(0, OLDEST).exactOptional(),
  players: span(1, 999).exactOptional(),
  minutes: span(1, 9999).exactOptional(),
  pages: z.strictObject({ about: z.int().min(1), source }).exactOptional(),
  /** Each attribute with where it is known from. */
  attributes: keyedByWords(attribute, source).exactOptional(),
  /** One of the owner's crowd-pleasers. */
  favourite: z.boolean().exactOptional(),
  estimates: z
    .partialRecord(z.enum(COUNTRIES as [Country, ...Country[]]), estimate)
    .exactOptional(),
});

/** What the skill answers when it is asked about a product: a sentence for each topic. */
export const factsField = ({ topic }: KnowledgeWords) =>
  keyedByWords(topic, z.strictObject({ say: sentence(FACT_MAX_LENGTH), source })).exactOptional();

interface Priced {
  readonly priceBand: PriceBand;
  readonly estimates?: Readonly<Partial<Record<Country, { readonly amount: number }>>>;
}

/** An estimate refines the price band, so both must agree. */
export const checkEstimates = ({ priceBand, estimates = {} }: Priced, context: z.RefinementCtx) => {
  const lowest = priceBand === 1 ? 0 : PRICE_BAND_LIMITS[(priceBand - 1) as PriceBand];
  const highest = PRICE_BAND_LIMITS[priceBand];
  for (const country of COUNTRIES) {
    const amount = estimates[country]?.amount;
    if (amount === undefined || !BAND_CURRENCIES.includes(MARKETPLACES[country].currency)) continue;
    if (amount >= lowest && amount <= highest) continue;
    const range = highest === Infinity ? `from ${lowest}` : `${lowest} to ${highest}`;
    context.addIssue({
      code: 'custom',
      path: ['estimates', country, 'amount'],
      message: `${amount} is outside price band ${priceBand}, which is ${range}; correct the estimate or the band`,
    });
  }
};
