import { type Product, wordsOf } from '../../catalog';
import { type Match, explain } from '../recommend/explain';
import { diversify } from '../recommend/rank';
import { sayAndAsk } from './ask';
import { type Conversation } from './conversation';
import { type Line, type SpeechKey, line } from './line';
import { taskToOffer } from './shelf';
import { type Turn, type World } from './turn';

/** Most characters pitch and reason may have together, so that the whole offer stays one breath. */
const BREATH = 190;
const OPTIONS = 3;

/** The opening of an offer, naming only what matched. */
const leadKey = ({ recipient, interest, occasion }: Match): SpeechKey => {
  const isSelf = recipient === 'myself';
  const hasInterest = interest !== undefined && recipient !== 'dog' && recipient !== 'cat';
  if (isSelf) return hasInterest ? 'lead.self.interest' : 'lead';
  const parts = [
    recipient !== undefined && 'recipient',
    occasion !== undefined && 'occasion',
    hasInterest && 'interest',
  ].filter((part) => part !== false);
  return ['lead', ...parts].join('.') as SpeechKey;
};

const describe = (product: Product, match: Match, world: World): Line[] => {
  const products = [product.id];
  const { pitch, reasons } = wordsOf(product, world.language);
  const reason = match.reason === undefined ? undefined : reasons[match.reason];
  const isShort = reason !== undefined && pitch.length + reason.say.length <= BREATH;
  return [
    line('pitch', { products }),
    ...(isShort && match.reason !== undefined
      ? [line('reason', { products, reason: match.reason })]
      : []),
  ];
};

/** Offers one product; where nothing can be handed over, merely suggests it. */
export const offer = (
  conversation: Conversation,
  world: World,
  product: Product,
  preface: Line[] = [],
  opening?: SpeechKey,
): Turn => {
  const productId = product.id;
  const task = taskToOffer(conversation, world);
  const match = explain(product, conversation.wish, world.language);
  const { reason: _reason, ...matched } = match;
  const next: Conversation = {
    ...conversation,
    scene:
      task === undefined
        ? { name: 'suggesting', productId }
        : { name: 'offering', productId, task },
    trail: [...new Set([...conversation.trail, productId])],
  };
  const lead = line(opening ?? leadKey(match), { ...matched, products: [productId] });
  const turn = sayAndAsk(next, world, [...preface, lead, ...describe(product, match, world)]);
  return { ...turn, facts: [{ kind: 'offered', productId }] };
};

/** Names up to three products that differ and asks which one. */
export const offerList = (
  conversation: Conversation,
  world: World,
  ranked: readonly Product[],
  preface: Line[] = [],
): Turn => {
  const productIds = diversify(ranked, OPTIONS).map(({ id }) => id);
  const next: Conversation = {
    ...conversation,
    scene: { name: 'listing', productIds },
    options: productIds,
    trail: [...new Set([...conversation.trail, ...productIds])],
  };
  const list = line(productIds.length === 2 ? 'list.two' : 'list.three', { products: productIds });
  return {
    ...sayAndAsk(next, world, [...preface, list]),
    facts: productIds.map((productId) => ({ kind: 'offered', productId })),
  };
};
