import { type ConnectNeeds } from './connect';
import { type CreatorsSourceNeeds } from './creators-source';

/**
 * Connects at the first screen there is to fill, not before: neither the client nor the AWS SDK is
 * part of a cold start. What fails is tried anew at the next call.
 */
export const createLazyConnect = (needs: ConnectNeeds): CreatorsSourceNeeds['connect'] => {
  let connecting: Promise<CreatorsSourceNeeds['connect']> | undefined;
  const load = async (): Promise<CreatorsSourceNeeds['connect']> => {
    const { createConnect } = await import('./connect');
    return createConnect(needs);
  };
  return async (marketplace) => {
    connecting ??= load();
    try {
      return await (
        await connecting
      )(marketplace);
    } catch (error) {
      connecting = undefined;
      throw error;
    }
  };
};
