import { type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { type ConversationState } from '../../../../workbench/page/contract';
import { type PageSettings, startPage } from '../../../../workbench/page';
import { assembleForPage } from '../../../page/support/assemble-for-page';
import { launchChromium } from './chromium';

/** The page's tabs, by id. */
export const PAGE_TABS = [
  ...['conversation', 'json', 'understanding', 'ledger', 'faults', 'request', 'settings'],
];
/** Browsers to open it in. */
export const DESKTOP = { viewport: { width: 1280, height: 800 } } as const;
export const DARK = { ...DESKTOP, colorScheme: 'dark' } as const;
export const PHONE = { viewport: { width: 360, height: 780 }, hasTouch: true } as const;

/** A page in a browser, and what a test does with it. */
export interface OpenPage {
  readonly tab: Page;
  readonly address: string;
  /** Errors on the browser's console, and exceptions. */
  readonly errors: readonly string[];
  /** Requested addresses outside the simulator. */
  readonly strayed: readonly string[];
  /** Types words, presses Enter, and waits for the answer. */
  say(words: string): Promise<void>;
  /** Waits until this many turns are shown. */
  turns(count: number): Promise<void>;
  /** What was said last by anybody but the customer. */
  answer(): Promise<string>;
  show(tab: string): Promise<void>;
  state(): Promise<ConversationState>;
}

/** Makes every run the same. */
const FIRST = { seed: 1, remember: false, user: 'anna' } as const;

/** Serves the page to one browser; its open pages share nothing. */
export const servePages = async (settings: Partial<PageSettings> = {}) => {
  const served = await startPage({
    assembleFor: assembleForPage,
    locales: ['en-US', 'en-GB'],
    first: FIRST,
    ...settings,
  });
  const browser: Browser = await launchChromium();
  const open = async (
    options: BrowserContextOptions = {},
    address = served.address,
  ): Promise<OpenPage> => {
    const context = await browser.newContext({ ...DESKTOP, ...options });
    const tab = await context.newPage();
    const errors: string[] = [];
    const strayed: string[] = [];
    tab.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    tab.on('pageerror', (error) => errors.push(error.message));
    tab.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(address) && !/^(?:data|blob):/.test(url)) strayed.push(url);
    });
    await tab.goto(address);
    await tab.locator('#words').waitFor();
    const turns = (count: number): Promise<void> =>
      tab
        .locator('.turn')
        .nth(count - 1)
        .waitFor({ state: 'attached', timeout: 5000 });
    const state = async (): Promise<ConversationState> => {
      const id = await tab.evaluate(() => sessionStorage.getItem('shelf-talker-conversation'));
      const response = await fetch(`${address}/api/conversations/${id}`);
      return (await response.json()) as ConversationState;
    };
    const page: OpenPage = {
      ...{ tab, errors, strayed, turns, state, address },
      say: async (words) => {
        const before = (await state()).turns.length;
        await tab.fill('#words', words);
        await tab.press('#words', 'Enter');
        await tab.waitForFunction(
          (many) => document.querySelector('[data-turns]')?.getAttribute('data-turns') === many,
          String(before + 1),
          { timeout: 5000 },
        );
      },
      answer: async () => {
        const { turns: all } = await state();
        return (all.at(-1)?.spoken ?? []).map(({ text }) => text).join(' ');
      },
      show: (name) => tab.click(`#tab-${name}`),
    };
    return page;
  };
  return {
    address: served.address,
    open,
    /** Closes the open pages, because their drawing costs time. */
    clear: async () => {
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
};
