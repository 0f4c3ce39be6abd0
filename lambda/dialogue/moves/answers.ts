import { findProduct } from '../../../catalog';
import { type LineKey, type Recall, type ValuesOf } from '../../../contract';
import { taskToOffer } from '../candidates';
import { line } from '../line';
import { type Move } from '../turn';

const NAMED = 3;

/** The lines that need only values that are always known. */
type PlainLine = {
  [Key in LineKey]: [ValuesOf<Key>] extends ['skill' | 'owner' | 'version'] ? Key : never;
}[LineKey];

/** "What did I save", "what did I say no to". */
export const recall =
  (which: Recall = 'saved'): Move =>
  (conversation, context) => {
    const { handedOver, waiting, declined } = context.memory;
    const passedOn = [...handedOver, ...waiting.flatMap(({ product }) => product ?? [])];
    const ids = which === 'saved' ? passedOn.map(({ productId }) => productId) : declined;
    const products = ids
      .filter((id) => findProduct(context.catalog, id) !== undefined)
      .slice(-NAMED);
    const none = context.isMemoryMissing ? 'recall.unknown' : (`recall.${which}.none` as const);
    const say = products.length === 0 ? line(none) : line(`recall.${which}`, { products });
    return { next: 'ask', conversation, say: [say] };
  };

/** Says one line that needs only values that are always known, then asks the open question. */
export const tell =
  (key: PlainLine): Move =>
  (conversation) => ({ next: 'ask', conversation, say: [{ key }] });

/** Says one such line by the way: a thanks, a word of patience. */
export const sayAside =
  (key: PlainLine): Move =>
  (conversation) => ({ next: 'ask', conversation, say: [{ key }], isAside: true });

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
