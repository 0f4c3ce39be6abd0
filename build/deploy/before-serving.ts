import { FileError, loadShop } from '../../owner';
import { PATHS } from '../paths';
import { ensureBuilt } from '../skill';
import { requireOwnShop } from './require-own-shop';

/** What npm runs before `npm run serve`: builds the skill, and refuses to serve what is the sample's. */
const main = async (): Promise<void> => {
  try {
    requireOwnShop(loadShop(PATHS.shop));
    await ensureBuilt();
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
};

void main();
