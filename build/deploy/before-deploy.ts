import { FileError, loadShop } from '../../owner';
import { PATHS } from '../paths';
import { build } from '../skill';
import { requireOwnShop } from './require-own-shop';
import { requirePlainPath } from './require-plain-path';

/**
 * `npm run deploy` runs this first. It checks and builds; it refuses while the record or an estimate is
 * the sample's, or when ask-cli would fail half-way.
 */
const main = async (): Promise<void> => {
  try {
    requirePlainPath(PATHS.root, process.platform);
    requireOwnShop(loadShop(PATHS.shop));
    await build();
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
};

void main();
