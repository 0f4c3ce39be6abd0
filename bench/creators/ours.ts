import { join } from 'node:path';
import { createCreatorsClient, createTransport, sleep } from '../../clients/creators';
import {
  CREDENTIAL_ID,
  CREDENTIAL_SECRET,
} from '../../test/clients/creators/support/fake-creators-api';
import { type Competitor } from './contestant';

/** No limit here: Amazon's limit would make every client equally slow. */
const UNLIMITED = { perSecond: 1_000_000, perDay: 1_000_000 };

export const OURS: Competitor = {
  name: 'clients/creators',
  program: "export { createCreatorsClient, createTransport, sleep } from './clients/creators';",
  resolveFrom: join(__dirname, '..', '..'),
  create: (urls) => {
    const world = { clock: Date.now, random: Math.random, sleep };
    const transport = createTransport({ ...world, fetch, userAgent: 'Agent/Bench' });
    const credential = { id: CREDENTIAL_ID, secret: CREDENTIAL_SECRET, version: '3.1' as const };
    const client = createCreatorsClient({
      ...world,
      transport,
      credential,
      urls,
      limits: UNLIMITED,
    });
    return {
      getTen: async (asins) => {
        const { items } = await client.getItems(asins, {
          marketplace: 'US',
          partnerTag: 'giftlamp-20',
        });
        return items.size;
      },
    };
  },
};
