import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** SHELF_NEEDS_BROWSER, which CI sets, makes a missing browser a failure instead of a skip. */
const { CHROMIUM_PATH, SHELF_NEEDS_BROWSER } = process.env;
const EXECUTABLE = CHROMIUM_PATH ?? PLACES.find((place) => existsSync(place));
const HOW = 'install Chromium (on Debian, apt install chromium) or set CHROMIUM_PATH to it';

/** Starts the Chromium of this computer. */
export const launchChromium = (): Promise<Browser> => {
  if (EXECUTABLE === undefined) throw new Error(`These tests look at pages: ${HOW}.`);
  return chromium.launch({
    executablePath: EXECUTABLE,
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'],
  });
};

/** `describe` for tests that need a browser: they are skipped, and say so, where there is none. */
export const describeInBrowser = (tests: () => void): void => {
  if (EXECUTABLE !== undefined || SHELF_NEEDS_BROWSER !== undefined) describe('in Chromium', tests);
  else describe.skip(`in Chromium, which is missing: ${HOW}`, tests);
};
