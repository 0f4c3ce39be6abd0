import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { FileError, loadShop } from '../../owner';
import { PATHS, PLACES } from '../paths';
import { ensureBuilt } from '../skill';
import { requireOwnShop } from './require-own-shop';

/** One time for all files: the same sources give the same zip, so `ask deploy` sees when nothing has changed. */
const SAME_TIME = new Date('2020-01-01T00:00:00');

/** Puts what this build made for Lambda into a zip; other files in the folder are left out. */
const writePackage = async (target: string): Promise<void> => {
  requireOwnShop(loadShop(PATHS.shop));
  const built = await ensureBuilt();
  const entries: Zippable = Object.fromEntries(
    built
      .filter((path) => path.startsWith(`${PLACES.dist}/`))
      .map((path) => [
        path.replace(PLACES.dist, 'dist'),
        [readFileSync(join(PATHS.root, path)), { mtime: SAME_TIME }],
      ]),
  );
  writeFileSync(target, zipSync(entries));
};

/** What ask-cli's build hooks run; the argument is the path of the zip that ask-cli wants. */
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
