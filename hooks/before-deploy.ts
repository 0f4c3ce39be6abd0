import { FileError, loadShop } from '../owner';
import { build } from './build';
import { PATHS } from './paths';
import { requireOwnRecord } from './require-own-record';

/** `npm run deploy` runs this first: checks and builds, and refuses while the record is the sample. */
const main = async (): Promise<void> => {
  try {
    requireOwnRecord(loadShop(PATHS.shop).record);
    await build();
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
};

void main();
