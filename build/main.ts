import { FileError } from '../owner';
import { build } from './skill';

/** `npm run build`: makes what ships, even if nothing has changed. */
const main = async (): Promise<void> => {
  try {
    await build();
    process.stderr.write('built: interaction models, catalogue and the bundled skill\n');
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
};

void main();
