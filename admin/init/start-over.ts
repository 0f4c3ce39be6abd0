import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { COUNTRIES } from '../../attribution';
import { FileError, accessError, brandPlace, readRecord, recordPlace } from '../../owner';
import { refused } from '../cli-error';
import { type CommandContext, type ShelfCommand } from '../command';
import { requireConsent } from '../consent';
import { withLock } from '../lock';
import { idsIn } from '../marketplace/new-marketplace';
import { type WriteOptions, writeOptions } from '../options';

const sayWhatStays = ({ out, shopFolder }: CommandContext): void => {
  try {
    const record = readRecord(shopFolder);
    const ids = COUNTRIES.flatMap((country) => idsIn(record, country));
    if (record.sample) out.say('This is the sample; shelf init writes over it without this.');
    if (ids.length > 0) {
      out.warn(
        `These IDs stay yours at Amazon, and only the copy will know them: ${ids.join(', ')}`,
      );
    }
  } catch (error) {
    // A broken record is a reason to start over.
    if (!(error instanceof FileError)) throw error;
    out.warn(error.message);
  }
};

const runStartOver = async (context: CommandContext, options: WriteOptions): Promise<void> => {
  const { clock, out, shopFolder } = context;
  const places = [brandPlace(shopFolder), recordPlace(shopFolder)].filter(({ path }) =>
    existsSync(path),
  );
  if (places.length === 0) throw refused('There is nothing to begin anew: shelf init');
  sayWhatStays(context);
  const day = clock().toISOString().replaceAll(/[:.]/g, '-');
  const copies = places.map(({ path, name }) => ({
    path,
    name,
    copy: path.replace(/\.json$/, `.${day}.backup.json`),
  }));
  for (const { name, copy } of copies)
    out.data(`${name} -> ${copy.slice(join(shopFolder).length + 1)}`);
  if (options.dryRun === true) return;
  await requireConsent(
    context,
    options,
    'Put these aside, and begin anew? Products and words stay.',
  );
  withLock(recordPlace(shopFolder), () => {
    for (const { path, name, copy } of copies) {
      try {
        copyFileSync(path, copy);
      } catch (error) {
        throw accessError(name, 'copied', error);
      }
    }
    for (const { path, name } of copies) {
      try {
        rmSync(path);
      } catch (error) {
        throw accessError(name, 'removed', error);
      }
    }
  });
  out.say('Put aside. Next: shelf init');
};

/** `shelf start-over`. */
export const command: ShelfCommand = {
  options: writeOptions(),
  noJson: 'it prints each file and its copy, one pair a line',
  help: `
Nothing changes at Amazon, in skill-package/ or among your products.

  $ shelf start-over --dry-run`,
  run: runStartOver,
};
