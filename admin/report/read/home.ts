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
  /** As the owner says it beside the country: `CA:USD=earnings.csv`. */
  readonly saidCurrency: string | undefined;
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
 * @throws FileError when the currency is not clear, or its signs are of another one than the owner says
 */
export const findHome = (signs: HomeSigns, record: RegistrationRecord): Home => {
  const { file, said, saidCurrency } = signs;
  const shownBySigns = bySigns(signs);
  if (saidCurrency !== undefined && shownBySigns?.includes(saidCurrency) === false) {
    throw fileError(
      file,
      `its amounts are in ${shownBySigns.join(' or ')}, not in ${saidCurrency}`,
      `say that currency in front of the name, as in ${said}:${shownBySigns[0]}=${file}`,
    );
  }
  const allowed = saidCurrency === undefined ? shownBySigns : [saidCurrency];
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
  if (sole === undefined || (said !== undefined && saidCurrency === undefined)) {
    const what = own === undefined ? '' : `, and ${country} has ${own}`;
    const shown =
      allowed === undefined ? 'it does not say its currency' : `it may be in ${allowed.join(', ')}`;
    const message = `the country is not clear: ${shown}${what}`;
    const example = sole === undefined || said === undefined ? 'GB' : `${said}:${sole}`;
    throw fileError(file, message, `say it in front of the name, as in ${example}=${file}`);
  }
  if (own === undefined) return { country, currency: sole };
  const warning = `${file}: its amounts are in ${sole}, though ${country} pays in ${own}: Associates Central has converted them for display, and pays a different amount`;
  return { country, currency: sole, warning };
};
