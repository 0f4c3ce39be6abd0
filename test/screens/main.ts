import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type OpenPage, servePages } from '../page/support/open-page';
import { VIEWPORTS, openEasel, screensOf } from './support/gallery';

const TABS = ['conversation', 'json', 'understanding', 'ledger', 'faults', 'request', 'settings'];
const PAGES = {
  light: { viewport: { width: 1280, height: 800 } },
  dark: { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
  phone: { viewport: { width: 360, height: 780 }, hasTouch: true },
} as const;

const drawScreens = async (folder: string): Promise<void> => {
  const easel = await openEasel();
  for (const [screen, what] of await screensOf()) {
    for (const [name, viewport] of Object.entries(VIEWPORTS)) {
      await easel.draw(what, viewport);
      await easel.tab.screenshot({ path: join(folder, `${screen}.${name}.png`) });
    }
  }
  await easel.close();
};

const drawTab = async (page: OpenPage, name: string, path: string): Promise<void> => {
  await page.show(name);
  await page.tab.screenshot({ path, animations: 'disabled' });
};

const drawPages = async (folder: string): Promise<void> => {
  const pages = await servePages();
  for (const [name, options] of Object.entries(PAGES)) {
    const page = await pages.open(options);
    await page.say('open shelf talker');
    await page.say('find a gift for my dad who likes coffee');
    await page.say('yes');
    await page.say('yes');
    await page.tab.locator('.echo[data-live="true"]:not([data-drawn="0"])').waitFor();
    for (const tab of TABS) await drawTab(page, tab, join(folder, `page-${tab}.${name}.png`));
  }
  await pages.close();
};

/**
 * `npm run screens [folder]`: every screen of the skill in every class of viewport, and every tab of the
 * page in light, dark and on a phone, as pictures; in dist/screens without a folder.
 */
const main = async (): Promise<void> => {
  const folder = process.argv[2] ?? join(__dirname, '..', '..', 'dist', 'screens');
  mkdirSync(folder, { recursive: true });
  await drawScreens(folder);
  await drawPages(folder);
  process.stdout.write(`${folder}\n`);
};

void main();
