import { type Understanding } from '../simulator/understanding';

/**
 * Understands by the newest model. What is said next is heard by it, also in an open session; a session
 * with dynamic entities keeps its model until they are replaced or it ends.
 *
 * @param newest returns the understanding by the model as it is now; called before each use
 */
export const reloadingUnderstanding = (newest: () => Understanding): Understanding => ({
  get invocationName() {
    return newest().invocationName;
  },
  get alexa() {
    return newest().alexa;
  },
  get model() {
    return newest().model;
  },
  hear: (typed, situation) => newest().hear(typed, situation),
  doubtsAbout: (intent) => newest().doubtsAbout(intent),
  withDynamicEntities: (types) => newest().withDynamicEntities(types),
});
