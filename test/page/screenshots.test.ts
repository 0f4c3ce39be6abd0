import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OpenPage, servePages } from './support/open-page';
import { describeInBrowser } from '../support/chromium';

describeInBrowser(() => {
  /** SHELF_SCREENSHOTS=1 npx jest test/page/screenshots renews the pictures in docs/. */
  const renews = process.env['SHELF_SCREENSHOTS'] === '1';
  const LARGEST = 200_000;
  const DESKTOP = { width: 1280, height: 800 };

  let folder: string;
  let pages: Awaited<ReturnType<typeof servePages>>;
  beforeAll(async () => {
    folder = renews
      ? join(__dirname, '..', '..', 'docs', 'screenshots')
      : mkdtempSync(join(tmpdir(), 'screenshots-'));
    mkdirSync(folder, { recursive: true });
    pages = await servePages();
  });
  afterEach(() => pages.clear());
  afterAll(async () => {
    await pages.close();
    if (!renews) rmSync(folder, { recursive: true });
  });

  const drawn = ({ tab }: OpenPage, number: number): Promise<void> =>
    tab.locator(`.echo[data-drawn="${number}"]`).waitFor({ state: 'attached' });

  const take = async ({ tab, errors }: OpenPage, name: string): Promise<void> => {
    const path = join(folder, `${name}.png`);
    await tab.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await tab.screenshot({ path, animations: 'disabled' });
    expect(statSync(path).size).toBeLessThan(LARGEST);
    expect(errors).toEqual([]);
  };

  test('the page in light colours: an offer on an Echo Show', async () => {
    const page = await pages.open({ viewport: DESKTOP });
    await page.say('open shelf talker');
    await page.say('find a gift for my dad who likes coffee');
    await drawn(page, 2);
    await take(page, 'page-light');
    await page.show('understanding');
    await take(page, 'page-understanding');
    await page.show('json');
    await take(page, 'page-json');
  });

  test('the page in dark colours: three options', async () => {
    const page = await pages.open({ viewport: DESKTOP, colorScheme: 'dark' });
    await page.say('ask shelf talker for a gift for my dad who likes coffee');
    await page.say('list my options');
    await drawn(page, 2);
    await take(page, 'page-dark');
  });

  test('the page in dark colours: cart and credits after a hand-over', async () => {
    const page = await pages.open({ viewport: DESKTOP, colorScheme: 'dark' });
    await page.say('ask shelf talker for a gift for my dad who likes coffee');
    await page.say('yes');
    await page.say('yes');
    await drawn(page, 3);
    await page.show('ledger');
    await take(page, 'page-credits');
  });

  test('the page on a phone', async () => {
    const page = await pages.open({
      viewport: { width: 360, height: 780 },
      deviceScaleFactor: 1.5,
      hasTouch: true,
    });
    await page.say('ask shelf talker for a gift for my dad who likes coffee');
    await drawn(page, 1);
    await page.tab.evaluate(() => window.scrollTo(0, 0));
    await take(page, 'page-phone');
  });
});
