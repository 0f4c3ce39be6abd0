import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { FileError, loadShop } from '../owner';
import { ensureBuilt } from './build';
import { PATHS } from './paths';
import { requireOwnRecord } from './require-own-record';
import { OUTPUTS } from './stamp';

/** The same sources make the same zip, so that `ask deploy` sees when nothing has changed. */
const SAME_TIME = new Date('2020-01-01T00:00:00');

/** Puts what Lambda runs into a zip. */
const writePackage = async (target: string): Promise<void> => {
  requireOwnRecord(loadShop(PATHS.shop).record);
  await ensureBuilt();
  const entries: Zippable = Object.fromEntries(
    OUTPUTS.map((name) => [
      `dist/${name}`,
      [readFileSync(join(PATHS.dist, name)), { mtime: SAME_TIME }],
    ]),
  );
  writeFileSync(target, zipSync(entries));
};

const main = async (): Promise<void> => {
  const [target] = process.argv.slice(2);
  if (target === undefined) {
    process.stderr.write('usage: hooks/build.sh PATH-OF-ZIP\n');
    process.exitCode = 1;
    return;
  }
  try {
    await writePackage(target);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
};

void main();
