import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type Page } from 'playwright-core';
import { describeInBrowser, launchChromium } from './support/chromium';
import { createReportProject, earnings, orders, sold } from '../../admin/support/reports';

describeInBrowser(() => {
  const NASTY = `</script><script>document.title="gone"</script><img src="https://evil.example/x" onerror="document.title='gone'"> & 'quotes' <!--`;
  const AXE = readFileSync(require.resolve('axe-core'), 'utf8');

  interface Axe {
    run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
  }

  let project: ReturnType<typeof createReportProject>;
  let browser: Browser;
  let file: string;

  beforeAll(async () => {
    project = createReportProject();
    file = join(project.folder, 'page.html');
    const us = project.write(
      'Fee-Earnings.csv',
      earnings([
        sold({ day: '2026-09-01' }),
        sold({ day: '2026-09-02', name: NASTY, asin: 'B000000001', id: 'lost-20', fees: '3.00' }),
        sold({ day: '2026-09-05', shipped: '0', returned: '1', revenue: '-44.00', fees: '-1.32' }),
      ]),
    );
    const gb = project.write(
      'gb.csv',
      earnings([sold({ id: 'giftlampuk-21', day: '2026-09-03', seller: 'Amazon.co.uk' })], '£'),
    );
    const ordered = project.write('orders.csv', orders([['giftlampus-20', '2026-09-01', '2']]));
    const archer = project.write(
      'archer.json',
      JSON.stringify([
        {
          ...{ asin: 'B00U26V4VQ', date: '2026-09-04', marketplace: 'amazon.com', currency: 'USD' },
          ...{ commissionEarned: 4.4, sales: 88, clicks: 12, unitsSold: 2 },
          link: { id: '65f', link_name: NASTY, url: 'https://www.amazon.com/dp/B00U26V4VQ?maas=1' },
        },
      ]),
    );
    project.report(us, gb, ordered, archer, '--html', file);
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    project.remove();
  });

  /** The page, its errors and its requests. */
  const open = async (options: Parameters<Browser['newPage']>[0] = {}) => {
    const page = await browser.newPage(options);
    const errors: string[] = [];
    const asked: string[] = [];
    page.on('console', (message) => errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('request', (request) => asked.push(request.url()));
    const url = pathToFileURL(file).href;
    await page.goto(url);
    await page.locator('html.drawn').waitFor();
    return { page, errors, strayed: () => asked.filter((address) => address !== url) };
  };

  /** How many points of a chart have the colour of its first series. */
  const inkIn = (page: Page, chart: number): Promise<number> =>
    page
      .locator('.plot canvas')
      .nth(chart)
      .evaluate((node) => {
        const canvas = node as unknown as {
          width: number;
          height: number;
          getContext(kind: '2d'): {
            getImageData(...box: number[]): { data: Uint8ClampedArray };
            fillStyle: string;
          };
        };
        const style = globalThis as unknown as {
          getComputedStyle(of: unknown): { getPropertyValue(name: string): string };
          document: { documentElement: unknown };
        };
        const root = style.document.documentElement;
        const hex = style.getComputedStyle(root).getPropertyValue('--series-1').trim().slice(1);
        const wanted = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
        const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
        let found = 0;
        for (let at = 0; at < data.length; at += 4) {
          if (wanted.every((value, part) => data[at + part] === value)) found += 1;
        }
        return found;
      });

  const SCREENS = (['light', 'dark'] as const).flatMap((colorScheme) =>
    [1200, 390].map((width) => ({ colorScheme, viewport: { width, height: 900 } })),
  );

  test.each(SCREENS)(
    'every chart draws, nothing is wrong for axe, nothing is loaded: $colorScheme, $viewport.width wide',
    async (screen) => {
      const { page, errors, strayed } = await open(screen);
      const charts = await page.locator('figure.chart').count();
      expect(charts).toBe(5);
      for (let chart = 0; chart < charts; chart += 1) {
        expect(await inkIn(page, chart)).toBeGreaterThan(30);
      }
      await page
        .locator('details')
        .evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
      await page.evaluate(AXE);
      const { violations } = await page.evaluate(() =>
        (globalThis as unknown as { axe: Axe }).axe.run(),
      );
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      const wide = await page
        .locator('html')
        .evaluate((html) => html.scrollWidth - html.clientWidth);
      expect(wide).toBe(0);
      expect([errors, strayed()]).toEqual([[], []]);
      await page.close();
    },
  );

  test('another colour scheme is drawn again', async () => {
    const { page } = await open({ colorScheme: 'light' });
    await page.emulateMedia({ colorScheme: 'dark' });
    let ink = 0;
    for (let look = 0; look < 50 && ink === 0; look += 1) {
      await page.waitForTimeout(50);
      ink = await inkIn(page, 0);
    }
    expect(ink).toBeGreaterThan(30);
    await page.close();
  });

  test('every chart has a table with its numbers', async () => {
    const { page } = await open();
    const commission = page.locator('#USD figure.chart').first();
    await commission.locator('summary').click();
    expect(await commission.locator('tbody tr').allInnerTexts()).toEqual([
      '1 Sept 2026\t$1.32',
      '2 Sept 2026\t$3.00',
      '4 Sept 2026\t$4.40',
      '5 Sept 2026\t-$1.32',
    ]);
    const label = await commission.getByRole('img').getAttribute('aria-label');
    expect(label).toContain('$7.40 in all, most $4.40: 4 Sept 2026');
    await page.close();
  });

  test('the values under the pointer are shown', async () => {
    const { page } = await open();
    const commission = page.locator('#USD figure.chart').first();
    await commission.locator('.u-over').hover({ position: { x: 10, y: 60 } });
    expect(await commission.locator('.read-out').innerText()).toBe('1 Sept 2026: $1.32');
    await page.close();
  });

  test('names are text, whatever is in them', async () => {
    const { page, errors } = await open();
    expect(await page.title()).toBe('Shelf Talker: what it earned');
    expect(await page.locator('img, iframe, link[rel=stylesheet]').count()).toBe(0);
    expect(await page.getByText(NASTY, { exact: true }).count()).toBe(2);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('each currency has its own section and sum', async () => {
    const { page } = await open();
    const tiles = await page.locator('.tiles div:first-child dd').allInnerTexts();
    expect(tiles).toEqual(['$7.40', '£1.32']);
    await page.close();
  });

  test('the page forbids connections, and names nothing on the network or on this computer', async () => {
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('connect-src &#39;none&#39;'.replaceAll('&#39;', "'"));
    const { page } = await open();
    const went = await page.evaluate(() =>
      fetch('https://example.com').then(
        () => 'connected',
        () => 'refused',
      ),
    );
    expect(went).toBe('refused');
    expect(text).not.toContain(project.folder);
    await page.close();
    const addresses = text.replaceAll(NASTY, '').match(/(?:src|href)="(?!#|data:,)[^"]*"/g);
    expect(addresses).toBeNull();
  });

  test('unknown IDs and those never seen are on the page', async () => {
    const { page } = await open();
    const look = await page.locator('.look-at').innerText();
    expect(look).toContain('lost-20 (US)');
    expect(look).toMatch(/giftlampuklink-21 \(GB, Links\): planned, not created yet/);
    await page.close();
  });
});
