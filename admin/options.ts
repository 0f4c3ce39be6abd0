import { Argument, Option } from 'commander';
import * as z from 'zod';
import {
  COUNTRIES,
  type Country,
  PLACEMENTS,
  type Placement,
  type Region,
  explainTrackingIdProblem,
  isCountry,
  trackingIdProblem,
} from '../attribution';
import { wrongInput } from './cli-error';

/** What every command that writes takes. */
export interface WriteOptions {
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly json?: boolean;
}

/** A country code as an owner types it, UK for GB, too; undefined for one without an Associates marketplace. */
export const countryOfCode = (text: string): Country | undefined => {
  const code = text.trim().toUpperCase();
  if (code === 'UK') return 'GB';
  return isCountry(code) ? code : undefined;
};

/** @throws CliError for a code without an Associates marketplace */
export const readCountry = (text: string): Country => {
  const country = countryOfCode(text);
  if (country !== undefined) return country;
  throw wrongInput(
    `"${text}" is not a marketplace with an Associates programme; use one of ${COUNTRIES.join(', ')}.`,
  );
};

/** Country codes with commas between them. @throws CliError as {@link readCountry} does */
export const readCountries = (text: string): Country[] => [
  ...new Set(
    text
      .split(',')
      .filter((part) => part.trim() !== '')
      .map(readCountry),
  ),
];

/** Store IDs by marketplace; null takes one out. */
export type StoreIds = Readonly<Partial<Record<Country, string | null>>>;

/** Reads `US=mystore-20`, or `US=` to take it out, beside those read before. @throws CliError */
export const readStoreIds = (text: string, before: StoreIds = {}): StoreIds => {
  const [code = '', id] = text.split('=').map((part) => part.trim());
  if (id === undefined) throw wrongInput(`"${text}" is not CODE=ID; write it like US=mystore-20.`);
  const country = readCountry(code);
  const problem = id === '' ? undefined : trackingIdProblem(id, country);
  if (problem !== undefined) throw wrongInput(explainTrackingIdProblem(problem, id, country));
  return { ...before, [country]: id === '' ? null : id };
};

/** @throws CliError for a word that is not a placement */
export const readPlacement = (text: string): Placement => {
  const found = PLACEMENTS.find((placement) => placement === text.trim());
  if (found !== undefined) return found;
  throw wrongInput(`"${text}" is not a placement; use one of ${PLACEMENTS.join(', ')}.`);
};

/** A placement, or `any` for a tracking ID that serves them all. */
export const readAnyPlacement = (text: string): Placement | 'any' =>
  text.trim() === 'any' ? 'any' : readPlacement(text);

/** Reads a day, `2026-09-30`. @throws CliError for anything else, also for a day that no month has */
export const readDayOption = (text: string): string => {
  if (z.iso.date().safeParse(text.trim()).success) return text.trim();
  throw wrongInput(`"${text}" is not a date; write it like 2026-09-30.`);
};

/** Reads yes or no as the value of an option. @throws CliError for anything else */
export const readYesNo =
  (flag: string) =>
  (text: string): boolean => {
    if (text === 'yes' || text === 'no') return text === 'yes';
    throw wrongInput(`${flag} takes yes or no, not "${text}".`);
  };

/** An argument: `<url>` must be given, `[url]` may be, `[urls...]` may be given more than once. */
export const argument = <Value>(
  usage: string,
  description?: string,
  parse?: (text: string) => Value,
): Argument => {
  const made = new Argument(usage, description);
  return parse === undefined ? made : made.argParser(parse);
};

/** An option; `parse` gets what it was given before, too. */
export const option = <Value>(
  flags: string,
  description: string,
  parse?: (text: string, before?: Value) => Value,
  initial?: Value,
): Option => {
  const made = new Option(flags, description);
  if (parse !== undefined) made.argParser(parse);
  return initial === undefined ? made : made.default(initial);
};

/** Why commands whose one result is a change of a file have no --json. */
export const PRINTS_A_DIFF = 'what it prints is a diff, which programs can apply as it is';

export const jsonOption = (): Option => new Option('--json', 'print JSON and nothing else');
export const dryRunOption = (): Option =>
  new Option('--dry-run', 'show what would change and write nothing');
export const yesOption = (): Option => new Option('--yes', 'do it without asking');

/** What every command takes that changes files after asking. */
export const writeOptions = (): Option[] => [dryRunOption(), yesOption()];

export const marketplaceArgument = (): Argument =>
  argument('<code>', 'its country, such as GB', readCountry);
export const localeArgument = (): Argument => argument('<locale>', 'such as en-GB');

/** The regions of Amazon's services. */
export const REGIONS: readonly Region[] = ['NA', 'EU', 'FE'];
export const regionOption = (what: string): Option =>
  new Option('--region <region>', what).choices(REGIONS);

export const marketplaceOption = (what: string): Option =>
  new Option('--marketplace <code>', what).argParser(readCountry);
