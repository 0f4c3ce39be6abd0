#!/usr/bin/env node
'use strict';
const { existsSync } = require('node:fs');
const { join } = require('node:path');

// A clone bundles the CLI when its sources have changed; an installed package came with it.
if (existsSync(join(__dirname, '..', 'build', 'bundled.js'))) {
  require('../build/bundled.js').ensureBundled('shelf');
  require('../dist/shelf.js');
} else {
  require('../package/dist/shelf.js');
}
