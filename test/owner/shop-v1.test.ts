import { join } from 'node:path';
import { loadShop } from '../../owner';
import { readyParts } from '../support/shop';
import { createTalk, slot } from '../support/talk';

/** The sample shop as it was before the form of any of its files changed. Never edit it. */
const SHOP_V1 = join(__dirname, '..', 'fixtures', 'shop-v1');

test('a shop of the first form still loads, and the main dialogue is held on it', async () => {
  const shop = loadShop(SHOP_V1);
  const { products } = shop;
  const talk = createTalk(readyParts(shop, 'en-US'));
  expect((await talk.launch()).text).toContain('Welcome to Shelf Talker.');
  const asked = await talk.intent('RecommendIntent', { recipient: slot('sister', 'sister') });
  expect(asked.response.shouldEndSession).toBe(false);
  await talk.intent('RecommendIntent', { interest: slot('drawing', 'drawing') });
  const offer = await talk.intent('SurpriseIntent');
  const product = products.find(({ id }) => id === offer.offered);
  expect(product?.facets.interest).toContain('drawing');
  expect(offer.text).toMatch(
    /earns a commission .* Would you like Alexa to add (?:it|them) to your cart\?$/,
  );
  const { handOver } = await talk.yes();
  expect(handOver?.input.products).toEqual([
    {
      asin: product?.asins.US,
      attribution: { associateId: 'sample-shelftalker-belongs-to-nobody-20' },
    },
  ]);
});
