import { type ConnectNeeds } from './connect';
import { type RefresherNeeds } from './refresher';

/**
 * Connects when the first screen needs details, so neither the client nor the AWS SDK is part of a
 * cold start. After a failure the next call tries again.
 */
export const createLazyConnect = (needs: ConnectNeeds): RefresherNeeds['connect'] => {
  let connecting: Promise<RefresherNeeds['connect']> | undefined;
  const load = async (): Promise<RefresherNeeds['connect']> => {
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
