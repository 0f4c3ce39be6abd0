import { GROWING, startFakeAmazon } from '../admin/support/fake-amazon';
import { SIGNED_IN } from '../admin/support/ads-owner';
import { REFUSALS, startFakeCreatorsApi } from '../clients/creators/support/fake-creators-api';
import { LOGIN, NOT_FOUND, startFakeArcher } from '../clients/archer/support/fake-archer';

/** The services a page talks to. */
export interface PageServices {
  /** The environment variables that make the CLI use them. */
  readonly variables: Readonly<Record<string, string>>;
  /** By real address: the address that the page shows instead. */
  readonly shownAs: Readonly<Record<string, string>>;
}

/** What Archer reports about the page's own links. */
const REPORT_ROWS = [
  {
    ...{ asin: 'B00U26V4VQ', date: '2026-11-04', marketplace: 'amazon.com', currency: 'USD' },
    ...{ clicks: 41, detailPageViews: 30, addToCarts: 5, conversions: 3, unitsSold: 3 },
    ...{ sales: 132, commissionEarned: 9.24 },
    link: { id: '65f1', link_name: 'spring-video', url: 'https://www.amazon.com/dp/B00U26V4VQ' },
  },
  {
    ...{ asin: 'B001802PIQ', date: '2026-11-05', marketplace: 'amazon.de', currency: 'EUR' },
    ...{ clicks: 7, detailPageViews: 6, conversions: 1, unitsSold: 1 },
    ...{ sales: 34.9, commissionEarned: 2.44 },
    link: { id: '65f2', link_name: 'newsletter', url: 'https://www.amazon.de/dp/B001802PIQ' },
  },
];

/** The Creators API: closed to the account at the first check, and open from then on. */
const startCreatorsApi = async () => {
  const api = await startFakeCreatorsApi();
  // The credentials are the page's own, which the fake doesn't know.
  api.answerToken(() => ({ json: { access_token: 'Atc|token-of-the-page', expires_in: 3600 } }));
  api.answerApi((_request, before) =>
    before === 0 ? REFUSALS.notEligible : { json: { searchResult: { items: [] } } },
  );
  return api;
};

/** Stands in for Archer and Amazon while a page is run. */
export const startPageServices = async (): Promise<
  PageServices & { readonly stop: () => Promise<void> }
> => {
  const archer = await startFakeArcher();
  archer.behaviour.refusals.set('B000000009', NOT_FOUND);
  archer.behaviour.reportRows = REPORT_ROWS;
  const amazon = await startFakeAmazon();
  amazon.behaviour.looks = [{ status: 'PENDING' }, ...GROWING.slice(-1)];
  const creators = await startCreatorsApi();
  return {
    variables: {
      SHELF_ARCHER_URL: archer.url,
      SHELF_ARCHER_PASSWORD: LOGIN.password,
      SHELF_CREATORS_API_URL: creators.urls.api,
      SHELF_CREATORS_TOKEN_URL: creators.urls.token,
      ...amazon.variables,
      ...SIGNED_IN,
    },
    shownAs: {
      [archer.url]: 'https://api.archeraffiliates.com',
      [amazon.url]: 'https://advertising-api.amazon.com',
    },
    stop: async () => {
      await Promise.all([archer, amazon, creators].map((service) => service.close()));
    },
  };
};
