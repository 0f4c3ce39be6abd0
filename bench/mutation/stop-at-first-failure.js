const { TestEnvironment } = require('jest-environment-node');

/** One failed test kills a mutant: the rest of the file is skipped. Jest's own `bail` stops only between files. */
module.exports = class extends TestEnvironment {
  hasFailed = false;

  handleTestEvent(event) {
    if (event.name === 'test_fn_failure') this.hasFailed = true;
    if (event.name === 'test_start' && this.hasFailed) event.test.mode = 'skip';
  }
};
