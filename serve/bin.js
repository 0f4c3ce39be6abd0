'use strict';
// Serves the built skill; the server is bundled first when its sources have changed.
const { existsSync } = require('node:fs');
const { join } = require('node:path');

// Where the package is installed there are no sources, and nothing to compare.
if (existsSync(join(__dirname, '..', 'build'))) {
  const { ensureBundled } = require('../build/bundled.js');
  ensureBundled('serve');
}
require('../dist/serve.js');
