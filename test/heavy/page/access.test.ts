import { readFileSync } from 'node:fs';
import { PAGE_TABS, servePages, type OpenPage } from './support/open-page';
import { describeInBrowser } from './support/chromium';

describeInBrowser(() => {
  const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

  let pages: Awaited<ReturnType<typeof servePages>>;
  beforeAll(async () => {
    pages = await servePages();
  });
  afterEach(() => pages.clear());
  afterAll(() => pages.close());

  interface Found {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }

  /** Breaches of axe's rules: WCAG 2.2 up to AA, and its own best practices. */
  const breaches = async ({ tab }: OpenPage): Promise<string[]> => {
    // While styles are still changing, colours are not final.
    await tab.waitForFunction(() => document.getAnimations().length === 0);
    const violations = await tab.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(on: Document, how: object): Promise<{ violations: Found[] }> };
      };
      // The frame is a picture for fingers; the buttons below do the same.
      return (await axe.run(document, { iframes: false })).violations;
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
    );
  };

  /** A conversation with everything that the page can show. */
  const talkOf = async (page: OpenPage): Promise<void> => {
    await page.say('ask shelf talker for a gift for my dad who likes coffee');
    await page.say('yes');
    await page.say('yes');
    await page.say('blah blah fish');
    await page.tab.evaluate(AXE);
  };

  test.each(['light', 'dark'] as const)(
    'no rule of axe is broken in any tab, in %s colours',
    async (colorScheme) => {
      const page = await pages.open({ colorScheme, reducedMotion: 'reduce' });
      await page.tab.evaluate(AXE);
      expect(await breaches(page)).toEqual([]);
      await talkOf(page);
      for (const name of PAGE_TABS) {
        await page.show(name);
        expect([name, await breaches(page)]).toEqual([name, []]);
      }
      await page.tab.click('text=Save or open');
      expect(await breaches(page)).toEqual([]);
      expect(page.errors).toEqual([]);
    },
  );

  test('everything works with the keyboard alone', async () => {
    const page = await pages.open();
    const { tab } = page;
    const focusOn = async (name: string): Promise<void> => {
      for (let presses = 0; presses < 30; presses += 1) {
        const focused = await tab.evaluate(
          () =>
            document.activeElement?.getAttribute('aria-label') ??
            (document.activeElement as HTMLElement | null)?.innerText ??
            '',
        );
        const id = await tab.evaluate(() => document.activeElement?.id ?? '');
        if (focused.startsWith(name) || id === name) return;
        await tab.keyboard.press('Tab');
      }
      throw new Error(`The Tab key never comes to ${name}.`);
    };
    await focusOn('words');
    await tab.keyboard.type('ask shelf talker for a gift for my dad who likes coffee');
    await tab.keyboard.press('Enter');
    await page.turns(1);
    await tab.locator('.touches').waitFor();
    await focusOn('Touch “Yes” on the screen');
    await tab.keyboard.press('Enter');
    await page.turns(2);
    expect((await page.state()).turns[1]?.how).toBe('touched');

    await focusOn('tab-conversation');
    await tab.keyboard.press('ArrowRight');
    expect(await tab.locator('#tab-json').getAttribute('aria-selected')).toBe('true');
    await tab.keyboard.press('End');
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe('tab-settings');
    await tab.keyboard.press('ArrowRight');
    expect(await tab.locator('#tab-conversation').getAttribute('tabindex')).toBe('0');
    expect(await tab.locator('[role=tab][tabindex="0"]').count()).toBe(1);

    await focusOn('Save or open');
    await tab.keyboard.press('Enter');
    await tab.locator('text=Save as a replay').waitFor();
    await tab.keyboard.press('Escape');
    expect(await tab.locator('text=Save as a replay').isVisible()).toBe(false);
    expect(await tab.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
  });

  test('a screen reader gets each answer once', async () => {
    const page = await pages.open();
    await page.say('open shelf talker');
    const told = await page.tab.locator('[aria-live=polite]').allInnerTexts();
    expect(told).toEqual([expect.stringContaining('Welcome to Shelf Talker')]);
  });

  test('a long conversation scrolls within its tab, and the page does not grow', async () => {
    const page = await pages.open();
    for (const words of ['open shelf talker', 'help', 'surprise me', 'help', 'repeat', 'help']) {
      await page.say(words);
    }
    expect(await page.tab.evaluate(() => document.documentElement.scrollHeight)).toBe(800);
  });

  test.each([
    ['at 200 % zoom', { width: 640, height: 400 }],
    ['at 400 % zoom', { width: 320, height: 256 }],
  ])('%s every tab is there without scrolling sideways', async (_zoom, viewport) => {
    const page = await pages.open({ viewport, reducedMotion: 'reduce' });
    await page.say('ask shelf talker for a gift for my dad who likes coffee');
    for (const name of PAGE_TABS) {
      await page.show(name);
      const wide = await page.tab.evaluate(() => document.documentElement.scrollWidth);
      expect([name, wide]).toEqual([name, viewport.width]);
    }
  });

  test('a phone of 360 pixels shows every tab without scrolling sideways', async () => {
    const page = await pages.open({ viewport: { width: 360, height: 740 }, hasTouch: true });
    await talkOf(page);
    for (const name of PAGE_TABS) {
      await page.show(name);
      expect([name, await page.tab.evaluate(() => document.documentElement.scrollWidth)]).toEqual([
        name,
        360,
      ]);
    }
    await page.show('conversation');
    await page.say('something else');
    const touches = page.tab.locator('.touches button');
    await touches.nth(2).waitFor();
    const heights = await touches.evaluateAll((parts) =>
      parts.map((part) => part.getBoundingClientRect().top),
    );
    expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(4);
    await page.show('settings');
    const chosen = await page.tab.locator('#tab-settings').boundingBox();
    expect((chosen?.x ?? 0) + (chosen?.width ?? 999)).toBeLessThanOrEqual(360);
    await page.tab.click('text=Save or open');
    const menu = await page.tab.locator('.menu-body').boundingBox();
    expect(menu?.x).toBeGreaterThanOrEqual(0);
    expect((menu?.x ?? 0) + (menu?.width ?? 999)).toBeLessThanOrEqual(360);
  });
});
