const vm = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');

const { createContext } = vm;

/**
 * Jest's environment of Node, with a plain object as the global one. Jest's own is a proxy that a context asks for
 * each `Map` and `Math` that is named: a loop that names them takes thirty times as long.
 */
module.exports = class PlainGlobals extends TestEnvironment {
  constructor(...given) {
    // Jest has no setting for the context that it makes.
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
    try {
      super(...given);
    } finally {
      vm.createContext = createContext;
    }
  }
};
