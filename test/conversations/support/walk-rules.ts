import assert from 'node:assert/strict';
import { BEGINNINGS } from '../../../contract';
import { catalog } from '../../support/shop';
import { type Answer } from '../../support/talk';
import { type Locale, MARKETPLACES, type Step, type World, tagIn } from './walk-steps';

/** The intents whose answers may speak of the commission without an offer. */
const TELLS_EARNINGS = ['EarningsIntent', 'AMAZON.RepeatIntent'];

/** What the session's attributes say of the scene. */
export interface Scene {
  readonly name: string;
  readonly question?: string;
  readonly productId?: string;
  readonly productIds?: readonly string[];
  readonly isToRead?: boolean;
}
export const OPEN: Scene = { name: 'open' };

/** When something is answered. */
export interface Moment {
  readonly name: string;
  readonly locale: Locale;
  readonly world: World;
}

/** The products that may be handed over after a yes or a command, or be chosen. */
export const onOffer = ({ name, productId, productIds }: Scene): readonly string[] =>
  name === 'offering' && productId !== undefined
    ? [productId]
    : name === 'listing'
      ? (productIds ?? [])
      : [];

/** The id of the product with an ASIN. */
export const idOf = (asin: string): string =>
  catalog.products.find(({ asins }) => Object.values(asins).includes(asin))?.id ?? asin;

/** Expects what must be true of every answer, in every state. */
export const expectSound = ({ envelope, response, ssml, text, handOver }: Answer): void => {
  assert.ok(JSON.stringify(envelope).length < 24_000, 'the response is too large');
  assert.ok(ssml.length <= 8000, 'the speech is too long');
  assert.doesNotMatch(ssml, /[<>]|&(?!(?:amp|lt|gt|quot|apos);)|\{\{/);
  assert.doesNotMatch(text, /[$£€\d]|\bdollar|\beuro/i);
  assert.notEqual(text.trim(), '');
  if (handOver !== undefined) assert.equal('shouldEndSession' in response, false);
  else assert.equal(response.shouldEndSession, !text.endsWith('?'));
  assert.ok(!text.slice(0, -1).includes('?'), `two questions: ${text}`);
};

/** Expects a disclosure with each tagged offer, and none elsewhere. */
export const expectDisclosure = (
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

/** Expects the right tag, and ASINs of the right marketplace. */
export const expectRightTag = ({ handOver }: Answer, { locale, world }: Moment): void => {
  const marketplace = MARKETPLACES[locale];
  for (const { asin, attribution } of handOver?.input.products ?? []) {
    assert.ok(marketplace !== undefined, 'a hand-over where none is allowed');
    assert.equal(attribution?.associateId, tagIn(world, marketplace, handOver?.uri ?? ''));
    const product = catalog.products.find(({ id }) => id === idOf(asin));
    assert.equal(product?.asins[marketplace], asin, 'an ASIN of another marketplace');
  }
};

export type Wish = Readonly<Record<string, unknown>>;

/** What the customer said of person, age and budget. */
export const lasting = ({ recipient, ages, budget, lowestBand, highestBand }: Wish): Wish => ({
  ...{ recipient, ages, budget, lowestBand, highestBand },
});

/** Those that hand over what is on offer, where their words say no more than a yes. */
export const TAKES = ['TakeIntent', 'PutIntent', 'OrderIntent', 'TakeForIntent', 'TakeThingIntent'];

/** Intents by which a customer may say another person, age or budget. */
const CHANGES_WISH = [
  ...['RecommendIntent', 'SearchIntent', 'DescribeIntent', 'DescribeSelfIntent', 'CorrectIntent'],
  ...['ExcludeIntent', 'RefineIntent', 'ChooseIntent', 'AskIntent', 'AskHowIntent'],
  ...['ListOptionsIntent', 'OtherThingIntent', 'WaitIntent', 'AgreeIntent', 'SurpriseIntent'],
  ...TAKES,
  ...Object.keys(BEGINNINGS),
  ...['AMAZON.StartOverIntent', 'ForgetMeIntent', 'YesForgetMeIntent'],
];
/** Scenes whose question is about the budget or about forgetting all, or in which a new search begins. */
const MAY_CHANGE = ['stretching', 'pausing', 'handed-over', 'forgetting'];

/** Whether a step says nothing of person, age or budget, so that they must be as before. */
export const keepsWish = (one: Step, scene: Scene): boolean => {
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
