/** The functions that ask-sdk-test takes from mocha, by jest's. */
module.exports = {
  get it() {
    return globalThis.it;
  },
  get describe() {
    return globalThis.describe;
  },
};
