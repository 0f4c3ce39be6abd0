'use strict';
const { spawnSync } = require('node:child_process');
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');

const isFresh = (program) => {
  const check = join(root, 'dist', `${program}-check.js`);
  return (
    existsSync(check) && require(check).freshOutputs(root, `dist/.${program}.json`) !== undefined
  );
};

/**
 * Bundles a program when its sources are no longer those it was made from. What calls this can't run
 * TypeScript; when bundling fails, it ends.
 *
 * @param {'shelf' | 'workbench' | 'serve'} program the bundler's name in this folder
 */
exports.ensureBundled = (program) => {
  if (isFresh(program)) return;
  const stdio = ['ignore', 2, 2];
  const args = ['--import', 'tsx', join(__dirname, `${program}.ts`)];
  if (spawnSync(process.execPath, args, { cwd: root, stdio }).status === 0) return;
  process.stderr.write(
    `${program} could not be bundled, for the reason above; if packages are missing, run npm ci.\n`,
  );
  process.exit(70);
};
