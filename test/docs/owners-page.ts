import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The page for owners. */
export const PAGE = readFileSync(join(__dirname, '..', '..', 'docs', 'owners.md'), 'utf8');

/** A part of the page that shows commands. */
export interface Chapter {
  readonly title: string;
  readonly text: string;
}

const chapters = PAGE.split(/^(?=## )/m)
  .filter((text) => text.includes('```console'))
  .map((text): Chapter => ({ title: /^## (.+)$/m.exec(text)?.[1] ?? 'Before all', text }));

const firstService = chapters.findIndex(({ title }) => title === 'Reports');

/** From nothing to a skill that earns: each chapter continues where the one before it ended. */
export const LADDER: readonly Chapter[] = chapters.slice(0, firstService);

/** What an owner may use after that: these chapters start with a skill that earns. */
export const SERVICES: readonly Chapter[] = chapters.slice(firstService);

/** The record of the page's owner at the end of the ladder, without the day and the history. */
export const EARNING_RECORD = {
  schemaVersion: 2,
  sample: false,
  stage: 'earning',
  skill: {
    slug: 'giftlamp',
    skillId: 'amzn1.ask.skill.1b3f6e2a-0000-4000-8000-000000000000',
    storeUrl: 'https://www.amazon.com/dp/B0GIFTLAMP',
  },
  marketplaces: {
    US: {
      storeId: 'giftlamp-20',
      handOver: { cart: true, buy: true, recommend: true, wishlist: false },
    },
  },
  trackingIds: [
    { trackingId: 'giftlampus-20', marketplace: 'US', placement: 'any', status: 'created' },
  ],
  registration: {
    done: [
      ...['account', 'skill-url', 'children', 'profile', 'topics', 'captcha', 'agreement'],
      'finish',
    ],
    directedAtChildren: false,
  },
  onelink: { singleStore: ['CA', 'DE'], linkedStores: {} },
  website: { stores: {}, listedWithAlexa: true },
  clocks: { qualifyingSales: 1, salesIn30Days: 0, salesCountedAt: null },
  creators: null,
  archer: null,
  ads: null,
};
