import {
  COUNTRIES,
  type Country,
  MARKETPLACES,
  type RegistrationRecord,
} from '../../../attribution';
import { fileError } from '../../../owner';
import { homesOf } from '../places';
import { countriesPaidIn, currenciesIn } from './money-sign';

/** Where a file comes from, and what its money is. */
export interface Home {
  /** Undefined when nothing in the file shows it; the record's IDs still show theirs, line by line. */
  readonly country: Country | undefined;
  readonly currency: string;
  readonly warning?: string;
}

/** What in a file shows where it comes from. */
export interface HomeSigns {
  readonly file: string;
  /** As the owner says it: `CA=earnings.csv`. */
  readonly said: Country | undefined;
  readonly trackingIds: readonly string[];
  readonly sellers: readonly string[];
  /** Headings and amounts, for their currency sign. */
  readonly money: readonly { readonly text: string; readonly heading: string }[];
}

const only = <Value>(values: readonly Value[]): Value | undefined => {
  const [first, ...rest] = new Set(values);
  return rest.length === 0 ? first : undefined;
};

const bySeller = (sellers: readonly string[]): Country | undefined =>
  only(
    sellers.flatMap((seller) => {
      const name = seller.trim().toLowerCase();
      return COUNTRIES.filter((country) => MARKETPLACES[country].domain === name);
    }),
  );

/** The currencies that every sign in the file allows. */
const bySigns = ({ file, money }: HomeSigns): readonly string[] | undefined => {
  let allowed: readonly string[] | undefined;
  for (const { text, heading } of money) {
    const here = currenciesIn(text);
    if (here === undefined) continue;
    const before: readonly string[] = allowed ?? here;
    allowed = before.filter((currency) => here.includes(currency));
    if (allowed.length === 0) {
      throw fileError(
        file,
        `"${text}" is in another currency than the rest`,
        'amounts of two currencies are never added, so download one report for each',
        { path: `column "${heading}"` },
      );
    }
  }
  return allowed;
};

/**
 * Finds a file's marketplace and currency: by what the owner says, the record's tracking IDs in it,
 * the seller's name ("Amazon.de"), or the currency sign. `$` is the sign of five currencies.
 *
 * @throws FileError when the currency is not clear, or is not that of the country the owner says
 */
export const findHome = (signs: HomeSigns, record: RegistrationRecord): Home => {
  const { file, said } = signs;
  const allowed = bySigns(signs);
  const sole = allowed === undefined ? undefined : only(allowed);
  const country =
    said ??
    only(signs.trackingIds.flatMap((id) => homesOf(record, id))) ??
    bySeller(signs.sellers) ??
    (sole === undefined ? undefined : only(countriesPaidIn(sole)));
  const own = country === undefined ? undefined : MARKETPLACES[country].currency;
  if (own !== undefined && (allowed === undefined || allowed.includes(own))) {
    return { country, currency: own };
  }
  if (said !== undefined || sole === undefined) {
    const what = own === undefined ? '' : `, and ${country} has ${own}`;
    const shown =
      allowed === undefined ? 'it does not say its currency' : `it may be in ${allowed.join(', ')}`;
    const message = `the country is not clear: ${shown}${what}`;
    throw fileError(file, message, `say it in front of the name, as in GB=${file}`);
  }
  if (own === undefined) return { country, currency: sole };
  const warning = `${file}: its amounts are in ${sole}, though ${country} pays in ${own}: Associates Central has converted them for display, and pays a different amount`;
  return { country, currency: sole, warning };
};
