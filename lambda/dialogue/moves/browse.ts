import { type Product, findProduct } from '../../../catalog';
import { type Refinement, SIZES } from '../../../contract';
import { budgetOfAmount, isLess, priceOf } from '../../recommend/budget';
import { allowedProduct } from '../candidates';
import {
  type Conversation,
  beyondOwnBudget,
  currentProductId,
  productIdsOf,
} from '../conversation';
import { lookingForAnything } from '../instead';
import { line } from '../line';
import { type Move, type TurnContext } from '../turn';
import { recommend, refine, surprise } from './seek';
import { miss } from './session';

/**
 * The conversation whose wish has something to list. Where nothing is within the budget, the kind of thing that is wanted
 * is looked for beyond it, as by a yes to that question, and other wishes give way to what is within it.
 */
const withIdeas = (conversation: Conversation): Conversation => {
  const { scene, wish } = conversation;
  if (scene.name !== 'stretching') return conversation;
  const isOfAKind = wish.type !== undefined || wish.category !== undefined;
  return isOfAKind ? beyondOwnBudget(conversation, scene.wish) : lookingForAnything(conversation);
};

/** "What are my options": at most three, named in one breath. */
export const list: Move = (conversation) => ({
  next: 'list',
  conversation: { ...withIdeas(conversation), refusals: 0 },
  say: [],
});

/** What is at a position; positions count from 1, and from the end below 0: -1 is the last. */
const placed = <Item>(items: readonly Item[], position = 0): Item | undefined =>
  position < 0 ? items.at(position) : items[position - 1];

/** Positions are those of the list on the table; one product on offer is the first of itself. */
const optionAt = (
  { options, scene, ...conversation }: Conversation,
  context: TurnContext,
  position: number | undefined,
): Product | undefined => {
  const current = currentProductId(scene);
  const listed = options.length === 0 && current !== undefined ? [current] : options;
  const id = placed(listed, position);
  return id === current && id !== undefined
    ? findProduct(context.catalog, id)
    : allowedProduct({ ...conversation, options, scene }, context, id);
};

/** Where everything was offered one by one, who wants "the first one" means the first that was offered. */
const offeredAt = (
  conversation: Conversation,
  context: TurnContext,
  position: number | undefined,
): Product | undefined =>
  conversation.hasListed === true || conversation.scene.name === 'pausing'
    ? undefined
    : allowedProduct(conversation, context, placed(conversation.trail, position));

/** "The second one", "the last one"; positions as in `placed`. */
export const choose =
  (position: number | undefined): Move =>
  (conversation, context) => {
    const product =
      offeredAt(conversation, context, position) ?? optionAt(conversation, context, position);
    if (product === undefined) return { next: 'ask', conversation, say: [line('choose.none')] };
    return {
      next: 'offer',
      conversation: { ...conversation, refusals: 0 },
      say: [],
      product,
      opening: line('lead.chosen', { products: [product.id] }),
    };
  };

/** How two products compare in a direction: below 0 where the first lies further in it. */
const compareIn = (
  direction: Refinement,
  one: Product,
  other: Product,
  { marketplace }: TurnContext,
): number => {
  const bySize = SIZES.indexOf(one.size) - SIZES.indexOf(other.size);
  const [price, otherPrice] = [priceOf(one, marketplace), priceOf(other, marketplace)];
  const byPrice = Number(isLess(otherPrice, price)) - Number(isLess(price, otherPrice));
  switch (direction) {
    case 'smaller':
      return bySize;
    case 'larger':
      return -bySize;
    case 'cheaper':
      return byPrice;
    case 'pricier':
      return -byPrice;
  }
};

/** "The smaller one", "the cheaper of the two": the one of the list on the table that lies furthest in that direction. */
export const chooseBy =
  (direction: Refinement): Move =>
  (conversation, context) => {
    const { options } = conversation;
    const listed = options.flatMap((id) => allowedProduct(conversation, context, id) ?? []);
    const best = listed.find((one) =>
      listed.every((other) => other === one || compareIn(direction, one, other, context) < 0),
    );
    const isListed = conversation.scene.name === 'listing' && best !== undefined;
    return isListed
      ? choose(options.indexOf(best.id) + 1)(conversation, context)
      : refine(direction)(conversation, context);
  };

/** A number alone, "twenty": an amount after a question about the budget, else a position. Nobody counts what was not offered. */
export const numberAlone =
  (number: number | undefined): Move =>
  (conversation, context) => {
    const { scene } = conversation;
    if (scene.name === 'open') return miss(conversation, context);
    const isAmount =
      scene.name === 'stretching' || (scene.name === 'asking' && scene.question === 'budget');
    const move =
      isAmount && number !== undefined ? recommend(budgetOfAmount(number)) : choose(number);
    return move(conversation, context);
  };

/** The nearest products before and after the one on offer that may still be offered. */
const neighbours = (
  conversation: Conversation,
  context: TurnContext,
): { before: Product | undefined; after: Product | undefined } => {
  const { scene, trail } = conversation;
  const current = currentProductId(scene);
  const at = current === undefined ? trail.length : trail.indexOf(current);
  const allowed = (ids: readonly string[]): Product[] =>
    ids.flatMap((id) => allowedProduct(conversation, context, id) ?? []);
  return { before: allowed(trail.slice(0, at)).at(-1), after: allowed(trail.slice(at + 1))[0] };
};

/**
 * Without a list on the table, compares the product on offer with the one offered before it, else with the best other
 * one. Before anything was offered, "which would you choose" leaves the choice to us.
 */
const compareOffered: Move = (conversation, context) => {
  const onOffer = currentProductId(conversation.scene);
  const product = allowedProduct(conversation, context, onOffer);
  if (product === undefined && conversation.trail.length === 0) {
    return { next: 'offer-best', conversation, say: [] };
  }
  const { before } = neighbours(conversation, context);
  const isOfOldList = conversation.hasListed === true;
  return product === undefined || before === undefined || isOfOldList
    ? { next: 'compare', conversation, say: [], first: product }
    : { next: 'compare', conversation, say: [], first: before, second: product };
};

/**
 * "Which would you have": of the list on the table, or of what was offered one by one and not passed, the one that fits
 * best. One alone on offer stays so.
 */
export const favour: Move = (conversation, context) => {
  const { scene, trail, hasListed } = conversation;
  const onOffer = currentProductId(scene);
  if (onOffer === undefined && scene.name !== 'listing') return surprise(conversation, context);
  const offered = hasListed === true ? [onOffer] : trail;
  const ids = scene.name === 'listing' ? scene.productIds : offered;
  const products = ids.flatMap((id) => allowedProduct(conversation, context, id) ?? []);
  const [product, other] = products;
  if (product !== undefined && other === undefined) {
    return { next: 'offer', conversation, say: [], product };
  }
  return {
    next: 'offer-best',
    conversation: { ...conversation, refusals: 0 },
    say: [],
    isWanted: (one) => products.includes(one),
  };
};

/** "Compare the first and the second": of the list on the table, or as they were offered. */
export const compare =
  (first?: number, second?: number): Move =>
  (conversation, context) => {
    const isAnyNamed = first !== undefined || second !== undefined;
    if (conversation.options.length < 2 && !isAnyNamed) {
      return compareOffered(conversation, context);
    }
    const [place, other] = [first ?? (second === 1 ? 2 : 1), second ?? (first === 2 ? 1 : 2)];
    const at = (position: number): Product | undefined =>
      offeredAt(conversation, context, position) ?? optionAt(conversation, context, position);
    const [one, two] = [at(place), at(other)];
    return two === undefined
      ? { next: 'ask', conversation, say: [line('compare.none')] }
      : { next: 'compare', conversation, say: [], first: one, second: two };
  };

/**
 * "Next": goes on. Nothing counts as declined, and "previous" brings it back; by itself the skill doesn't
 * propose it again in this session.
 */
export const next: Move = (before, context) => {
  const skipped = [...new Set([...before.skipped, ...productIdsOf(before.scene)])];
  const conversation = { ...before, skipped };
  const isWanted = ({ id }: Product): boolean => !conversation.trail.includes(id);
  if (conversation.scene.name === 'listing') {
    return { next: 'list', conversation, say: [], isWanted };
  }
  const { after } = neighbours(conversation, context);
  return after === undefined
    ? { next: 'offer-best', conversation, say: [], isWanted }
    : { next: 'offer', conversation, say: [], product: after };
};

/**
 * "Previous", "go back": the product before; products that were declined or handed over are skipped. Where there is none,
 * who goes back after questions comes back to the offer.
 */
export const previous: Move = (conversation, context) => {
  const { scene } = conversation;
  const { before } = neighbours(conversation, context);
  if (before !== undefined) {
    return { next: 'offer', conversation, say: [line('previous')], product: before };
  }
  const say = [line('previous.none')];
  const product =
    scene.name === 'discussing'
      ? allowedProduct(conversation, context, scene.productId)
      : undefined;
  return product === undefined
    ? { next: 'ask', conversation, say }
    : { next: 'offer', conversation, say, product };
};
