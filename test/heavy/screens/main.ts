import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  DARK,
  DESKTOP,
  type OpenPage,
  PAGE_TABS,
  PHONE,
  servePages,
} from '../page/support/open-page';
import { VIEWPORTS, openEasel, screensOf } from './support/gallery';
import { recordConversation } from './support/recording';

const PAGES = { light: DESKTOP, dark: DARK, phone: PHONE };

/** What the README shows. */
const SHEET = [
  ['offer', 'hub-large'],
  ['list', 'hub-small'],
  ['offer', 'phone'],
  ['offer', 'hub-round'],
  ['comparison', 'hub-large'],
  ['welcome', 'hub-medium'],
] as const;
const SHEET_HEIGHT = 280;

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
    for (const tab of PAGE_TABS) await drawTab(page, tab, join(folder, `page-${tab}.${name}.png`));
  }
  await pages.close();
};

/** Some screens beside each other, for the README. */
const drawSheet = async (path: string): Promise<void> => {
  const easel = await openEasel();
  const shots: { width: number; source: string }[] = [];
  const screens = await screensOf();
  for (const [screen, name] of SHEET) {
    const [what, viewport] = [screens.get(screen), VIEWPORTS[name]];
    if (what === undefined || viewport === undefined) throw new Error(`There is no ${screen}.`);
    await easel.draw(what, viewport);
    const source = (await easel.tab.screenshot()).toString('base64');
    shots.push({ width: (viewport.width / viewport.height) * SHEET_HEIGHT, source });
  }
  const images = shots.map(
    ({ width, source }, index) =>
      `<img src="data:image/png;base64,${source}" style="width:${width}px;height:${SHEET_HEIGHT}px;border-radius:${SHEET[index]?.[1] === 'hub-round' ? '50%' : '14px'}">`,
  );
  await easel.tab.setViewportSize({ width: 1240, height: 1 });
  await easel.tab.setContent(
    `<style>body{margin:0;padding:12px;background:#fff;display:flex;flex-wrap:wrap;gap:12px}</style>${images.join('')}`,
  );
  await easel.tab.screenshot({ path, fullPage: true });
  await easel.close();
};

/** Sharp enough to be read in the README. */
const SHARP_PHONE = { ...PHONE, deviceScaleFactor: 1.5 };
const GIFT = 'ask shelf talker for a gift for my dad who likes coffee';

/** The page as the documentation shows it: what is said there, then one tab after the other. */
const SHOTS = [
  {
    options: DESKTOP,
    says: ['open shelf talker', 'find a gift for my dad who likes coffee'],
    tabs: { conversation: 'light', understanding: 'understanding', json: 'json' },
  },
  { options: DARK, says: [GIFT, 'list my options'], tabs: { conversation: 'dark' } },
  { options: DARK, says: [GIFT, 'yes', 'yes'], tabs: { ledger: 'credits' } },
  { options: SHARP_PHONE, says: [GIFT], tabs: { conversation: 'phone' } },
];

const drawShots = async (folder: string): Promise<void> => {
  const pages = await servePages();
  for (const { options, says, tabs } of SHOTS) {
    const page = await pages.open(options);
    for (const words of says) await page.say(words);
    await page.tab.locator(`.echo[data-drawn="${says.length}"]`).waitFor();
    await page.tab.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
      window.scrollTo(0, 0);
    });
    for (const [tab, name] of Object.entries(tabs)) {
      await drawTab(page, tab, join(folder, `page-${name}.png`));
    }
  }
  await pages.close();
};

const renewDocs = async (): Promise<void> => {
  const docs = join(__dirname, '..', '..', '..', 'docs');
  writeFileSync(join(docs, 'conversation.svg'), await recordConversation());
  await drawSheet(join(docs, 'screenshots', 'screens.png'));
  await drawShots(join(docs, 'screenshots'));
  process.stdout.write('docs/conversation.svg\ndocs/screenshots\n');
};

const DOCS = '--docs';

/**
 * `npm run screens [folder]`: every screen of the skill in every class of viewport, and every tab of the
 * page in light, dark and on a phone, as pictures; in dist/screens without a folder. With `--docs`: the
 * recorded conversation and the pictures in docs/ instead.
 */
const main = async (): Promise<void> => {
  const [given] = process.argv.slice(2);
  if (given === DOCS) return renewDocs();
  const folder = given ?? join(__dirname, '..', '..', '..', 'dist', 'screens');
  mkdirSync(folder, { recursive: true });
  await drawScreens(folder);
  await drawPages(folder);
  process.stdout.write(`${folder}\n`);
};

void main();
