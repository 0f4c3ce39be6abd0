import { type AddCommand, type CommandContext } from '../command';
import { readName } from '../creators/access';
import { noteCredentials } from '../creators/note-credentials';
import { readCredentialsCsv } from '../creators/read-credentials-csv';
import { type WriteOptions, dryRunOption, jsonOption, yesOption } from '../options';
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
export const addCreatorsImportCommand: AddCommand = (creators, context) => {
  creators
    .command('import <csv>')
    .description('Reads the credentials file that Associates Central lets you download.')
    .option('--name <name>', 'what to call it here (default: default, or its region)', readName)
    .addOption(dryRunOption())
    .addOption(yesOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Associates Central: Tools, Creators API, Create Application, Add New Credential, download.
Secrets go into your configuration folder, readable by you alone; only names go into the record.

  $ shelf creators import credentials.csv --dry-run
  $ shelf creators import credentials.csv`,
    )
    .action((file: string, options: ImportOptions) => runImport(context, file, options));
};
