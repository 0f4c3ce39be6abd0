/** What ask-sdk-core wants of ask-sdk-model, for a skill that calls none of Amazon's services by it. */
export const services = {
  ServiceClientFactory: class {
    constructor() {
      throw new Error('the bundle has no clients for Amazon’s services; see build/skill.ts');
    }
  },
};
