import { type Task, TASKS } from '../../attribution';
import { createProcessStore } from '../../memory/process-store';
import { createSeededRandom } from '../../simulator/seeded-random';
import { KNOWN_FAILURES } from '../../simulator/shopping';
import { type TestDevice, createDevice, loadProject } from '../../workbench/testing';

const projects = { 'en-US': loadProject('en-US'), 'en-GB': loadProject('en-GB') };
type Locale = keyof typeof projects;

const everyTask = { cart: true, buy: true, recommend: true, wishlist: true };
const { record } = projects['en-US'].shop;
const openRecord = {
  ...record,
  marketplaces: {
    US: { ...record.marketplaces.US, handOver: everyTask },
    GB: { ...record.marketplaces.GB, handOver: everyTask },
  },
};

const WORDS: Readonly<Record<Task, string>> = {
  cart: 'add it to my cart',
  buy: 'buy it now',
  recommend: 'let alexa read the list',
  wishlist: 'save it to my wish list',
};
const KEPT_IN = { cart: 'cart', buy: 'orders', recommend: 'cart', wishlist: 'wishList' } as const;
const TAGS = {
  'en-US': 'sample-shelftalker-belongs-to-nobody-20',
  'en-GB': 'sample-shelftalker-belongs-to-nobody-21',
};

/** What the skill says next, by the outcome. */
const NEXT: readonly (readonly [code: string, words: RegExp])[] = [
  [
    'completed',
    /^(Okay, I'm back|All right, it's me again)\. Would you like to hear another idea\?$/,
  ],
  [
    'declined',
    /^(Okay, I'm back|All right, it's me again)\. Would you like to hear another idea\?$/,
  ],
  ['NoOffersFound', /^Let's look at something else, then\..*Would you like Alexa to/],
  ['ItemNotEligible', /^Let's look at something else, then\..*Would you like Alexa to/],
  ['InvalidTaskForMarketplace', /^Let's carry on without shopping\..*another idea\?$/],
  ['RetryLaterError', /^Okay, let's leave that for now\..*another idea\?$/],
  ['InternalError', /^Okay, let's leave that for now\..*another idea\?$/],
  ['SomethingNobodyKnows', /^Okay, let's leave that for now\..*another idea\?$/],
  ['400', /^Okay, let's leave that for now\..*another idea\?$/],
  ['403', /^Okay, let's leave that for now\..*another idea\?$/],
  ['404', /^Okay, let's leave that for now\..*another idea\?$/],
  ['500', /^Okay, let's leave that for now\..*another idea\?$/],
];

const SWITCHES: readonly (readonly Locale[])[] = [
  ['en-US', 'en-GB'],
  ['en-GB', 'en-US'],
];

const table = SWITCHES.flatMap((locales) =>
  TASKS.flatMap((task) =>
    NEXT.map(([code, words]) => ({ path: locales.join(' to '), locales, task, code, words })),
  ),
);

/** Leads a conversation to the hand-over; the customer speaks to a device of that locale. */
const handOver = async (device: TestDevice, task: Task, locale: Locale) => {
  await device.say(`open ${projects[locale].understanding.invocationName}`);
  await device.say('a gift for my dad who likes coffee');
  if (task !== 'recommend') return device.say(WORDS[task]);
  await device.say('give me three ideas');
  // A list is offered before it is handed over.
  await device.say(WORDS[task]);
  return device.say('yes');
};

const skillsNextWords = (spoken: readonly { by: string; text: string }[]): string =>
  spoken.at(-1)?.by === 'skill' ? (spoken.at(-1)?.text ?? '') : '';

test('the table holds every code Amazon lists', () => {
  expect(NEXT.map(([code]) => code)).toEqual(expect.arrayContaining([...KNOWN_FAILURES]));
});

test.each(table)(
  '$code of $task, $path: the skill goes on, and the ledger says who is credited',
  async ({ locales, task, code, words }) => {
    const memory = createProcessStore(() => Date.UTC(2026, 10, 21, 12));
    const handedOver = new Set<string>();
    for (const [index, locale] of locales.entries()) {
      const device = createDevice({
        locale,
        project: projects[locale],
        // Two conversations of the world: what is drawn by chance in one is not drawn in the other.
        skillDeps: { record: openRecord, memory, random: createSeededRandom(index + 1) },
        shopping: { script: [code] },
        // Amazon's pages disagree about it, so the two conversations differ in it.
        keepAttributes: index === 0,
      });
      const turn = await handOver(device, task, locale);
      expect(turn.outcome).toBe(code);
      expect(skillsNextWords(turn.spoken)).toMatch(words);
      expect(skillsNextWords(turn.spoken)).not.toMatch(
        /\b(bought|ordered|purchased|in your cart)\b/,
      );
      expect(turn.sessionOpen).toBe(true);

      const { ledger } = device;
      const isTaken = code === 'completed';
      expect(ledger[KEPT_IN[task]]).toHaveLength(isTaken ? 1 : 0);
      expect(ledger.cart.length + ledger.orders.length + ledger.wishList.length).toBe(
        isTaken ? 1 : 0,
      );
      expect(ledger.credits.length).toBeGreaterThanOrEqual(1);
      const [first, ...others] = ledger.credits;
      expect(first).toMatchObject({
        task,
        tag: TAGS[locale],
        marketplace: locale.slice(-2),
        placement: 'any',
        credited: isTaken && task !== 'wishlist',
      });
      const why = isTaken
        ? /by voice|wish-list/
        : code === 'declined'
          ? /said no to Alexa/
          : new RegExp(`failed: ${code}$`);
      expect(first?.why).toMatch(why);
      expect(others.some(({ credited }) => credited)).toBe(false);

      // The other locale remembers the customer: a product that was handed over is not handed over again.
      const asins = new Set(ledger.credits.map(({ asin }) => asin));
      const names = projects[locale].shop.products.filter(({ asins: own }) =>
        Object.values(own).some((asin) => asins.has(asin)),
      );
      if (task !== 'recommend') {
        for (const { id } of names) expect(handedOver).not.toContain(id);
        for (const { id } of names) handedOver.add(id);
      }
    }
  },
);

describe('Alexa Shopping with faults', () => {
  const cartIn = async (locale: Locale, shopping: Parameters<typeof createDevice>[0]) => {
    const device = createDevice({ locale, project: projects[locale], ...shopping });
    return { device, turn: await handOver(device, 'cart', locale) };
  };

  it('refuses everything but the wish list while voice purchasing is off', async () => {
    const { turn } = await cartIn('en-US', { shopping: { voicePurchasing: false } });
    expect(turn.outcome).toBe('RetryLaterError');
    const device = createDevice({
      project: projects['en-US'],
      skillDeps: { record: openRecord },
      shopping: { voicePurchasing: false },
    });
    await handOver(device, 'wishlist', 'en-US');
    await device.say('yes');
    expect(device.ledger.wishList).toHaveLength(1);
  });

  it('refuses a task it does not offer in the marketplace, and no other', async () => {
    const shopping = { notOffered: { GB: ['cart'] } } as const;
    const there = await cartIn('en-GB', { shopping });
    expect(there.turn.outcome).toBe('InvalidTaskForMarketplace');
    const here = await cartIn('en-US', { shopping });
    expect(here.turn.outcome).toBeNull();
  });

  it('fails by chance with the given probability', async () => {
    const always = await cartIn('en-US', {
      shopping: { chance: { probability: 1, outcome: 'InternalError' } },
    });
    expect(always.turn.outcome).toBe('InternalError');
    const never = await cartIn('en-US', {
      shopping: { chance: { probability: 0, outcome: 'InternalError' } },
    });
    expect(never.turn.outcome).toBeNull();
  });

  it('follows a script, one outcome each, and can be changed between turns', async () => {
    const { device, turn } = await cartIn('en-US', {
      shopping: { script: ['NoOffersFound', 'ask'] },
    });
    expect(turn.outcome).toBe('NoOffersFound');
    expect((await device.say('yes')).outcome).toBeNull();
    expect((await device.say('yes')).outcome).toBe('completed');
    device.setFaults({ outcomes: { every: 'InternalError', byAsin: new Map() } });
    await device.say('yes');
    expect((await device.say('yes')).outcome).toBe('InternalError');
    expect(device.faults.outcomes.every).toBe('InternalError');
  });
});
