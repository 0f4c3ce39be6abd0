import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type RegistrationRecord } from '../../../attribution';
import {
  CATEGORIES,
  INTENT_NAMES,
  INTERESTS,
  OCCASIONS,
  RECIPIENT_AUDIENCES,
  categoryOfTypes,
} from '../../../contract';
import { readConversation, withinOwnBudget } from '../../../lambda/dialogue/conversation';
import { createProcessStore } from '../../../memory/process-store';
import { createSeededRandom } from '../../../simulator/seeded-random';
import { catalog, shop } from '../../support/shop';
import { unlessDown } from '../../support/stores';
import { type Answer, type Talk, createTalk, slot } from '../../support/talk';
import { anyText } from '../../support/any-text';

const MARKETPLACES = {
  'en-US': 'US',
  'en-GB': 'GB',
  'en-CA': undefined,
  'xx-XX': undefined,
} as const;
type Locale = keyof typeof MARKETPLACES;

const anySlot = fc.oneof(
  fc
    .constantFrom(
      ...CATEGORIES,
      ...Object.keys(categoryOfTypes()),
      ...Object.keys(RECIPIENT_AUDIENCES),
      ...INTERESTS,
      ...OCCASIONS,
      ...['cheaper', 'pricier', 'smaller', 'larger', 'low', 'middle', 'high', 'saved', 'declined'],
      ...['at-least', 'at-most', 'about'],
    )
    .map((id) => slot(id, id)),
  fc.constantFrom('1', '2', '3', '10', '30', '?', '-1', 'NaN').map((number) => slot(number)),
  anyText().map((words) => slot(words)),
);

const slotNames = [
  ...['category', 'recipient', 'occasion', 'interest', 'budget', 'budgetWord', 'query'],
  ...['bound', 'upTo'],
  ...['direction', 'position', 'number', 'first', 'second', 'which', 'ListPosition'],
];

const intentStep = fc.record({
  kind: fc.constant('intent' as const),
  name: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...INTENT_NAMES) },
    {
      weight: 2,
      arbitrary: fc.constantFrom('RecommendIntent', 'AMAZON.YesIntent', 'AMAZON.NoIntent'),
    },
  ),
  slots: fc.dictionary(fc.constantFrom(...slotNames), anySlot, { maxKeys: 4 }),
});

const resumeStep = fc.record({
  kind: fc.constant('resume' as const),
  code: fc.constantFrom(
    undefined,
    ...['NoOffersFound', 'ItemNotEligible', 'InvalidTaskForMarketplace', 'RetryLaterError'],
    ...['InternalError', 'Unheard'],
  ),
  status: fc.constantFrom('200', '200', '200', '403', '500'),
  token: fc.constantFrom('own', 'own', 'own', 'foreign', 'st1.cart.x.y.z', 'none'),
});

const step = fc.oneof(
  { weight: 12, arbitrary: intentStep },
  { weight: 5, arbitrary: resumeStep },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom('launch', 'hang-up', 'lose', 'store-down', 'store-up', 'touch'),
    }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** The intents whose answers may speak of the commission without an offer. */
const TELLS_EARNINGS = ['EarningsIntent', 'AMAZON.RepeatIntent'];
const COMMANDS = ['AddToCartIntent', 'BuyNowIntent', 'SaveToWishListIntent', 'ReadListIntent'];
const REFUSALS = ['AMAZON.NoIntent', 'SomethingElseIntent'];

interface Scene {
  readonly name: string;
  readonly question?: string;
  readonly productId?: string;
  readonly productIds?: readonly string[];
}
const OPEN: Scene = { name: 'open' };

const { record } = shop;
const CART_IDS = (['US', 'GB'] as const).map((marketplace) => ({
  trackingId: `walk-cart-${marketplace === 'US' ? '20' : '21'}`,
  marketplace,
  placement: 'cart' as const,
  status: 'seen' as const,
}));
const untagged = (marketplace: 'US' | 'GB') => {
  const { storeId: _storeId, ...rest } = record.marketplaces[marketplace] ?? {
    handOver: { cart: true, buy: true, recommend: true, wishlist: false },
  };
  return rest;
};

/** The owner's records: two marketplaces with an ID each, those with IDs for the cart besides, and without any ID. */
const WORLDS = {
  'two-marketplaces': record,
  placements: { ...record, trackingIds: [...CART_IDS, ...record.trackingIds] },
  untagged: {
    ...record,
    trackingIds: [],
    marketplaces: { US: untagged('US'), GB: untagged('GB') },
  },
} satisfies Record<string, RegistrationRecord>;
type World = keyof typeof WORLDS;

/** When something is answered. */
interface Moment {
  readonly name: string;
  readonly locale: Locale;
  readonly world: World;
}

/** What answers a guiding question, or should: then it is not put a third time. */
const ANSWERS = ['RecommendIntent', 'SearchIntent', 'DescribeIntent', 'AMAZON.YesIntent'];

const onOffer = ({ name, productId, productIds }: Scene): readonly string[] =>
  name === 'offering' && productId !== undefined
    ? [productId]
    : name === 'listing'
      ? (productIds ?? [])
      : [];

const idOf = (asin: string): string =>
  catalog.products.find(({ asins }) => Object.values(asins).includes(asin))?.id ?? asin;

/** Expects what must be true of every answer, in every state. */
const expectSound = ({ envelope, response, ssml, text, handOver }: Answer): void => {
  assert.ok(JSON.stringify(envelope).length < 24_000, 'the response is too large');
  assert.ok(ssml.length <= 8000, 'the speech is too long');
  assert.doesNotMatch(ssml, /[<>]|&(?!(?:amp|lt|gt|quot|apos);)|\{\{/);
  assert.doesNotMatch(text, /[$£€\d]|\bdollar|\beuro/i);
  assert.notEqual(text.trim(), '');
  if (handOver !== undefined) assert.equal('shouldEndSession' in response, false);
  else assert.equal(response.shouldEndSession, !text.endsWith('?'));
  assert.ok(!text.slice(0, -1).includes('?'), `two questions: ${text}`);
};

const expectDisclosure = (
  answer: Answer,
  { scene, name, locale, world }: Moment & { readonly scene: Scene },
): void => {
  const tag = answer.handOver?.input.products[0]?.attribution?.associateId;
  const isOff = answer.envelope.sessionAttributes?.['shoppingOff'] === true;
  const isTagged = MARKETPLACES[locale] !== undefined && !isOff && world !== 'untagged';
  const offers = onOffer(scene).length > 0;
  const discloses = answer.text.includes('earns a commission');
  if (offers) assert.equal(discloses, isTagged, answer.text);
  else if (discloses)
    assert.ok(isTagged && (tag !== undefined || TELLS_EARNINGS.includes(name)), answer.text);
};

/** The tag that a hand-over must carry in a world. */
const tagIn = (world: World, country: 'US' | 'GB', uri: string): string | undefined => {
  const suffix = country === 'US' ? '20' : '21';
  if (world === 'untagged') return undefined;
  return world === 'placements' && uri.includes('AddToShoppingCart')
    ? `walk-cart-${suffix}`
    : `sample-shelftalker-belongs-to-nobody-${suffix}`;
};

const expectRightTag = ({ handOver }: Answer, { locale, world }: Moment): void => {
  const marketplace = MARKETPLACES[locale];
  for (const { asin, attribution } of handOver?.input.products ?? []) {
    assert.ok(marketplace !== undefined, 'a hand-over where none is allowed');
    assert.equal(attribution?.associateId, tagIn(world, marketplace, handOver?.uri ?? ''));
    const product = catalog.products.find(({ id }) => id === idOf(asin));
    assert.equal(product?.asins[marketplace], asin, 'an ASIN of another marketplace');
  }
};

type Wish = Readonly<Record<string, unknown>>;

/** What the customer said of person, age and budget. */
const lasting = ({ recipient, ages, budget, lowestBand, highestBand }: Wish): Wish => ({
  ...{ recipient, ages, budget, lowestBand, highestBand },
});

/** Intents by which a customer may say another person, age or budget. */
const CHANGES_WISH = [
  ...['RecommendIntent', 'SearchIntent', 'DescribeIntent', 'DescribeSelfIntent', 'CorrectIntent'],
  ...['ExcludeIntent', 'RefineIntent', 'ChooseIntent', 'AskIntent', 'AskHowIntent'],
  ...['AMAZON.StartOverIntent', 'ForgetMeIntent'],
];
/** Scenes whose question is about the budget or about forgetting all, or in which a new search begins. */
const MAY_CHANGE = ['stretching', 'pausing', 'handed-over', 'forgetting'];

/** Whether a step says nothing of person, age or budget, so that they must be as before. */
const keepsWish = (one: Step, scene: Scene): boolean => {
  if (one.kind === 'touch') return scene.name !== 'stretching';
  if (one.kind !== 'intent' || MAY_CHANGE.includes(scene.name)) return false;
  if (!CHANGES_WISH.includes(one.name)) return true;
  return (
    one.name === 'RecommendIntent' &&
    Object.entries(one.slots).every(
      ([name, given]) =>
        ['interest', 'occasion'].includes(name) &&
        JSON.stringify(given).includes('ER_SUCCESS_MATCH'),
    )
  );
};

const perform = (talk: Talk, one: Step, token: string | undefined): Promise<Answer> | undefined => {
  switch (one.kind) {
    case 'launch':
      return talk.launch();
    case 'touch':
      return talk.send({ type: 'Alexa.Presentation.APL.UserEvent', arguments: ['choose', 2] });
    case 'intent':
      return talk.intent(one.name, one.slots);
    case 'resume':
      return talk.resume({
        status: one.status,
        token: one.token === 'own' ? token : one.token === 'none' ? undefined : one.token,
        ...(one.code !== undefined && { code: `AlexaShopping.${one.code}` }),
      });
    case 'hang-up':
    case 'lose':
    case 'store-down':
    case 'store-up':
      return undefined;
  }
};

/**
 * One random conversation, held to every rule at every step.
 *
 * @param tell gets what was said and answered, a line each
 * @throws AssertionError when a rule is broken
 */
const walk = async (
  locale: Locale,
  world: World,
  steps: readonly Step[],
  seed: number,
  tell: (line: string) => void = () => undefined,
): Promise<void> => {
  let isDown = false;
  const kept = createProcessStore(() => Date.parse('2026-11-21T12:00:00Z'));
  const memory = unlessDown(kept, () => isDown);
  const talk = createTalk({
    locale,
    memory,
    random: createSeededRandom(seed),
    record: WORLDS[world],
  });
  let scene = OPEN;
  let token: string | undefined;
  /** Products that must not be proposed again in this session: declined, passed, or handed over, not as a list. */
  let inSession = new Set<string>();
  /** Those declined in this session. */
  let declined = new Set<string>();
  /** Those declined, as the store knows them. */
  let inStore = new Set<string>();
  /** The customer said "forget me" while the store was down: it is done when the store is up, if the session lasts. */
  let isToForget = false;
  let wish: Wish = {};
  /** Products that a yes/no question was asked about, or that were listed, in this session. */
  let offered = new Set<string>();
  /** The guiding question that answers did not settle, and how often it was put in a row. */
  let asked = { question: '', times: 0 };
  for (const one of steps) {
    if (one.kind === 'store-down' || one.kind === 'store-up') isDown = one.kind === 'store-down';
    if (one.kind === 'hang-up') talk.hangUp();
    if (one.kind === 'lose') talk.loseAttributes();
    if (one.kind === 'hang-up' || one.kind === 'lose') {
      inSession = new Set();
      declined = new Set();
      isToForget = false;
      scene = OPEN;
      wish = {};
    }
    if (one.kind === 'hang-up') offered = new Set();
    const answer = await perform(talk, one, token);
    if (answer === undefined) continue;
    const name = one.kind === 'intent' ? one.name : one.kind;
    const before = scene;
    const moment = { name, locale, world };
    tell(`${JSON.stringify(one)}\n  ${answer.text}`);
    assert.deepEqual(
      talk.logs.filter(({ event }) => event === 'fault'),
      [],
    );
    expectSound(answer);
    expectRightTag(answer, moment);

    if (REFUSALS.includes(name)) onOffer(scene).forEach((id) => inSession.add(id));
    if (name === 'AMAZON.NoIntent' && scene.name === 'offering') {
      onOffer(scene).forEach((id) => declined.add(id));
    }
    if (name === 'ForgetMeIntent') expect(answer.text.startsWith('Shall I forget')).toBe(true);
    if (name === 'AMAZON.YesIntent' && scene.name === 'forgetting') {
      inSession = new Set();
      declined = new Set();
      isToForget = true;
      assert.equal(answer.text.startsWith('Done.'), !isDown, answer.text);
    }
    if (isToForget && !isDown) {
      inStore = new Set();
      isToForget = false;
    }
    const { handOver } = answer;
    if (handOver !== undefined) {
      const isYes = name === 'AMAZON.YesIntent' && scene.name === 'offering';
      assert.ok(isYes || COMMANDS.includes(name), `${name} hands over`);
      const isList = name === 'ReadListIntent';
      for (const id of isList ? [] : handOver.input.products.map(({ asin }) => idOf(asin))) {
        assert.ok(offered.has(id), `${id} was handed over without an offer`);
        inSession.add(id);
      }
      token = handOver.token;
    }
    // Alexa gives back what was handed over; the customer may ask for it once more.
    if (one.kind === 'resume' && one.token === 'own') {
      const [, , id] = (token ?? '').split('.');
      if (id !== undefined) offered.add(id);
    }
    scene = (answer.envelope.sessionAttributes?.['scene'] as Scene | undefined) ?? OPEN;
    for (const id of onOffer(scene)) {
      assert.ok(!inSession.has(id), `${id} is proposed again in this session`);
      if (!isDown) assert.ok(!inStore.has(id), `${id} is proposed again after a no`);
      offered.add(id);
    }
    expectDisclosure(answer, { ...moment, scene });
    // A look beyond the budget doesn't change the customer's own.
    const { wish: now } = withinOwnBudget(readConversation(answer.envelope.sessionAttributes));
    if (keepsWish(one, before) && answer.response.shouldEndSession !== true) {
      assert.deepEqual(lasting(now), lasting(wish), 'person, age or budget changed by itself');
    }
    wish = now;
    const question = scene.name === 'asking' ? (scene.question ?? '') : '';
    const isAnswer = ANSWERS.includes(name);
    asked = {
      question,
      times: (question === asked.question ? asked.times : 0) + Number(isAnswer),
    };
    assert.ok(question === '' || asked.times < 3, `"${question}" is asked a third time`);
    if (!isDown) declined.forEach((id) => inStore.add(id));
    if (answer.response.shouldEndSession === true) {
      inSession = new Set();
      declined = new Set();
      isToForget = false;
      scene = OPEN;
      wish = {};
      offered = new Set();
    }
  }
};

/** Any conversation, in any world. */
const anyWalk = fc.tuple(
  fc.constantFrom(...(Object.keys(MARKETPLACES) as Locale[])),
  fc.constantFrom(...(Object.keys(WORLDS) as World[])),
  fc.array(step, { minLength: 4, maxLength: 24 }),
  fc.integer({ min: 1, max: 2_000_000 }),
);

/** A rule that was broken. */
interface Broken {
  readonly seed: number;
  readonly reason: string;
  /** The shortest conversation that breaks it. */
  readonly dialogue: readonly string[];
}

/**
 * Holds random conversations.
 *
 * @param seed the same seed holds the same conversations
 * @returns what the first failure was; undefined when every rule held
 */
export const holdWalks = async (count: number, seed: number): Promise<Broken | undefined> => {
  const property = fc.asyncProperty(anyWalk, ([locale, world, steps, random]) =>
    walk(locale, world, steps, random),
  );
  const { failed, counterexample, errorInstance } = await fc.check(property, {
    numRuns: count,
    seed,
  });
  const [broken] = counterexample ?? [];
  if (!failed || broken === undefined) return undefined;
  const [locale, world, steps, random] = broken;
  const dialogue = [`${locale}, ${world}`];
  await walk(locale, world, steps, random, (line) => dialogue.push(line)).catch(() => undefined);
  return { seed, reason: String(errorInstance), dialogue };
};
