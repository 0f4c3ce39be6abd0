import { setImmediate } from 'node:timers/promises';
import { talkAtOnce } from '../../../bench/load/crowd';
import { createProcessStore } from '../../../memory/process-store';
import { createSkill } from '../../../lambda/skill';
import { createSeededRandom } from '../../../simulator/seeded-random';
import { createDevice, loadProject } from '../../../workbench/testing';

const DEVICES = 20;
const projects = { 'en-US': loadProject('en-US'), 'en-GB': loadProject('en-GB') };
const { shop, parts } = projects['en-US'];

const skill = createSkill({
  ...parts,
  memory: createProcessStore(Date.now),
  clock: Date.now,
  random: createSeededRandom(1),
  log: () => undefined,
});

/** Customers who want different things, in two countries, from one skill. */
const customers = Array.from({ length: DEVICES }, (_, number) => ({
  user: `customer-${number}`,
  ...(number % 2 === 0
    ? ({ locale: 'en-US', country: 'US', suffix: '-20' } as const)
    : ({ locale: 'en-GB', country: 'GB', suffix: '-21' } as const)),
  ...(number % 4 < 2
    ? { likes: 'coffee', interest: 'coffee' }
    : { likes: 'board games', interest: 'board-games' }),
}));

test('customers who talk at once each get what they asked for, credited in their own country', async () => {
  const carts = await Promise.all(
    customers.map(async ({ user, locale, likes }) => {
      const device = createDevice({ skill, user, locale, project: projects[locale] });
      const { invocationName } = projects[locale].understanding;
      for (const words of [
        `open ${invocationName}`,
        `a gift for my dad who likes ${likes}`,
        'yes',
        'yes',
      ]) {
        await device.say(words);
        await setImmediate();
      }
      return device.ledger.cart;
    }),
  );
  const got = carts.map(([item]) => ({
    country: item?.marketplace,
    suffix: item?.tag?.slice(-3),
    fits: shop.products.find(({ asins }) => Object.values(asins).includes(item?.asin ?? '')),
  }));
  customers.forEach(({ country, suffix, interest }, index) => {
    expect(got[index]).toMatchObject({
      ...{ country, suffix },
      fits: { facets: { interest: expect.arrayContaining([interest]) as unknown } },
    });
  });
});

// `npm run bench` lets 200 talk for half a minute, and looks at time and memory.
test(`${DEVICES} devices that talk at once, three conversations each, meet no error`, async () => {
  const isOver = (conversations: number): boolean => conversations >= 3;
  const { conversations, turns, handOvers, errors } = await talkAtOnce({
    devices: DEVICES,
    isOver,
  });
  expect(errors).toEqual([]);
  expect(conversations).toBe(3 * DEVICES);
  expect(turns).toBeGreaterThan(400);
  expect(handOvers).toBeGreaterThan(10);
});
