import { type Product } from '../../../catalog';
import { bandsOfAmount } from '../../recommend/budget';
import { type ActOf } from '../act';
import { sayAndAsk } from '../ask';
import { type Conversation } from '../conversation';
import { nothingFits, offerBest } from '../find';
import { line } from '../line';
import { offer, offerList } from '../offer';
import { currentProductId, excludedFor, findProduct, rankFor } from '../shelf';
import { type Turn, type World } from '../turn';
import { recommend } from './seek';

const listOrOffer = (
  conversation: Conversation,
  world: World,
  ranked: readonly Product[],
): Turn => {
  const [first] = ranked;
  if (first === undefined) return nothingFits(conversation, world);
  return ranked.length === 1
    ? offer(conversation, world, first)
    : offerList(conversation, world, ranked);
};

/** "What are my options": at most three, named in one breath. */
export const list = (conversation: Conversation, _act: unknown, world: World): Turn =>
  listOrOffer({ ...conversation, refusals: 0 }, world, rankFor(conversation, world));

/** The product, unless it may not be offered any more. */
const allowedProduct = (
  conversation: Conversation,
  id: string | undefined,
  world: World,
): Product | undefined => {
  const product = findProduct(world, id);
  return product === undefined || excludedFor(conversation, world).has(product.id)
    ? undefined
    : product;
};

const optionAt = (
  conversation: Conversation,
  position: number | undefined,
  world: World,
): Product | undefined =>
  allowedProduct(conversation, conversation.options[(position ?? 0) - 1], world);

/** A bare number, when the budget was asked for, is an amount and no place in a list. */
const isAmount = ({ scene }: Conversation, { position }: ActOf<'choose'>): boolean =>
  scene.name === 'asking' && scene.question === 'budget' && position !== undefined;

/** "The second one". */
export const choose = (conversation: Conversation, act: ActOf<'choose'>, world: World): Turn => {
  const { position } = act;
  if (isAmount(conversation, act)) {
    return recommend(
      conversation,
      { kind: 'recommend', wish: bandsOfAmount(position ?? 0) },
      world,
    );
  }
  const product = optionAt(conversation, position, world);
  return product === undefined
    ? sayAndAsk(conversation, world, [line('choose.none')])
    : offer({ ...conversation, refusals: 0 }, world, product, [], 'lead.chosen');
};

/** "Compare the first and the second": two pitches, then "which one?". */
export const compare = (
  conversation: Conversation,
  { first = 1, second = first === 2 ? 1 : 2 }: ActOf<'compare'>,
  world: World,
): Turn => {
  const onOffer = allowedProduct(conversation, currentProductId(conversation.scene), world);
  const others = rankFor(conversation, world).filter(({ id }) => id !== onOffer?.id);
  const isOptions = conversation.options.length >= 2;
  const one = isOptions ? optionAt(conversation, first, world) : onOffer;
  const two = isOptions ? optionAt(conversation, second, world) : others[0];
  if (one === undefined || two === undefined || one === two) {
    return sayAndAsk(conversation, world, [line('compare.none')]);
  }
  const productIds = [one.id, two.id];
  const next: Conversation = {
    ...conversation,
    scene: { name: 'listing', productIds },
    options: productIds,
  };
  const turn = sayAndAsk(next, world, [
    line('compare.first', { products: [one.id] }),
    line('compare.second', { products: [two.id] }),
  ]);
  return {
    ...turn,
    facts: productIds.map((productId) => ({ kind: 'offered' as const, productId })),
  };
};

/** The products offered before and after the one on offer, of those that may still be offered. */
const neighbours = (
  conversation: Conversation,
  world: World,
): { before: Product | undefined; after: Product | undefined } => {
  const { scene, trail } = conversation;
  const current = currentProductId(scene);
  const at = current === undefined ? trail.length : trail.indexOf(current);
  const allowed = (ids: readonly string[]): Product[] =>
    ids.flatMap((id) => allowedProduct(conversation, id, world) ?? []);
  return { before: allowed(trail.slice(0, at)).at(-1), after: allowed(trail.slice(at + 1))[0] };
};

/** "Next": goes on without turning anything down. */
export const next = (conversation: Conversation, _act: unknown, world: World): Turn => {
  const isNew = ({ id }: Product): boolean => !conversation.trail.includes(id);
  if (conversation.scene.name === 'listing') {
    return listOrOffer(conversation, world, rankFor(conversation, world).filter(isNew));
  }
  const { after } = neighbours(conversation, world);
  return after === undefined
    ? offerBest(conversation, world, [], isNew)
    : offer(conversation, world, after);
};

/** "Previous", "go back": the product before, unless it was turned down or handed over. */
export const previous = (conversation: Conversation, _act: unknown, world: World): Turn => {
  const { before } = neighbours(conversation, world);
  return before === undefined
    ? sayAndAsk(conversation, world, [line('previous.none')])
    : offer(conversation, world, before, [line('previous')]);
};
