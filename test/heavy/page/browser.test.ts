import { findChromium } from './support/chromium';

const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

test.each<[string, NodeJS.ProcessEnv, string[], string | undefined]>([
  ['a Linux computer with Chromium', {}, ['/usr/bin/chromium'], '/usr/bin/chromium'],
  ['a Mac with Chrome', {}, [MAC], undefined],
  ['a Mac whose Chrome is named', { CHROMIUM_PATH: MAC }, [MAC], MAC],
  ['a computer without a browser', {}, [], undefined],
])('tests of pages find the right browser on %s', (_where, variables, files, found) => {
  expect(findChromium(variables, (file) => files.includes(file))).toBe(found);
});
