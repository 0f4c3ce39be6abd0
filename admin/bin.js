#!/usr/bin/env node
'use strict';
// Runs the bundled CLI, and bundles it first when its sources are no longer those it was made from.
const { spawnSync } = require('node:child_process');
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');
const bundler = join(root, 'build', 'shelf.ts');

const isFresh = () => {
  const check = join(root, 'dist', 'fresh-outputs.js');
  return existsSync(check) && require(check).freshOutputs(root, 'dist/.shelf.json') !== undefined;
};

// Where the package is installed there are no sources, and nothing to compare.
if (existsSync(bundler) && !isFresh()) {
  const stdio = ['ignore', 2, 2];
  const args = ['--import', 'tsx', bundler];
  if (spawnSync(process.execPath, args, { cwd: root, stdio }).status !== 0) {
    process.stderr.write(
      'shelf could not be bundled, for the reason above; if packages are missing, run npm ci.\n',
    );
    process.exit(70);
  }
}
require(join(root, 'dist', 'shelf.js'));
