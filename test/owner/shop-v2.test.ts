import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { registrationRecordSchema } from '../../attribution';
import { loadShop, readShopFiles } from '../../owner';
import { planUpgrade } from '../../admin/upgrade/plan-upgrade';
import { readyParts } from '../support/shop';
import { createTalk, slot } from '../support/talk';

/** An owner's shop with every field of today's form, and products of an own type. Never edit it. */
const SHOP_V2 = join(__dirname, '..', 'fixtures', 'shop-v2');

test('a shop of the second form still loads, and sells its own type with the IDs of its record', async () => {
  const shop = loadShop(SHOP_V2);
  const talk = createTalk(readyParts(shop, 'en-US'));
  await talk.launch();
  const offer = await talk.intent('RecommendIntent', { type: slot('bird bath', 'bird-bath') });
  const product = shop.products.find(({ id }) => id === offer.offered);
  expect(product?.type).toBe('bird-bath');
  const { handOver } = await talk.yes();
  expect(handOver?.input.products).toEqual([
    { asin: product?.asins.US, attribution: { associateId: 'gardenlampus-20' } },
  ]);
});

test('its record has every field that a record may have, and nothing in the shop needs an upgrade', () => {
  const written = JSON.parse(readFileSync(join(SHOP_V2, 'registration.json'), 'utf8')) as object;
  const fields = Object.keys(registrationRecordSchema.shape);
  expect(Object.keys(written)).toEqual(expect.arrayContaining(fields));
  const { record, others } = planUpgrade(readShopFiles(SHOP_V2));
  expect([record, ...others].filter((change) => change !== undefined)).toEqual([]);
});
