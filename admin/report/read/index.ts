import { type RegistrationRecord, isCountry } from '../../../attribution';
import { type ReadReport } from '../entry';
import { type DayOrder } from './day';
import { readArcherJson, readArcherSheet } from './read-archer';
import { readAssociates } from './read-associates';
import { readDownload } from './read-download';
import { readSheet } from './sheet';

/** A file as an owner names it: `earnings.csv`, or `CA=earnings.csv` where its country is not clear. */
const namedFile = /^(?:([A-Za-z]{2})=)?(.+)$/s;

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
  const [, prefix, rest] = namedFile.exec(argument) ?? [];
  const code = prefix?.toUpperCase();
  const country = code !== undefined && isCountry(code) ? code : undefined;
  const file = country === undefined ? argument : (rest ?? argument);
  const text = readDownload(file);
  if (/^\uFEFF?\s*[[{]/.test(text)) return readArcherJson(file, text);
  const sheet = readSheet(file, text);
  return sheet.kind === 'archer'
    ? readArcherSheet(file, sheet)
    : readAssociates(file, sheet, { record, said: { country, order } });
};
