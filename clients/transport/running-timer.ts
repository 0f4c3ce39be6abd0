import { performance } from 'node:perf_hooks';

/** A timer that is later than this, in milliseconds, was stopped by more than a busy moment. */
const STANDSTILL = 100;
/** Extra time to read what came meanwhile, in milliseconds. */
const GRACE = 200;

/**
 * Calls `end` once after so many milliseconds. When the whole process was frozen meanwhile, as Lambda
 * does between two requests, the answer may have come in time but is still unread: then `end` is
 * called a moment later.
 *
 * @returns a function that stops the timer
 */
export const startTimer = (milliseconds: number, end: () => void): (() => void) => {
  const due = performance.now() + milliseconds;
  let timer = setTimeout(() => {
    if (performance.now() - due < STANDSTILL) return end();
    timer = setTimeout(end, GRACE);
  }, milliseconds);
  return () => clearTimeout(timer);
};
