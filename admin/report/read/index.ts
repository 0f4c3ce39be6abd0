import { type RegistrationRecord } from '../../../attribution';
import { fileError } from '../../../owner';
import { countryOfCode } from '../../options';
import { type ReadReport } from '../entry';
import { type DayOrder } from './day';
import { CURRENCIES } from './money-sign';
import { readArcherJson, readArcherSheet } from './read-archer';
import { readAssociates } from './read-associates';
import { readDownload } from './read-download';
import { readSheet } from './sheet';

/**
 * A file as an owner names it: `earnings.csv`, `CA=earnings.csv` where its country is not clear, and
 * `CA:USD=earnings.csv` where its amounts are in another currency than the country's.
 */
const namedFile = /^(?:([A-Za-z]{2})(?::([A-Za-z]{3}))?=)?(.+)$/s;

const currencyIn = (file: string, code: string): string => {
  const known = CURRENCIES.find((currency) => currency === code.toUpperCase());
  if (known !== undefined) return known;
  throw fileError(
    file,
    `"${code}" is not a currency of Associates`,
    `use one of ${CURRENCIES.join(', ')}`,
  );
};

/**
 * Reads a report of any known kind.
 *
 * @param argument the file, with or without its country in front
 * @throws FileError when it can't be read or is not a report, or with line and column of what is
 * wrong in it
 */
export const readReportFile = (
  argument: string,
  record: RegistrationRecord,
  order: DayOrder | undefined,
): ReadReport => {
  const [, prefix, code, rest] = namedFile.exec(argument) ?? [];
  const country = prefix === undefined ? undefined : countryOfCode(prefix);
  const file = country === undefined ? argument : (rest ?? argument);
  const currency = country === undefined || code === undefined ? undefined : currencyIn(file, code);
  const text = readDownload(file);
  if (/^\uFEFF?\s*[[{]/.test(text)) return readArcherJson(file, text);
  const sheet = readSheet(file, text);
  return sheet.kind === 'archer'
    ? readArcherSheet(file, sheet)
    : readAssociates(file, sheet, { record, said: { country, currency, order } });
};
