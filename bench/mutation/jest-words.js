const { expect } = require('expect');
const { bind } = require('jest-each');
const Mocha = require('mocha');

/** The words of jest that our tests use, for mocha, which loads the skill once for all mutants. */
Mocha.interfaces.jest = (suite) => {
  Mocha.interfaces.bdd(suite);
  suite.on('pre-require', (words) => {
    words.expect = expect;
    words.test = words.it;
    words.beforeAll = words.before;
    words.afterAll = words.after;
    for (const word of ['it', 'describe']) words[word].each = bind(words[word]);
  });
};
