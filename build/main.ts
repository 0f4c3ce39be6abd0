import { FileError } from '../owner';
import { prepareWorlds } from './deploy/worlds';
import { PATHS } from './paths';
import { build } from './skill';

/**
 * `npm run build`: makes what ships, even if nothing has changed, and the skill packages that `ask deploy`
 * looks for when it is typed by hand.
 */
const main = async (): Promise<void> => {
  try {
    await build();
    prepareWorlds(PATHS.root);
    process.stderr.write('built: interaction models, catalogue and the bundled skill\n');
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
};

void main();
