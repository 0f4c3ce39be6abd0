import { performance } from 'node:perf_hooks';

/** A timer later than this, in milliseconds, was kept from running, by more than a busy moment. */
const STANDSTILL = 100;
/** Time to take in what came meanwhile, in milliseconds. */
const GRACE = 200;

/**
 * Calls `end` once after so many milliseconds. Where the whole process stood still meanwhile, as
 * Lambda keeps it between two requests, the answer may be lying there unread and no service was slow:
 * there is a moment more to read it.
 *
 * @returns stops the timer
 */
export const startTimer = (milliseconds: number, end: () => void): (() => void) => {
  const due = performance.now() + milliseconds;
  let timer = setTimeout(() => {
    if (performance.now() - due < STANDSTILL) return end();
    timer = setTimeout(end, GRACE);
  }, milliseconds);
  return () => clearTimeout(timer);
};
