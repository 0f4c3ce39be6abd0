import {
  CREDENTIAL_VERSIONS,
  type CreatorsCredential,
  isCredentialVersion,
} from '../../clients/creators';
import { fileError } from '../../owner';
import { wrongInput } from '../cli-error';
import { readLines } from '../report/read/table-text';

/**
 * Accepted headings, without blanks, punctuation and capitals. UNCONFIRMED: Amazon says only that
 * there is such a file; one project names `Application, Application Id, Credential Id, Secret,
 * Version`.
 */
const HEADINGS = {
  id: ['credentialid', 'clientid', 'credential'],
  secret: ['secret', 'credentialsecret', 'clientsecret'],
  version: ['version', 'credentialversion'],
} as const;

const plain = (heading: string): string => heading.toLowerCase().replace(/[^a-z]/g, '');

type Columns = Readonly<Record<keyof typeof HEADINGS, number>>;

const columnsOf = (cells: readonly string[]): Columns | undefined => {
  const headings = cells.map(plain);
  const at = (names: readonly string[]): number => headings.findIndex((one) => names.includes(one));
  const columns = {
    id: at(HEADINGS.id),
    secret: at(HEADINGS.secret),
    version: at(HEADINGS.version),
  };
  return Object.values(columns).some((column) => column < 0) ? undefined : columns;
};

/** `v3.1` and `3.1.` become 3.1; a text without such a number stays as it is. */
const tidyVersion = (text: string): string => /\d\.\d/.exec(text)?.[0] ?? text;

/**
 * Checks the three parts of a credential.
 *
 * @param where what errors call the source; the secret is never quoted
 * @throws CliError
 */
export const soundCredential = (
  where: string,
  given: { readonly id: string; readonly secret: string; readonly version: string },
): CreatorsCredential => {
  const [id, secret] = [given.id.trim(), given.secret.trim()];
  const version = tidyVersion(given.version.trim());
  if (!/^[\x21-\x7e]{8,200}$/.test(id)) {
    throw wrongInput(`${where}: the Credential ID is missing or cut off; copy it whole.`);
  }
  if (!/^[\x21-\x7e]{8,500}$/.test(secret)) {
    throw wrongInput(`${where}: the secret is missing or cut off; copy it whole.`);
  }
  if (!isCredentialVersion(version)) {
    throw wrongInput(
      `${where}: the version must be one of ${CREDENTIAL_VERSIONS.join(', ')}; copy it from Associates Central, Tools, Creators API.`,
    );
  }
  return { id, secret, version };
};

/**
 * Reads the credentials file from Associates Central: with or without a byte order mark, with
 * commas, semicolons or tabs, blanks around cells, and headings in any known spelling.
 *
 * @param file as errors name it
 * @throws FileError or CliError, which quote nothing from the file
 */
export const readCredentialsCsv = (file: string, text: string): CreatorsCredential[] => {
  const [head, ...rows] = readLines(file, text, [',', ';', '\t']);
  const columns = columnsOf(head?.cells ?? []);
  if (columns === undefined) {
    throw fileError(
      file,
      'its first line has no headings for Credential Id, Secret and Version',
      'use the file as Associates Central hands it out, or type them in: shelf creators add',
    );
  }
  if (rows.length === 0) {
    throw fileError(file, 'there is no credential in it', 'download it again');
  }
  return rows.map(({ cells, line }) => {
    const cell = (column: number): string => cells[column] ?? '';
    const { id, secret, version } = columns;
    const given = { id: cell(id), secret: cell(secret), version: cell(version) };
    return soundCredential(`${file}, line ${line}`, given);
  });
};
