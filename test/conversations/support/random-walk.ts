import fc from 'fast-check';
import { trackingIdProblem } from '../../../attribution';
import {
  CATEGORIES,
  INTENT_NAMES,
  INTERESTS,
  OCCASIONS,
  RECIPIENT_AUDIENCES,
  categoryOfTypes,
} from '../../../contract';
import { type Store } from '../../../lambda/memory/store';
import { createMemoryStore } from '../../../lambda/memory/memory-store';
import { createSeededRandom } from '../../../simulator/seeded-random';
import { catalog } from '../../support/shop';
import { type Answer, type Talk, createTalk, slot } from '../../support/talk';

/** The number of one file; there are two files, for two workers. */
const WALKS = 1000;
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
  fc.string({ unit: 'binary', maxLength: 40 }).map((words) => slot(words)),
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
  readonly productId?: string;
  readonly productIds?: readonly string[];
}
const OPEN: Scene = { name: 'open' };

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
  expect(JSON.stringify(envelope).length).toBeLessThan(24_000);
  expect(ssml.length).toBeLessThanOrEqual(8000);
  expect(ssml).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|apos);)|\{\{/);
  expect(text).not.toMatch(/[$£€\d]|\bdollar|\beuro/i);
  expect(text.trim()).not.toBe('');
  if (handOver !== undefined) expect('shouldEndSession' in response).toBe(false);
  else expect(response.shouldEndSession).toBe(!text.endsWith('?'));
  expect(text.slice(0, -1)).not.toContain('?');
};

const expectDisclosure = (answer: Answer, scene: Scene, name: string, locale: Locale): void => {
  const tag = answer.handOver?.input.products[0]?.attribution?.associateId;
  const isOff = answer.envelope.sessionAttributes?.['shoppingOff'] === true;
  const isTagged = MARKETPLACES[locale] !== undefined && !isOff;
  const offers = onOffer(scene).length > 0;
  const discloses = answer.text.includes('earns a commission');
  if (offers) expect([answer.text, discloses]).toEqual([answer.text, isTagged]);
  else if (discloses)
    expect(isTagged && (tag !== undefined || TELLS_EARNINGS.includes(name))).toBe(true);
};

const expectRightTag = ({ handOver }: Answer, locale: Locale): void => {
  const marketplace = MARKETPLACES[locale];
  for (const { attribution } of handOver?.input.products ?? []) {
    if (marketplace === undefined) throw new Error('a hand-over where none is allowed');
    expect(trackingIdProblem(attribution?.associateId ?? '', marketplace)).toBeUndefined();
  }
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

const walk = async (locale: Locale, steps: readonly Step[], seed: number): Promise<void> => {
  let isDown = false;
  const kept = createMemoryStore(() => Date.parse('2026-11-21T12:00:00Z'));
  const unlessDown = <Value>(work: () => Promise<Value>): Promise<Value> =>
    isDown ? Promise.reject(new Error('down')) : work();
  const memory: Store = {
    read: (key) => unlessDown(() => kept.read(key)),
    write: (key, value) => unlessDown(() => kept.write(key, value)),
    remove: (key) => unlessDown(() => kept.remove(key)),
  };
  const talk = createTalk({ locale, memory, random: createSeededRandom(seed) });
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
  for (const one of steps) {
    if (one.kind === 'store-down' || one.kind === 'store-up') isDown = one.kind === 'store-down';
    if (one.kind === 'hang-up') talk.hangUp();
    if (one.kind === 'lose') talk.loseAttributes();
    if (one.kind === 'hang-up' || one.kind === 'lose') {
      inSession = new Set();
      declined = new Set();
      isToForget = false;
      scene = OPEN;
    }
    const answer = await perform(talk, one, token);
    if (answer === undefined) continue;
    const name = one.kind === 'intent' ? one.name : one.kind;
    expect(talk.logs.filter(({ event }) => event === 'fault')).toEqual([]);
    expectSound(answer);
    expectRightTag(answer, locale);

    if (REFUSALS.includes(name)) onOffer(scene).forEach((id) => inSession.add(id));
    if (name === 'AMAZON.NoIntent' && scene.name === 'offering') {
      onOffer(scene).forEach((id) => declined.add(id));
    }
    if (name === 'ForgetMeIntent') expect(answer.text.startsWith('Shall I forget')).toBe(true);
    if (name === 'AMAZON.YesIntent' && scene.name === 'forgetting') {
      inSession = new Set();
      declined = new Set();
      isToForget = true;
      expect(answer.text.startsWith('Done.')).toBe(!isDown);
    }
    if (isToForget && !isDown) {
      inStore = new Set();
      isToForget = false;
    }
    const { handOver } = answer;
    if (handOver !== undefined) {
      const isYes = name === 'AMAZON.YesIntent' && scene.name === 'offering';
      expect(isYes || COMMANDS.includes(name)).toBe(true);
      const isList = name === 'ReadListIntent';
      if (!isList) handOver.input.products.forEach(({ asin }) => inSession.add(idOf(asin)));
      token = handOver.token;
    }
    scene = (answer.envelope.sessionAttributes?.['scene'] as Scene | undefined) ?? OPEN;
    for (const id of onOffer(scene)) {
      expect(inSession.has(id)).toBe(false);
      if (!isDown) expect(inStore.has(id)).toBe(false);
    }
    expectDisclosure(answer, scene, name, locale);
    if (!isDown) declined.forEach((id) => inStore.add(id));
    if (answer.response.shouldEndSession === true) {
      inSession = new Set();
      declined = new Set();
      isToForget = false;
      scene = OPEN;
    }
  }
};

/** Random conversations, different in each run and each file; a failure prints the seed to repeat it. */
export const testRandomWalks = (): void =>
  test(`${WALKS} random conversations hold every rule at every step`, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...(Object.keys(MARKETPLACES) as Locale[])),
        fc.array(step, { minLength: 4, maxLength: 24 }),
        fc.integer({ min: 1, max: 2_000_000 }),
        walk,
      ),
      { numRuns: WALKS },
    );
  }, 240_000);
