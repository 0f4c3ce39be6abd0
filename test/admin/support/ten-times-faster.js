'use strict';
// Loaded into a process of the CLI before anything else: its clock and its timers run ten times as
// fast, so that a test with minutes of waiting takes seconds. The CLI does not know about it.
const FACTOR = 10;
const timers = require('node:timers/promises');
// All processes of a test must agree on the time, because they compare the age of locks.
const started = Number(process.env.FAST_SINCE);
const realNow = Date.now;
const realSetTimeout = globalThis.setTimeout;
const realSleep = timers.setTimeout;

const now = () => started + (realNow() - started) * FACTOR;
const RealDate = Date;
globalThis.Date = class extends RealDate {
  constructor(...parts) {
    super(...(parts.length === 0 ? [now()] : parts));
  }
  static now() {
    return now();
  }
};
globalThis.setTimeout = (work, delay = 0, ...rest) => realSetTimeout(work, delay / FACTOR, ...rest);
timers.setTimeout = (delay, ...rest) => realSleep(delay / FACTOR, ...rest);
