import { type Country, type RegistrationRecord } from '../../attribution';
import { type AccountClock, accountClocks } from '../associates/accounts';
import { PAGES } from '../doctor/pages';

const DAY = 24 * 60 * 60 * 1000;
/** Associates help, "application review": three qualifying sales in the first 180 days, or the account closes; then a review. */
const FIRST_SALES_DAYS = 180;
const FIRST_SALES = 3;
/** Creators API: ten qualified sales in the last 30 days. */
const API_SALES = 10;

/** A clock Amazon runs. */
export interface Clock {
  readonly id: 'first-sales' | 'creators-eligibility' | 'alexa-account';
  /** The marketplace of the account whose clock it is; null for one that concerns all. */
  readonly country: Country | null;
  readonly state: 'not-started' | 'running' | 'expired' | 'met' | 'standing';
  /** ISO 8601; null where no date decides. */
  readonly deadline: string | null;
  /** What remains, in words. */
  readonly remaining: string;
  readonly page: string;
}

const clockOf = ({ country, openedAt, qualifyingSales }: AccountClock, now: Date): Clock => {
  const end = new Date(Date.parse(openedAt) + FIRST_SALES_DAYS * DAY);
  const base = {
    id: 'first-sales',
    country,
    deadline: end.toISOString(),
    page: PAGES.accountLife,
  } as const;
  const missing = FIRST_SALES - qualifyingSales;
  if (missing <= 0) {
    const remaining = `${qualifyingSales} qualifying sales: Amazon reviews the account now, and may still close it`;
    return { ...base, state: 'met', remaining };
  }
  const days = Math.ceil((end.getTime() - now.getTime()) / DAY);
  return days > 0
    ? {
        ...base,
        state: 'running',
        remaining: `${missing} more qualifying sales in ${days} days, or the account closes and its ID is gone`,
      }
    : {
        ...base,
        state: 'expired',
        remaining: `${missing} qualifying sales were missing when the ${FIRST_SALES_DAYS} days were over; ask Amazon whether the account still exists`,
      };
};

const firstSales = (record: RegistrationRecord, now: Date): Clock[] => {
  const accounts = accountClocks(record);
  if (accounts.length > 0) return accounts.map((account) => clockOf(account, now));
  const remaining = `starts with the registration: ${FIRST_SALES} qualifying sales in ${FIRST_SALES_DAYS} days`;
  const base = { id: 'first-sales', country: null, page: PAGES.accountLife } as const;
  return [{ ...base, state: 'not-started', deadline: null, remaining }];
};

/** Since when the last checks were good in every marketplace; undefined when one was not. */
const openSince = ({ creators }: RegistrationRecord): string | undefined => {
  const checks = Object.values(creators?.checks ?? {});
  const isOpen = checks.length > 0 && checks.every(({ outcome }) => outcome === 'eligible');
  return isOpen ? checks.map(({ since }) => since).sort()[0] : undefined;
};

const creatorsEligibility = (record: RegistrationRecord, now: Date): Clock => {
  const { salesIn30Days, salesCountedAt } = record.clocks;
  const base = {
    id: 'creators-eligibility',
    country: null,
    deadline: null,
    page: PAGES.creators,
  } as const;
  const since = openSince(record);
  if (since !== undefined) {
    const remaining = `the Creators API has been open since at least ${since.slice(0, 10)}; ${API_SALES} qualified sales in 30 days keep it open`;
    return { ...base, state: 'met', remaining };
  }
  if (salesCountedAt === null) {
    const remaining = `${API_SALES} qualified sales in 30 days and a fully approved account open the Creators API; none were counted yet`;
    return { ...base, state: 'not-started', remaining };
  }
  const isOld = now.getTime() - Date.parse(salesCountedAt) > 30 * DAY;
  if (isOld)
    return { ...base, state: 'expired', remaining: 'the count is older than 30 days; count again' };
  return salesIn30Days >= API_SALES
    ? { ...base, state: 'met', remaining: `${salesIn30Days} qualified sales in 30 days` }
    : {
        ...base,
        state: 'running',
        remaining: `${API_SALES - salesIn30Days} more qualified sales in 30 days`,
      };
};

const alexaAccount = (): Clock => ({
  id: 'alexa-account',
  country: null,
  state: 'standing',
  deadline: null,
  remaining: 'Alexa needs an Associates account of its own, apart from any for a site or an app',
  page: PAGES.register,
});

/** The state of every clock at `now`. */
export const readClocks = (record: RegistrationRecord, now: Date): Clock[] => [
  ...firstSales(record, now),
  creatorsEligibility(record, now),
  alexaAccount(),
];
