'use strict';
// Serves the built skill; the server is bundled first when its sources have changed.
const { ensureBundled } = require('../build/bundled.js');

ensureBundled('serve');
require('../dist/serve.js');
