import { setTimeout } from 'node:timers/promises';

/** Waits so many milliseconds; rejects when the signal fires first. */
export const sleep = async (milliseconds: number, signal?: AbortSignal): Promise<void> => {
  await setTimeout(milliseconds, undefined, signal === undefined ? {} : { signal });
};
