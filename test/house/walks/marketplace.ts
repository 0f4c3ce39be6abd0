import { type Copy } from './project';
import { type Walk, mustContain } from './walk';

/** What a marketplace more could break: whatever counts them, or tells of each. */
const TESTS_OF_MARKETPLACES = [
  'test/attribution',
  'test/recommend/knowledge.test.ts',
  'test/admin/onelink.test.ts',
  'test/admin/report-amount.test.ts',
  'test/admin/report-day.test.ts',
  'test/admin/tracking.test.ts',
];

const addMarketplace = ({ insert }: Copy): void => {
  insert(
    'attribution/marketplaces.ts',
    '  IE: {',
    `  ZA: {
    country: 'ZA',
    domain: 'amazon.co.za',
    associatesHost: 'affiliate-program.amazon.co.za',
    tagSuffix: '21',
    suffixEvidence: 'inferred',
    currency: 'ZAR',
    languages: ['en'],
    alexaLocales: [],
    singleStoreOneLink: 'own-sign-up',
    creatorsRegion: 'EU',
    adsRegion: 'EU',
    archer: false,
    associatesOnAlexa: false,
    seasons: { ...USUAL_SEASONS, 'back-to-school': [1] },
  },
`,
  );
};

const tryMarketplace = ({ run, jest }: Copy): void => {
  const told = run('node', [
    ...['admin/bin.js', 'link', 'inspect', '--json'],
    'https://www.amazon.co.za/dp/B0047BIWSK',
  ]);
  mustContain(told, '"ZA"');
  jest(TESTS_OF_MARKETPLACES);
};

export const marketplace: Walk = {
  what: 'a marketplace',
  most: 1,
  add: addMarketplace,
  tryOut: tryMarketplace,
};
