const { availableParallelism } = require('node:os');

// For the workers and what they start. Much is made that is soon thrown away: with more room for it, a tenth of the time is saved.
process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --max-semi-space-size=32`;

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: '<rootDir>/test/support/plain-globals.js',
  // `shelf-talker/…` in a test is the sources, not what was packed last.
  testEnvironmentOptions: {
    customExportConditions: ['node', 'node-addons', 'shelf-talker-sources'],
  },
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  // They have a package and a command of their own: see CONTRIBUTING.md.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/heavy/'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
        // In files of their own, and not in the code: every suite would read them again, twice as long as the code.
        sourceMaps: true,
      },
    ],
  },
  moduleNameMapper: {
    // ask-sdk-test registers its cases with mocha's `it`; this hands it jest's.
    '^mocha$': '<rootDir>/test/support/mocha-shim.js',
    // zod's messages in fifty languages, of which nobody uses any: every suite would load them.
    '^\\.\\./locales/index\\.cjs$': '<rootDir>/node_modules/zod/v4/locales/en.cjs',
  },
  globalSetup: '<rootDir>/test/support/build-once.ts',
  // Tests share the cores with each other and with the programs they start.
  testTimeout: 60_000,
  // Many tests wait for programs they start, or for a store that answers late: one worker more than cores
  // keeps the cores busy. Jest itself would leave one free.
  maxWorkers: availableParallelism() + 1,
};
