import { type Step } from './owner-file';

/** What older registration records become. What a record has already stays. */
export const RECORD_STEPS: readonly Step[] = [
  (record) => ({
    registration: { done: [], directedAtChildren: null },
    onelink: { singleStore: [], linkedStores: {} },
    clocks: { registeredAt: null, qualifyingSales: 0, salesIn30Days: 0, salesCountedAt: null },
    creators: null,
    archer: null,
    ads: null,
    ...record,
  }),
];
