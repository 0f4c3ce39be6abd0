import { parse } from 'csv-parse/sync';
import { COUNTRIES, type Country, MARKETPLACES } from '../../attribution';
import { type LinkRequest } from '../../clients/archer';
import { wrongInput } from '../cli-error';
import { countryOfCode } from '../options';
import { readRequest } from './read-request';

/** Values for a column that a row or the whole file leaves out. */
export interface RowDefaults {
  readonly name?: string;
  readonly marketplace?: Country;
}

const COLUMNS = {
  asin: ['asin', 'url', 'link', 'product'],
  name: ['name', 'linkname', 'label', 'campaign'],
  marketplace: ['marketplace', 'country', 'store'],
} as const;

const PROBLEMS_SHOWN = 20;

const plain = (text: string): string => text.toLowerCase().replaceAll(/[^a-z]/g, '');

/** A country code, UK for GB, or the domain of a store. */
const countryOf = (text: string): Country | undefined => {
  const country = countryOfCode(text);
  if (country !== undefined) return country;
  const domain = text
    .trim()
    .toLowerCase()
    .replace(/^www\./, '');
  return COUNTRIES.find((code) => MARKETPLACES[code].domain === domain);
};

const readCells = (text: string): string[][] => {
  const [firstLine = ''] = text.split('\n', 1);
  const delimiter = [';', '\t'].find((mark) => firstLine.includes(mark)) ?? ',';
  try {
    return parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
  } catch (error) {
    throw wrongInput(`The file is not valid CSV: ${(error as Error).message}.`);
  }
};

/**
 * Reads the links to make from a CSV file with the columns ASIN, name and marketplace, in any order
 * and any letter case, separated by commas, semicolons or tabs.
 *
 * @throws CliError that lists what is wrong, row by row
 */
export const readBulk = (text: string, defaults: RowDefaults): LinkRequest[] => {
  const [head = [], ...rows] = readCells(text);
  const place = (names: readonly string[]): number =>
    head.findIndex((heading) => names.includes(plain(heading)));
  const [asinAt, nameAt, marketplaceAt] = [COLUMNS.asin, COLUMNS.name, COLUMNS.marketplace].map(
    place,
  ) as [number, number, number];
  if (asinAt < 0) {
    throw wrongInput('The first row must name the columns: ASIN, name, marketplace.');
  }
  if (rows.length === 0) throw wrongInput('There is no row below the names of the columns.');

  const requests: LinkRequest[] = [];
  const problems: string[] = [];
  const seen = new Map<string, number>();
  rows.forEach((cells, index) => {
    // As a spreadsheet counts them: the names of the columns are in row 1.
    const row = index + 2;
    const store = cells[marketplaceAt] || undefined;
    const marketplace = store === undefined ? defaults.marketplace : countryOf(store);
    if (store !== undefined && marketplace === undefined) {
      problems.push(`row ${row}: "${store}" is not a marketplace`);
      return;
    }
    const name = cells[nameAt] || (defaults.name ?? '');
    const request = readRequest(cells[asinAt] ?? '', name, marketplace);
    if (typeof request === 'string') {
      problems.push(`row ${row}: ${request}`);
      return;
    }
    const key = JSON.stringify(request);
    const twin = seen.get(key);
    if (twin !== undefined) problems.push(`row ${row} is the same as row ${twin}; take one out`);
    seen.set(key, row);
    requests.push(request);
  });
  if (problems.length === 0) return requests;
  const more = problems.length - PROBLEMS_SHOWN;
  const shown = problems.slice(0, PROBLEMS_SHOWN).join('\n');
  throw wrongInput(more > 0 ? `${shown}\nand ${more} more` : shown);
};
