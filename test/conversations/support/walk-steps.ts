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
import { anyText } from '../../support/any-text';
import { shop } from '../../support/shop';
import { type Answer, type Talk, slot } from '../../support/talk';

/** The marketplace of each locale that is walked in. */
export const MARKETPLACES = {
  'en-US': 'US',
  'en-GB': 'GB',
  'en-CA': undefined,
  'xx-XX': undefined,
} as const;
export type Locale = keyof typeof MARKETPLACES;

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
export const WORLDS = {
  'two-marketplaces': record,
  placements: { ...record, trackingIds: [...CART_IDS, ...record.trackingIds] },
  untagged: {
    ...record,
    trackingIds: [],
    marketplaces: { US: untagged('US'), GB: untagged('GB') },
  },
} satisfies Record<string, RegistrationRecord>;
export type World = keyof typeof WORLDS;

/** The tag that a hand-over must carry in a world. */
export const tagIn = (world: World, country: 'US' | 'GB', uri: string): string | undefined => {
  const suffix = country === 'US' ? '20' : '21';
  if (world === 'untagged') return undefined;
  return world === 'placements' && uri.includes('AddToShoppingCart')
    ? `walk-cart-${suffix}`
    : `sample-shelftalker-belongs-to-nobody-${suffix}`;
};

const anySlot = fc.oneof(
  fc
    .constantFrom(
      ...CATEGORIES,
      ...Object.keys(categoryOfTypes()),
      ...Object.keys(RECIPIENT_AUDIENCES),
      ...INTERESTS,
      ...OCCASIONS,
      ...['cheaper', 'pricier', 'smaller', 'larger', 'low', 'middle', 'high', 'saved', 'declined'],
      ...['at-least', 'at-most', 'below', 'about'],
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
/** One thing that happens in a walk. */
export type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** Does one step; undefined when nothing is answered. */
export const perform = (
  talk: Talk,
  one: Step,
  token: string | undefined,
): Promise<Answer> | undefined => {
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

/** Any conversation, in any world. */
export const anyWalk = fc.tuple(
  fc.constantFrom(...(Object.keys(MARKETPLACES) as Locale[])),
  fc.constantFrom(...(Object.keys(WORLDS) as World[])),
  fc.array(step, { minLength: 4, maxLength: 24 }),
  fc.integer({ min: 1, max: 2_000_000 }),
);
