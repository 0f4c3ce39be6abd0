import { NetworkError } from './network-error';

/**
 * Waits for work that others wait for too. The signal ends the wait, not the work.
 *
 * @throws NetworkError `aborted` as soon as the signal fires, or what the work throws
 */
export const untilAborted = async <Value>(
  service: string,
  work: Promise<Value>,
  signal: AbortSignal | undefined,
): Promise<Value> => {
  if (signal === undefined) return work;
  let giveUp: () => void = () => undefined;
  const abandoned = new Promise<never>((_resolve, reject) => {
    giveUp = () => reject(new NetworkError(service, 'aborted', true));
  });
  if (signal.aborted) giveUp();
  signal.addEventListener('abort', giveUp);
  try {
    return await Promise.race([work, abandoned]);
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
};
