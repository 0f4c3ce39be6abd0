import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where Linux has it. Elsewhere tests start no browser by themselves: a person may be using it. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser for tests of pages: the one that CHROMIUM_PATH names, else that of a Linux computer. */
export const findChromium = (
  { CHROMIUM_PATH }: NodeJS.ProcessEnv,
  exists: (file: string) => boolean,
): string | undefined => CHROMIUM_PATH ?? PLACES.find(exists);

const EXECUTABLE = findChromium(process.env, existsSync);
const HOW = 'set CHROMIUM_PATH to a Chromium or Chrome (on Debian, apt install chromium is enough)';

/** Starts the Chromium of this computer. */
export const launchChromium = (): Promise<Browser> => {
  if (EXECUTABLE === undefined) throw new Error(`These tests look at pages: ${HOW}.`);
  return chromium.launch({
    executablePath: EXECUTABLE,
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'],
  });
};

/**
 * `describe` for tests that need a browser: where there is none they are skipped, and say so. With
 * SHELF_NEEDS_BROWSER, which CI sets, a missing browser is a failure.
 */
export const describeInBrowser = (tests: () => void): void => {
  const needed = process.env['SHELF_NEEDS_BROWSER'] !== undefined;
  if (EXECUTABLE !== undefined || needed) describe('in Chromium', tests);
  else describe.skip(`in Chromium, which is missing: ${HOW}`, tests);
};
