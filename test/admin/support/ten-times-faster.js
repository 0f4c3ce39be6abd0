'use strict';
// Loaded into a process of the CLI before anything else: its clock and its timers run ten times as
// fast, so that a test of minutes of waiting takes seconds. Nothing of the CLI knows of it.
const FACTOR = 10;
const timers = require('node:timers/promises');
// All processes of a test agree on the time, as they do on locks and their age.
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
