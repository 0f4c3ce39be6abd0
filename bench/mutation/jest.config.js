const project = require('../../jest.config.js');

/** Runs all tests of `all.test.ts` in one file, so that the skill is loaded once for each mutant. */
module.exports = {
  ...project,
  rootDir: '../..',
  roots: ['<rootDir>/bench/mutation'],
  testEnvironment: require.resolve('./stop-at-first-failure.js'),
  testMatch: ['<rootDir>/bench/mutation/all.test.ts'],
};
