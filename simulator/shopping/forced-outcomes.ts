/** The failures on Amazon's page "Alexa Shopping Actions API reference", without their prefix. */
export const KNOWN_FAILURES = [
  'NoOffersFound',
  'ItemNotEligible',
  'InvalidTaskForMarketplace',
  'RetryLaterError',
  'InternalError',
] as const;
export type KnownFailure = (typeof KNOWN_FAILURES)[number];

/** The outcomes of hand-overs, regardless of what the customer would say. */
export interface ForcedOutcomes {
  readonly every?: string;
  readonly byAsin: ReadonlyMap<string, string>;
}

const knownName = (code: string): string =>
  KNOWN_FAILURES.find((known) => known.toLowerCase() === code.toLowerCase()) ?? code;

/**
 * Reads rules of the form `CODE` (every hand-over) or `ASIN=CODE` (those with that product).
 *
 * @throws when a rule has neither form
 */
export const readForcedOutcomes = (rules: readonly string[]): ForcedOutcomes => {
  const byAsin = new Map<string, string>();
  let every: string | undefined;
  for (const rule of rules) {
    const [, asin, code] = /^(?:([A-Z0-9]{10})=)?(\w[\w.]*)$/.exec(rule) ?? [];
    if (code === undefined) {
      throw new Error(
        `--outcome "${rule}" is neither a code nor ASIN=CODE; write --outcome NoOffersFound or --outcome B000000000=NoOffersFound`,
      );
    }
    if (asin === undefined) every = knownName(code);
    else byAsin.set(asin, knownName(code));
  }
  return { byAsin, ...(every === undefined ? {} : { every }) };
};

/** The outcome forced on a hand-over of these products, if any. */
export const forcedOutcome = (
  { every, byAsin }: ForcedOutcomes,
  asins: readonly string[],
): string | undefined =>
  asins.map((asin) => byAsin.get(asin)).find((code) => code !== undefined) ?? every;
