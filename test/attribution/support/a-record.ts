import { type RegistrationRecord, registrationRecordSchema } from '../../../attribution';

type Parts = Partial<
  Pick<RegistrationRecord, 'marketplaces' | 'onelink' | 'registration' | 'stage' | 'trackingIds'>
>;

/** A valid record with only `parts` filled; its stage is `earning` by default. */
export const aRecord = (parts: Parts = {}): RegistrationRecord =>
  registrationRecordSchema.parse({
    schemaVersion: 2,
    sample: false,
    stage: 'earning',
    skill: { slug: 'yoga', skillId: null, storeUrl: null },
    marketplaces: {},
    trackingIds: [],
    registration: { done: [], directedAtChildren: null },
    website: { stores: {}, listedWithAlexa: true },
    onelink: { singleStore: [], linkedStores: {} },
    clocks: { registeredAt: null, qualifyingSales: 0, salesIn30Days: 0, salesCountedAt: null },
    creators: null,
    archer: null,
    ads: null,
    history: [],
    ...parts,
  });

const HAND_OVER = { cart: true, buy: true, recommend: false, wishlist: false };

/** The entry of a marketplace with a store ID, and cart and buy switched on. */
export const aStore = (storeId: string) => ({ storeId, handOver: HAND_OVER });
