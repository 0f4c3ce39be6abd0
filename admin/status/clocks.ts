import { type RegistrationRecord } from '../../attribution';
import { PAGES } from '../doctor/pages';

const DAY = 24 * 60 * 60 * 1000;
/** Associates help, "application review": three qualifying sales in the first 180 days, or the account closes. */
const FIRST_SALES_DAYS = 180;
const FIRST_SALES = 3;
/** Creators API: ten qualified sales in the last 30 days. */
const API_SALES = 10;

/** A clock Amazon runs. */
export interface Clock {
  readonly id: 'first-sales' | 'creators-eligibility' | 'alexa-account';
  readonly state: 'not-started' | 'running' | 'expired' | 'met' | 'standing';
  /** ISO 8601; null where no date decides. */
  readonly deadline: string | null;
  /** What remains, in words. */
  readonly remaining: string;
  readonly page: string;
}

const firstSales = ({ clocks }: RegistrationRecord, now: Date): Clock => {
  const base = { id: 'first-sales', page: PAGES.accountLife } as const;
  const { registeredAt, qualifyingSales } = clocks;
  if (registeredAt === null) {
    const remaining = `starts with the registration: ${FIRST_SALES} qualifying sales in ${FIRST_SALES_DAYS} days`;
    return { ...base, state: 'not-started', deadline: null, remaining };
  }
  const deadline = new Date(Date.parse(registeredAt) + FIRST_SALES_DAYS * DAY);
  const missing = FIRST_SALES - qualifyingSales;
  if (missing <= 0) {
    const remaining = `${qualifyingSales} qualifying sales: the account stays`;
    return { ...base, state: 'met', deadline: deadline.toISOString(), remaining };
  }
  const days = Math.ceil((deadline.getTime() - now.getTime()) / DAY);
  return days > 0
    ? {
        ...base,
        state: 'running',
        deadline: deadline.toISOString(),
        remaining: `${missing} more qualifying sales in ${days} days, or the account closes and its ID is gone`,
      }
    : {
        ...base,
        state: 'expired',
        deadline: deadline.toISOString(),
        remaining: `${missing} qualifying sales were missing when the 180 days were over; ask Amazon whether the account still exists`,
      };
};

/** Since when the last checks were good in every marketplace; undefined when one was not. */
const openSince = ({ creators }: RegistrationRecord): string | undefined => {
  const checks = Object.values(creators?.checks ?? {});
  const isOpen = checks.length > 0 && checks.every(({ outcome }) => outcome === 'eligible');
  return isOpen ? checks.map(({ since }) => since).sort()[0] : undefined;
};

const creatorsEligibility = (record: RegistrationRecord, now: Date): Clock => {
  const { salesIn30Days, salesCountedAt } = record.clocks;
  const base = { id: 'creators-eligibility', deadline: null, page: PAGES.creators } as const;
  const since = openSince(record);
  if (since !== undefined) {
    const remaining = `the Creators API has been open since at least ${since.slice(0, 10)}; ${API_SALES} qualified sales in 30 days keep it open`;
    return { ...base, state: 'met', remaining };
  }
  if (salesCountedAt === null) {
    const remaining = `${API_SALES} qualified sales in 30 days open the Creators API; none were counted yet`;
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
  state: 'standing',
  deadline: null,
  remaining: 'Alexa needs an Associates account of its own, apart from any for a site or an app',
  page: PAGES.register,
});

/** The state of every clock at `now`. */
export const readClocks = (record: RegistrationRecord, now: Date): Clock[] => [
  firstSales(record, now),
  creatorsEligibility(record, now),
  alexaAccount(),
];
