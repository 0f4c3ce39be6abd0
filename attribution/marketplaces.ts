/**
 * One Amazon store with an Associates programme of its own.
 *
 * Suffix evidence is kept with the figure, because a wrong suffix loses money silently:
 * `official` was read in an Amazon sample or help page or on Mozilla's published IDs,
 * `seen` on live IDs, `inferred` follows the pattern Americas 20, Europe 21, Far East 22.
 */
export interface Marketplace {
  /** ISO 3166 country code (GB, not UK). */
  readonly country: string;
  readonly domain: string;
  /** The two digits Amazon puts at the end of every ID of this programme. */
  readonly tagSuffix: '20' | '21' | '22';
  readonly suffixEvidence: 'official' | 'seen' | 'inferred';
  /** ISO 4217. */
  readonly currency: string;
  /** Alexa locales whose customers shop here by default. */
  readonly alexaLocales: readonly string[];
  /**
   * Whether Amazon's page "Register for Associates on Alexa" names this programme.
   * No other marketplace may receive a tag from a skill until Amazon confirms it.
   */
  readonly associatesOnAlexa: boolean;
}

const marketplace = (
  country: string,
  domain: string,
  tagSuffix: Marketplace['tagSuffix'],
  suffixEvidence: Marketplace['suffixEvidence'],
  currency: string,
  alexaLocales: readonly string[],
  associatesOnAlexa = false,
): Marketplace => ({
  country,
  domain,
  tagSuffix,
  suffixEvidence,
  currency,
  alexaLocales,
  associatesOnAlexa,
});

/** Every Associates marketplace, by country. South Africa and China are left out: no programme could be confirmed. */
export const MARKETPLACES = {
  US: marketplace('US', 'amazon.com', '20', 'official', 'USD', ['en-US', 'es-US'], true),
  CA: marketplace('CA', 'amazon.ca', '20', 'official', 'CAD', ['en-CA', 'fr-CA']),
  MX: marketplace('MX', 'amazon.com.mx', '20', 'seen', 'MXN', ['es-MX']),
  BR: marketplace('BR', 'amazon.com.br', '20', 'inferred', 'BRL', ['pt-BR']),
  GB: marketplace('GB', 'amazon.co.uk', '21', 'official', 'GBP', ['en-GB'], true),
  IE: marketplace('IE', 'amazon.ie', '21', 'seen', 'EUR', []),
  DE: marketplace('DE', 'amazon.de', '21', 'official', 'EUR', ['de-DE']),
  FR: marketplace('FR', 'amazon.fr', '21', 'official', 'EUR', ['fr-FR']),
  IT: marketplace('IT', 'amazon.it', '21', 'official', 'EUR', ['it-IT']),
  ES: marketplace('ES', 'amazon.es', '21', 'official', 'EUR', ['es-ES']),
  NL: marketplace('NL', 'amazon.nl', '21', 'official', 'EUR', ['nl-NL']),
  BE: marketplace('BE', 'amazon.com.be', '21', 'seen', 'EUR', []),
  PL: marketplace('PL', 'amazon.pl', '21', 'inferred', 'PLN', []),
  SE: marketplace('SE', 'amazon.se', '21', 'official', 'SEK', []),
  TR: marketplace('TR', 'amazon.com.tr', '21', 'seen', 'TRY', []),
  AE: marketplace('AE', 'amazon.ae', '21', 'seen', 'AED', []),
  SA: marketplace('SA', 'amazon.sa', '21', 'inferred', 'SAR', ['ar-SA']),
  EG: marketplace('EG', 'amazon.eg', '21', 'inferred', 'EGP', []),
  IN: marketplace('IN', 'amazon.in', '21', 'seen', 'INR', ['en-IN', 'hi-IN']),
  JP: marketplace('JP', 'amazon.co.jp', '22', 'official', 'JPY', ['ja-JP']),
  AU: marketplace('AU', 'amazon.com.au', '22', 'official', 'AUD', ['en-AU']),
  SG: marketplace('SG', 'amazon.sg', '22', 'inferred', 'SGD', []),
} as const satisfies Record<string, Marketplace>;

/** ISO 3166 country code of an Associates marketplace. */
export type Country = keyof typeof MARKETPLACES;

export const COUNTRIES = Object.keys(MARKETPLACES) as Country[];

/** @returns whether `code` is one of {@link COUNTRIES} (case matters: `GB`, not `gb` or `UK`). */
export const isCountry = (code: string): code is Country => Object.hasOwn(MARKETPLACES, code);

/**
 * The marketplace in which a customer with this Alexa locale shops by default: the country part
 * of the locale, as Amazon's Shopping Actions FAQ advises.
 *
 * @returns undefined for a locale without an Associates marketplace.
 */
export const marketplaceOfLocale = (locale: string): Country | undefined => {
  const country = locale.split('-')[1]?.toUpperCase() ?? '';
  return isCountry(country) ? country : undefined;
};
