import { type Product, findProduct, wordsOf } from '../../../catalog';
import { type LineKey, type Recall, type ValuesOf } from '../../../contract';
import { type Match, explain } from '../../recommend/explain';
import { taskToOffer } from '../candidates';
import { currentProductId } from '../conversation';
import { type Line, line } from '../line';
import { type Move } from '../turn';

const NAMED = 3;

/** The lines that need only values that are always known. */
type PlainLine = {
  [Key in LineKey]: [ValuesOf<Key>] extends ['skill' | 'owner'] ? Key : never;
}[LineKey];

/** "Tell me more": up to two more of the product's reasons. */
export const more: Move = (conversation, context) => {
  const product = findProduct(context.catalog, currentProductId(conversation.scene));
  if (product === undefined) return { next: 'ask', conversation, say: [line('more.nothing')] };
  const spoken = explain(product, conversation.wish, context.language).reason;
  const reasons = wordsOf(product, context.language)
    .reasons.map((_reason, reason) => reason)
    .filter((reason) => reason !== spoken)
    .slice(0, 2);
  const products = [product.id];
  const say = reasons.map((reason) => line('reason', { products, reason }));
  return { next: 'ask', conversation, say };
};

/** The lines for what a product has in common with the wish. */
const matchedLines = (id: string, match: Match): Line[] => {
  const { recipient, interest, occasion, attributes } = match;
  const products = [id];
  const isForSomeone = recipient !== undefined && recipient !== 'myself';
  return [
    ...(attributes !== undefined ? [line('why.attributes', { products, attributes })] : []),
    ...(isForSomeone ? [line('why.recipient', { products, recipient })] : []),
    ...(interest !== undefined ? [line('why.interest', { products, interest })] : []),
    ...(occasion !== undefined ? [line('why.occasion', { products, occasion })] : []),
  ];
};

/** The part of a match that the other options of the list don't have; the whole match when they all have it. */
const apartFrom = (match: Match, others: readonly Match[]): Match => {
  const isShared = ([part, value]: [string, unknown]): boolean =>
    others.length > 0 &&
    others.every((other) => JSON.stringify(other[part as keyof Match]) === JSON.stringify(value));
  const apart = Object.entries(match).filter((entry) => !isShared(entry));
  const isSaid = apart.some(([part]) => part !== 'reason');
  return isSaid ? Object.fromEntries(apart) : match;
};

/**
 * "Why this one": only what matched the wish, and a reason written for it, else the first reason. Of a
 * list, what sets this one apart from the others.
 */
export const why: Move = (conversation, context) => {
  const { scene, options, wish } = conversation;
  const product = findProduct(context.catalog, currentProductId(scene));
  if (product === undefined) return { next: 'ask', conversation, say: [line('more.nothing')] };
  const explained = (one: Product): Match => explain(one, wish, context.language);
  const isListed = options.includes(product.id);
  const others = isListed
    ? options
        .filter((id) => id !== product.id)
        .flatMap((id) => findProduct(context.catalog, id) ?? [])
    : [];
  const match = explained(product);
  const products = [product.id];
  const matched = matchedLines(product.id, apartFrom(match, others.map(explained)));
  const say = [
    ...(matched.length > 0 ? matched : [line('why.picked', { products })]),
    line('reason', { products, reason: match.reason ?? 0 }),
  ];
  return { next: 'ask', conversation, say };
};

/** "What did I save", "what did I say no to". */
export const recall =
  (which: Recall = 'saved'): Move =>
  (conversation, context) => {
    const { handedOver, declined } = context.memory;
    const ids = which === 'saved' ? handedOver.map(({ productId }) => productId) : declined;
    const products = ids
      .filter((id) => findProduct(context.catalog, id) !== undefined)
      .slice(-NAMED);
    const say =
      products.length === 0
        ? line(`recall.${which}.none`)
        : line(`recall.${which}`, { products, recalled: true });
    return { next: 'ask', conversation, say: [say] };
  };

/** Says one line that needs only values that are always known, then asks the open question. */
export const tell =
  (key: PlainLine): Move =>
  (conversation) => ({ next: 'ask', conversation, say: [{ key }] });

/** "How much is it": never says a price. */
export const price: Move = (conversation, context) => {
  const key = taskToOffer(conversation, context) === undefined ? 'price.off' : 'price';
  return { next: 'ask', conversation, say: [line(key)] };
};

/** "How do you earn money": never speaks of a commission that the skill would not earn. */
export const earnings: Move = (conversation, context) => {
  const task = taskToOffer(conversation, context);
  const earns = task !== undefined && context.tagFor(task) !== undefined;
  const say = [line(earns ? 'earnings' : 'earnings.none')];
  return { next: 'ask', conversation, say, isDisclosed: earns };
};
