import { wordsOf } from '../../../catalog';
import { explain } from '../../recommend/explain';
import { type ActOf } from '../act';
import { sayAndAsk } from '../ask';
import { type Conversation } from '../conversation';
import { type Line, type SpeechKey, line } from '../line';
import { currentProductId, findProduct, taskToOffer } from '../shelf';
import { type Turn, type World } from '../turn';

const NAMED = 3;

/** "Tell me more": two more of the product's reasons. */
export const more = (conversation: Conversation, _act: unknown, world: World): Turn => {
  const product = findProduct(world, currentProductId(conversation.scene));
  if (product === undefined) return sayAndAsk(conversation, world, [line('more.nothing')]);
  const spoken = explain(product, conversation.wish, world.language).reason;
  const reasons = wordsOf(product, world.language)
    .reasons.map((_reason, reason) => reason)
    .filter((reason) => reason !== spoken)
    .slice(0, 2);
  const products = [product.id];
  return sayAndAsk(
    conversation,
    world,
    reasons.map((reason) => line('reason', { products, reason })),
  );
};

/** "Why this one": only what matched, and the reason written for it. */
export const why = (conversation: Conversation, _act: unknown, world: World): Turn => {
  const product = findProduct(world, currentProductId(conversation.scene));
  if (product === undefined) return sayAndAsk(conversation, world, [line('more.nothing')]);
  const {
    recipient,
    interest,
    occasion,
    reason = 0,
  } = explain(product, conversation.wish, world.language);
  const isForSomeone = recipient !== undefined && recipient !== 'myself';
  const matched: Line[] = [
    ...(isForSomeone ? [line('why.recipient', { recipient })] : []),
    ...(interest !== undefined ? [line('why.interest', { interest })] : []),
    ...(occasion !== undefined ? [line('why.occasion', { occasion })] : []),
  ];
  return sayAndAsk(conversation, world, [
    ...(matched.length > 0 ? matched : [line('why.picked')]),
    line('reason', { products: [product.id], reason }),
  ]);
};

/** "What did I save", "what did I say no to". */
export const recall = (
  conversation: Conversation,
  { which = 'saved' }: ActOf<'recall'>,
  world: World,
): Turn => {
  const { handedOver, declined } = world.memory;
  const ids = which === 'saved' ? handedOver.map(({ productId }) => productId) : declined;
  const products = ids.filter((id) => findProduct(world, id) !== undefined).slice(-NAMED);
  return sayAndAsk(conversation, world, [
    products.length === 0 ? line(`recall.${which}.none`) : line(`recall.${which}`, { products }),
  ]);
};

/** "How much is it": the skill never says; Alexa does, before anything is ordered. */
export const price = (conversation: Conversation, _act: unknown, world: World): Turn =>
  sayAndAsk(conversation, world, [
    line(taskToOffer(conversation, world) === undefined ? 'price.off' : 'price'),
  ]);

/** "I want a refund", "where is my order". */
export const refund = (conversation: Conversation, _act: unknown, world: World): Turn =>
  sayAndAsk(conversation, world, [line('refund')]);

/** "Is this an ad": says that the skill earns only where it does. */
export const earnings = (conversation: Conversation, _act: unknown, world: World): Turn => {
  const task = taskToOffer(conversation, world);
  const earns = task !== undefined && world.tagFor(task) !== undefined;
  return sayAndAsk(conversation, world, [line(earns ? 'earnings' : 'earnings.none')]);
};

const helpKey = ({ scene }: Conversation): SpeechKey => {
  switch (scene.name) {
    case 'asking':
      return `help.asking.${scene.question}`;
    case 'offering':
      return 'help.offering';
    case 'listing':
      return 'help.listing';
    case 'suggesting':
    case 'pausing':
      return 'help.another';
    case 'open':
    case 'handed-over':
      return 'help.open';
  }
};

/** Help that fits the moment, in phrases that work. */
export const help = (conversation: Conversation, _act: unknown, world: World): Turn =>
  sayAndAsk(conversation, world, [line(helpKey(conversation))]);

/** Not understood: first the question again, then examples, then a polite goodbye. */
export const missLines = (conversation: Conversation): Line[] =>
  conversation.misses <= 1 ? [line('miss')] : [line('miss.again'), line(helpKey(conversation))];
