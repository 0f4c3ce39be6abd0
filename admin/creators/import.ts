import { type ShelfCommand, type CommandContext } from '../command';
import { readName } from './access';
import { noteCredentials } from './note-credentials';
import { readCredentialsCsv } from './read-credentials-csv';
import {
  type WriteOptions,
  dryRunOption,
  jsonOption,
  yesOption,
  argument,
  option,
} from '../options';
import { readDownload } from '../report/read/read-download';

interface ImportOptions extends WriteOptions {
  readonly name?: string;
}

const runImport = async (
  context: CommandContext,
  file: string,
  options: ImportOptions,
): Promise<void> => {
  await noteCredentials(context, readCredentialsCsv(file, readDownload(file)), options);
  if (options.dryRun === true) return;
  context.out.say(
    `The secret is still in ${file} too: delete that file. Your copy is readable by you alone.`,
  );
};

/** `shelf creators import`. */
export const command: ShelfCommand = {
  arguments: [argument('<csv>')],
  options: [
    option('--name <name>', 'what to call it here (default: default, or its region)', readName),
    dryRunOption(),
    yesOption(),
    jsonOption(),
  ],
  help: `
Associates Central: Tools, Creators API, Create Application, Add New Credential, download.
Secrets go into your configuration folder, readable by you alone; only names go into the record.

  $ shelf creators import credentials.csv --dry-run
  $ shelf creators import credentials.csv`,
  run: runImport,
};
