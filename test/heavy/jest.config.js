const whole = require('../../jest.config.js');

/** Tests with heavy tools, tests that take long, and figures that may not fall: `npm run test:heavy`. */
/** @type {import('jest').Config} */
module.exports = {
  ...whole,
  rootDir: '../..',
  roots: ['<rootDir>/test/heavy'],
  testPathIgnorePatterns: ['/node_modules/'],
  // Several run beside each other, each with programs of its own that take a minute on a slow machine.
  testTimeout: 180_000,
  // They wait more than others: for `ask`, for a browser, for what was killed to begin again.
  maxWorkers: whole.maxWorkers + 1,
};
