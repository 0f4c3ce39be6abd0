import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Page } from 'playwright-core';
import { ensurePageBuilt } from '../../../../build/page';
import { type FromFrame } from '../../../../workbench/page/client/frame-messages';
import { type ShownViewport } from '../../../../workbench/page/contract';
import { type Screen } from '../../../../simulator/device';
import { launchChromium } from '../../page/support/chromium';
import { talkOnScreen } from './shown';

const screen = (
  [width, height]: readonly [number, number],
  more: Partial<ShownViewport> = {},
): ShownViewport => ({ width, height, dpi: 160, shape: 'RECTANGLE', mode: 'HUB', ...more });

/** One viewport of each class (Amazon's page "Alexa Viewport Profiles"). */
export const VIEWPORTS: Readonly<Record<string, ShownViewport>> = {
  'hub-round': screen([480, 480], { shape: 'ROUND' }),
  'hub-small': screen([960, 480]),
  'hub-medium': screen([1024, 600]),
  'hub-large': screen([1280, 800]),
  'hub-extra-large': screen([1920, 1080]),
  'hub-upright': screen([1080, 1920]),
  tv: screen([1920, 1080], { dpi: 320, mode: 'TV' }),
  phone: screen([360, 640], { mode: 'MOBILE' }),
};

const GIFT = 'ask shelf talker for a gift for my dad who likes coffee';

const SKERTON = 'ask shelf talker for a hario skerton';

/** What is said until each kind of screen is drawn. */
const SCREENS: Readonly<Record<string, readonly string[]>> = {
  welcome: ['open shelf talker'],
  question: ['open shelf talker', 'a birthday gift for my sister'],
  offer: [GIFT],
  details: [GIFT, 'tell me more'],
  list: [GIFT, 'list my options'],
  comparison: [GIFT, 'list my options', 'compare the first and the second'],
  'hand-over': [GIFT, 'yes'],
  back: [GIFT, 'yes', 'yes'],
  saved: [GIFT, 'yes', 'yes', 'what did I save'],
  privacy: ['open shelf talker', 'what do you know about me'],
  forget: ['open shelf talker', 'forget me'],
  goodbye: ['open shelf talker', 'stop'],
  help: ['open shelf talker', 'help'],
  'nothing-fits': ['ask shelf talker for a ukulele'],
  stretching: ['ask shelf talker for a coffee grinder under twenty dollars'],
  reconsidering: [SKERTON, 'no', SKERTON],
  direction: [GIFT, 'no', 'no'],
  'list-to-read': [GIFT, 'read me the whole list'],
  'hand-over-of-several': [GIFT, 'read me the whole list', 'yes'],
};

/** An owner's own picture: served by the easel, since the tests have no network. */
const PICTURE = 'https://pictures.example/own.svg';
const DRAWN =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 60"><rect width="90" height="60" fill="#c52"/></svg>';

const LONGEST =
  'the Featherstonehaugh & Sons Traditional Hand-Thrown Stoneware Pour-Over Coffee Maker for twelve cups';

/** A title as long as shops like them. */
const AMAZON = {
  imageUrl: PICTURE,
  productTitle:
    'Conical Burr Coffee Grinder with 40 Settings, Adjustable for Espresso, Pour Over, French Press and Cold Brew, Matte Black, 8 Ounces',
};

/** Screens as the skill sends them, by name; some also with the longest names, and with pictures. */
export const screensOf = async (): Promise<ReadonlyMap<string, Screen>> => {
  const drawn = new Map<string, Screen>();
  const keep = async (name: string, talk: ReturnType<typeof talkOnScreen>): Promise<void> => {
    const { screen: last } = await talk;
    if (last === null) throw new Error(`The skill drew nothing for ${name}.`);
    drawn.set(name, last);
  };
  for (const [name, says] of Object.entries(SCREENS)) await keep(name, talkOnScreen(says));
  for (const name of ['offer', 'list', 'details', 'list-to-read', 'hand-over-of-several']) {
    await keep(`${name}-long`, talkOnScreen(SCREENS[name] ?? [], { name: LONGEST }));
  }
  for (const name of ['offer', 'list']) {
    await keep(`${name}-picture`, talkOnScreen(SCREENS[name] ?? [], { image: PICTURE }));
  }
  await keep('offer-amazon', talkOnScreen([GIFT], { amazon: AMAZON }));
  await keep('details-amazon', talkOnScreen([GIFT, 'tell me more'], { amazon: AMAZON }));
  await keep('offer-amazon-long', talkOnScreen([GIFT], { amazon: AMAZON, name: LONGEST }));
  await keep('fault', talkOnScreen([GIFT, 'tell me more'], { breaksAfter: 1 }));
  return drawn;
};

const HOLDER =
  '<style>body{margin:0;background:#777}iframe{display:block;border:0;width:100vw;height:100vh}</style>' +
  '<iframe src="/frame"></iframe>';

/** One browser tab with the simulator's own frame, in which Amazon's viewhost draws screens. */
export const openEasel = async () => {
  const frame = readFileSync(join(await ensurePageBuilt(), 'screen.html'), 'utf8');
  const browser = await launchChromium();
  const tab = await browser.newPage();
  await tab.addInitScript(() => {
    const told: unknown[] = [];
    Object.assign(window, { told });
    if (window.parent !== window) return;
    window.addEventListener('message', ({ data }) => told.push(data));
  });
  await tab.route('http://easel/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: route.request().url().endsWith('/frame') ? frame : HOLDER,
    }),
  );
  await tab.route(PICTURE, (route) => route.fulfill({ contentType: 'image/svg+xml', body: DRAWN }));
  await tab.goto('http://easel/');
  let number = 0;
  return {
    tab,
    /** Draws a screen, in dp. @returns the viewhost's ids of what can be touched */
    draw: async (
      { document, datasources }: Screen,
      viewport: ShownViewport,
    ): Promise<readonly string[]> => {
      const scale = viewport.dpi / 160;
      await tab.setViewportSize({
        width: viewport.width / scale,
        height: viewport.height / scale,
      });
      number += 1;
      await heard(tab, 'ready');
      const screenToDraw = { number, document, datasources };
      await tab.evaluate(
        (message) => window.frames[0]?.postMessage(JSON.parse(message), '*'),
        JSON.stringify({ kind: 'draw', screen: screenToDraw, viewport }),
      );
      await heard(tab, 'drawn', number);
      const last = await tab.evaluate(() =>
        (window as unknown as { told: FromFrame[] }).told.at(-1),
      );
      if (last?.kind === 'problem') throw new Error(last.message);
      if (last?.kind !== 'drawn') throw new Error('nothing was drawn');
      return last.targets.map(({ uid }) => uid);
    },
    close: () => browser.close(),
  };
};

const heard = (tab: Page, kind: 'ready' | 'drawn', number?: number): Promise<unknown> =>
  tab.waitForFunction(
    ([wanted, at]) =>
      (window as unknown as { told: FromFrame[] }).told.some(
        (one) =>
          one.kind === 'problem' ||
          (one.kind === wanted && (one.kind !== 'drawn' || one.number === at)),
      ),
    [kind, number] as const,
  );
