import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

let collect: (() => void) | undefined;

/** Node collects garbage at once only when a flag is set, which it can be while a program runs. */
const collectGarbage = (): void => {
  if (collect === undefined) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  }
  collect();
};

/** What is left after garbage is collected: bytes of objects, and of what buffers and typed arrays hold. */
export const livingMemory = (): { readonly objects: number; readonly buffers: number } => {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return { objects: heapUsed, buffers: arrayBuffers };
};
