'use strict';
// Runs Amazon's CLI against the bundled simulator, which is bundled first when its sources have changed.
const { ensureBundled } = require('../../build/bundled.js');

ensureBundled('workbench');
require('../../dist/ask.js');
