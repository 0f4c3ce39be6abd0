import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { PATHS } from './paths';

/** Libraries that only some commands use, and that are heavier than all the rest. */
const LEFT_OUT = ['ajv', 'ajv-formats', 'ask-smapi-model', 'esbuild'];

/**
 * Bundles the CLI into dist/shelf.js. A command's code stands in it but runs only when it is
 * called. Written under another name first, so that a shelf that starts meanwhile finds a whole one.
 */
const bundleAdmin = async (): Promise<void> => {
  const target = join(PATHS.root, 'dist', 'shelf.js');
  const temporary = `${target}.${process.pid}`;
  await build({
    entryPoints: [join(PATHS.root, 'admin', 'main.ts')],
    outfile: temporary,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    external: LEFT_OUT,
    absWorkingDir: PATHS.root,
    logLevel: 'silent',
  });
  renameSync(temporary, target);
};

void bundleAdmin();
