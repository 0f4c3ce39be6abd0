import { FileError } from '../owner';
import { ensureBuilt } from './skill';

/** `npm run check:models`, and the owner's `shelf check`: what the build refuses, the interaction models, and the manifest. */
const main = async (): Promise<void> => {
  try {
    await ensureBuilt();
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
    return;
  }
  await import('./check-models');
  await import('./manifest/main');
};

void main();
