import {
  COUNTRIES,
  type Country,
  MARKETPLACES,
  type Marketplace,
  marketplaceOfLocale,
} from '../../attribution';

/** What the reference tells of; a marketplace that is added later is none of these. */
const IN_THE_REFERENCE: readonly string[] =
  'US CA MX BR GB DE FR IT ES NL BE PL SE IE TR AE SA EG IN JP AU SG'.split(' ');

const countriesWhere = (is: (marketplace: Marketplace) => boolean): Country[] =>
  COUNTRIES.filter((country) => IN_THE_REFERENCE.includes(country) && is(MARKETPLACES[country]));

describe('the marketplaces', () => {
  it('are those of the Associates programmes in the reference, each under its own country', () => {
    expect(COUNTRIES).toEqual(expect.arrayContaining(IN_THE_REFERENCE));
    for (const country of COUNTRIES) expect(MARKETPLACES[country].country).toBe(country);
  });

  it('have a domain each, so that an address names one of them', () => {
    expect(new Set(COUNTRIES.map((country) => MARKETPLACES[country].domain)).size).toBe(
      COUNTRIES.length,
    );
  });

  it.each<[string, (marketplace: Marketplace) => boolean, string]>([
    [
      'earn for a US store ID',
      (m) => m.singleStoreOneLink === 'yes',
      'CA GB DE FR IT ES NL PL SE JP AU SG',
    ],
    ['are the home of that ID', (m) => m.singleStoreOneLink === 'home', 'US'],
    ['are known to Archer', (m) => m.archer, 'US CA MX GB DE FR IT ES NL'],
    ['are in Associates on Alexa', (m) => m.associatesOnAlexa, 'US GB'],
    ['use the credentials of the Americas', (m) => m.creatorsRegion === 'NA', 'US CA MX BR'],
    ['use the credentials of the Far East', (m) => m.creatorsRegion === 'FE', 'JP AU SG'],
    ['are on the Ads host of the Americas', (m) => m.adsRegion === 'NA', 'US CA MX BR'],
    ['are on the Ads host of the Far East', (m) => m.adsRegion === 'FE', 'JP AU SG'],
    ['have IDs ending in -22', (m) => m.tagSuffix === '22', 'JP AU SG'],
    ['have IDs ending in -20', (m) => m.tagSuffix === '20', 'US CA MX BR'],
    ['have a suffix only inferred', (m) => m.suffixEvidence === 'inferred', 'BR PL SA EG SG'],
  ])('%s where the reference says so', (_, is, expected) => {
    expect(countriesWhere(is).sort()).toEqual(expected.split(' ').sort());
  });

  it.each<[Country, string, string, string]>([
    ['US', 'affiliate-program.amazon.com', 'USD', 'en'],
    ['CA', 'associates.amazon.ca', 'CAD', 'en'],
    ['DE', 'partnernet.amazon.de', 'EUR', 'de'],
    ['NL', 'partnernet.amazon.nl', 'EUR', 'nl'],
    ['TR', 'gelirortakligi.amazon.com.tr', 'TRY', 'tr'],
    ['BE', 'affiliate-program.amazon.com.be', 'EUR', 'fr'],
    ['AU', 'affiliate-program.amazon.com.au', 'AUD', 'en'],
    ['JP', 'affiliate.amazon.co.jp', 'JPY', 'ja'],
  ])(
    '%s has its portal at %s, pays in %s and speaks %s first',
    (country, host, currency, language) => {
      const { associatesHost, languages, ...rest } = MARKETPLACES[country];
      expect([associatesHost, rest.currency, languages[0]]).toEqual([host, currency, language]);
    },
  );

  it('are found again from every Alexa locale, in a language of the store', () => {
    for (const country of COUNTRIES) {
      const { alexaLocales, languages }: Marketplace = MARKETPLACES[country];
      for (const locale of alexaLocales) {
        expect(marketplaceOfLocale(locale)).toBe(country);
        expect(languages).toContain(locale.slice(0, 2));
      }
    }
  });
});
