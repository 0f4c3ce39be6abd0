const whole = require('../../jest.config.js');

/** Tests with a browser, with a database and with Amazon's own CLI: `npm run test:heavy`. */
/** @type {import('jest').Config} */
module.exports = {
  ...whole,
  rootDir: '../..',
  roots: ['<rootDir>/test/heavy'],
  testPathIgnorePatterns: ['/node_modules/'],
};
