import { COUNTRIES, type Country, MARKETPLACES } from '../../../attribution';

/** Those in which Associates pays somewhere. */
export const CURRENCIES: readonly string[] = [
  ...new Set(COUNTRIES.map((country) => MARKETPLACES[country].currency)),
];

/** Signs and letters for a currency, beyond those that `Intl` has for English. */
const MORE_SIGNS: Readonly<Record<string, readonly string[]>> = {
  $: ['USD', 'CAD', 'MXN', 'AUD', 'SGD'],
  US$: ['USD'],
  CDN$: ['CAD'],
  C$: ['CAD'],
  S$: ['SGD'],
  '¥': ['JPY'],
  '￥': ['JPY'],
  円: ['JPY'],
  RS: ['INR'],
  ZŁ: ['PLN'],
  KR: ['SEK'],
  TL: ['TRY'],
};

const SIGNS: ReadonlyMap<string, readonly string[]> = new Map([
  ...CURRENCIES.flatMap((currency) => {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency });
    const sign = format.formatToParts(0).find(({ type }) => type === 'currency')?.value ?? currency;
    return [
      [currency, [currency]],
      [sign, [currency]],
    ] as [string, string[]][];
  }),
  ...Object.entries(MORE_SIGNS),
]);

const SIGN = /\p{L}{0,4}\p{Sc}|\p{L}{2,4}|円/u;

/**
 * The currencies that a heading's bracket or an amount may mean: `$` means several, `£` one.
 *
 * @returns undefined where no currency is named
 */
export const currenciesIn = (text: string): readonly string[] | undefined => {
  const sign = SIGN.exec(text.replace(/[\d.,\s'’()−-]/g, ''))?.[0];
  return sign === undefined ? undefined : SIGNS.get(sign.toUpperCase());
};

/** The marketplaces that pay in a currency. */
export const countriesPaidIn = (currency: string): Country[] =>
  COUNTRIES.filter((country) => MARKETPLACES[country].currency === currency);
