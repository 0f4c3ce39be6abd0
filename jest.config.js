const { availableParallelism } = require('node:os');

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: {
    '^.+\\.tsx?$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' } }],
  },
  // ask-sdk-test registers its cases with mocha's `it`; this hands it jest's.
  moduleNameMapper: { '^mocha$': '<rootDir>/test/support/mocha-shim.js' },
  globalSetup: '<rootDir>/test/support/build-once.ts',
  // Tests share the cores with each other and with the programs they start.
  testTimeout: 60_000,
  // Jest itself leaves a core free: of two it would use one.
  maxWorkers: Math.max(2, availableParallelism() - 1),
};
