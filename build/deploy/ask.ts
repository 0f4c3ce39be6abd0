import { join } from 'node:path';
import { PATHS } from '../paths';

/** Amazon's own `ask`, for Node to run: what npm links to it is not a program on every system. */
export const ASK = join(PATHS.root, 'node_modules', 'ask-cli', 'dist', 'bin', 'ask.js');
