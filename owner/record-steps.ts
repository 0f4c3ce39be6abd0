import { type Step } from './owner-file';

/** Brings older registration records up to date. Fields that a record already has stay. */
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
