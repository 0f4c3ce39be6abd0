'use strict';
// npm runs this where it installs from a git address, and also after `npm ci` in a clone. INIT_CWD is the
// folder in which somebody typed npm: in a clone it is the clone, and nothing is to be done; nor where the
// package is installed, packed, without sources.
const { spawnSync } = require('node:child_process');
const { existsSync } = require('node:fs');
const { join, resolve } = require('node:path');

const root = resolve(__dirname, '..');

if (resolve(process.env.INIT_CWD ?? root) !== root && existsSync(join(__dirname, 'pack.ts'))) {
  const args = ['--import', 'tsx', 'package/pack.ts'];
  // What an installation prints on standard output may be read by a program.
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] });
  process.exitCode = status ?? 1;
}
