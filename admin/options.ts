import { Argument, Option } from 'commander';
import { COUNTRIES, type Country, PLACEMENTS, type Placement, isCountry } from '../attribution';
import { wrongInput } from './cli-error';

/** What every command that writes takes. */
export interface WriteOptions {
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly json?: boolean;
}

/** A country code as an owner types it, UK for GB, too. @throws CliError for one without an Associates marketplace */
export const readCountry = (text: string): Country => {
  const code = text.trim().toUpperCase();
  if (code === 'UK') return 'GB';
  if (isCountry(code)) return code;
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

/** @throws CliError for a word that is not a placement */
export const readPlacement = (text: string): Placement => {
  const found = PLACEMENTS.find((placement) => placement === text.trim());
  if (found !== undefined) return found;
  throw wrongInput(`"${text}" is not a placement; use one of ${PLACEMENTS.join(', ')}.`);
};

/** A placement, or `any` for a tracking ID that serves them all. */
export const readAnyPlacement = (text: string): Placement | 'any' =>
  text.trim() === 'any' ? 'any' : readPlacement(text);

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

/** For the help of commands whose one result is a change of a file. */
export const NO_JSON = 'No --json: what it prints is a diff, which programs can apply as it is.';

export const jsonOption = (): Option => new Option('--json', 'print JSON and nothing else');
export const dryRunOption = (): Option =>
  new Option('--dry-run', 'show what would change and write nothing');
export const yesOption = (): Option => new Option('--yes', 'do it without asking');

export const marketplaceOption = (what: string): Option =>
  new Option('--marketplace <code>', what).argParser(readCountry);
