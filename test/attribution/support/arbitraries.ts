import fc from 'fast-check';
import { COUNTRIES, type Country, MARKETPLACES, asinProblem } from '../../../attribution';

const ASIN_LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'];

const lettersOf = (alphabet: readonly string[], minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength, maxLength });

const isbn = lettersOf([...'0123456789'], 9, 9).map((digits) => {
  const check = [...'0123456789X'].find((last) => asinProblem(`${digits}${last}`) === undefined);
  return `${digits}${check ?? ''}`;
});

/** Sound ASINs: of products, and of books. */
export const asins = fc.oneof(
  lettersOf(ASIN_LETTERS, 9, 9).map((rest) => `B${rest}`),
  isbn,
);

export const countries = fc.constantFrom(...COUNTRIES);

/** A short name for a skill, as the record allows it. */
export const slugs = fc
  .tuple(
    fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
    lettersOf([...'abcdefghijklmnopqrstuvwxyz0123456789'], 1, 12),
  )
  .map(([first, rest]) => `${first}${rest}`);

/** A sound tag of a marketplace. */
export const tagOf = (country: Country) =>
  lettersOf([...'bcdfghjpqrstvwy0123456789'], 1, 30).map(
    (name) => `${name}-${MARKETPLACES[country].tagSuffix}`,
  );

/** A marketplace and a sound tag of it. */
export const taggedPlaces = countries.chain((country) =>
  fc.record({ country: fc.constant(country), tag: tagOf(country) }),
);

const MAAS = [
  'maas_adg_api_5812_macro_77_1',
  'maas_adg_api_5812_static_77_1',
  'maas_adg_0A1B2C3D4E5F60718293A4B5C6D7E8F9_afap_abs',
  'maas_something_new',
];

const MARKS = fc.constantFrom(
  ...MAAS.map((value) => `maas=${value}`),
  'ref_=aa_maas',
  'tag=maas',
  'aa_campaignid=spring',
  'aa_adgroupid=1',
  'aa_creativeid=Reel_2',
);
const NOISE = fc.constantFrom('th=1', 'psc=1', 'qid=17', 'linkCode=ogi', 'x=%C3%9F+%2F', 'EMPTY=');

/** Links of Amazon Attribution or Archer: any of their marks among other parameters, in any order. */
export const attributionLinks = fc
  .record({
    asin: asins,
    country: countries,
    parameters: fc
      .tuple(fc.uniqueArray(MARKS, { minLength: 1 }), fc.uniqueArray(NOISE))
      .chain(([marks, noise]) =>
        fc.shuffledSubarray([...marks, ...noise], { minLength: marks.length + noise.length }),
      ),
    hash: fc.constantFrom('', '#reviews'),
  })
  .map(
    ({ asin, country, parameters, hash }) =>
      `https://www.${MARKETPLACES[country].domain}/dp/${asin}?${parameters.join('&')}${hash}`,
  );
