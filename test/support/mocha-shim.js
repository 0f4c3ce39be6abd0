/** What ask-sdk-test takes from mocha, in jest's words. */
module.exports = {
  get it() {
    return globalThis.it;
  },
  get describe() {
    return globalThis.describe;
  },
};
