import { type Product, findProduct } from '../../catalog';
import { CHILDRENS_CATEGORY, OFFERED_TASKS, type OfferedTask } from '../../contract';
import { dislikesOf, notToPropose } from '../../memory/customer-memory';
import { isSo } from '../recommend/attributes';
import { soFirst } from '../recommend/likeness';
import { qualitiesIn } from '../recommend/mentions';
import { type Order, createOrder } from '../recommend/rank';
import { occasionsOfSeason } from '../recommend/season';
import { type Wish, namedIds, namesThing } from '../recommend/wish';
import { type Conversation } from './conversation';
import { soughtWish } from './instead';
import { type TurnContext } from './turn';

/** The task that an offer proposes here; undefined when nothing can be handed over. */
export const taskToOffer = (
  { shoppingOff }: Conversation,
  { marketplace, allows }: TurnContext,
): OfferedTask | undefined =>
  shoppingOff || marketplace === undefined ? undefined : OFFERED_TASKS.find(allows);

/** The products that must not be offered to this customer (again), even if they go back to them. */
const excludedFor = (
  { out, wish }: Conversation,
  { memory, marketplace, now }: TurnContext,
): ReadonlySet<string> =>
  new Set([...out, ...notToPropose(memory, { recipient: wish.recipient, marketplace }, now)]);

/** The products for a wish. */
export interface Candidates {
  /** Those that may be offered, best first. */
  readonly products: readonly Product[];
  /** Those that fit but must not be proposed (again), best first. */
  readonly excluded: readonly Product[];
  /** Whether some products fit, but none of them may be offered (again). */
  readonly isExhausted: boolean;
  /** What put them in their order. */
  readonly order: Order;
  /** The candidates for another wish in the same turn. Each wish is ranked once. */
  readonly forWish: (wish: Wish) => Candidates;
}

/** The order of the offers of this turn. */
const orderFor = (conversation: Conversation, context: TurnContext): Order => {
  const { catalog, memory, marketplace, language, now } = context;
  const soldIn = taskToOffer(conversation, context) === undefined ? undefined : marketplace;
  const { out, skipped } = conversation;
  const typesOut = [...out, ...skipped].flatMap((id) => findProduct(catalog, id)?.type ?? []);
  return createOrder(context, soldIn, {
    heard: new Set([...memory.heard, ...conversation.trail]),
    refusedTypes: new Set(typesOut),
    season: occasionsOfSeason(now, marketplace),
    language,
  });
};

/** What is cheaper comes after what costs about so much; whoever is offered it is told. */
const rankAbout = (wish: Wish, order: Order, products: readonly Product[]): Product[] => {
  const ranked = order(products, wish);
  const { isAbout, most } = wish.budget ?? {};
  if (isAbout !== true || most === undefined) return ranked;
  const cheaper = order(products, { ...wish, budget: { most } });
  return [...new Set([...ranked, ...cheaper])];
};

/**
 * Leaves out what the person is known not to like, unless the wish names it. Where that leaves nothing
 * of the thing that is named, the thing itself is what is wanted.
 */
const rankFor = (
  wish: Wish,
  order: Order,
  { catalog: { products }, memory }: TurnContext,
): Product[] => {
  const named = namedIds(wish);
  const disliked = dislikesOf(memory, wish.recipient).filter((id) => !named.includes(id));
  const liked = { ...wish, without: [...(wish.without ?? []), ...disliked] };
  const ranked = rankAbout(disliked.length === 0 ? wish : liked, order, products);
  const isAllDisliked = disliked.length > 0 && ranked.length === 0;
  return isAllDisliked && namesThing(wish) ? rankAbout(wish, order, products) : ranked;
};

/** Puts what is known to be as was demanded first, among what is of the type that was named. */
const rankDemanded = (wish: Wish, order: Order, context: TurnContext): Product[] => {
  const ranked = rankFor(wish, order, context);
  const { type, demand, attributes = [], priceEnd } = wish;
  if (type === undefined || demand === undefined || priceEnd !== undefined) return ranked;
  // A French press that makes more is nearer to a small French press than another small coffee maker is.
  const qualities = qualitiesIn(wish.quality, context.catalog, context.language);
  const most = Math.max(0, ...ranked.map(({ id }) => qualities.get(id) ?? 0));
  const lacks = (product: Product): number =>
    attributes.filter((id) => !isSo(product, id)).length +
    Number((qualities.get(product.id) ?? 0) < most);
  return soFirst(ranked, (product) => context.likenessOf(demand, product)).sort(
    (one, other) => lacks(one) - lacks(other),
  );
};

/** The same for wishes that say the same, whatever the order of their parts. */
const keyOf = (wish: Wish): string => JSON.stringify(Object.entries(wish).sort());

/** Ranks the catalogue for a wish, then leaves out what must not be offered (again). */
export const findCandidates = (
  conversation: Conversation,
  context: TurnContext,
  wish: Wish = soughtWish(conversation),
): Candidates => {
  const order = orderFor(conversation, context);
  const ids = new Set([...excludedFor(conversation, context), ...conversation.skipped]);
  const found = new Map<string, Candidates>();
  const rank = (one: Wish): Candidates => {
    const ranked = rankDemanded(one, order, context);
    const products = ranked.filter(({ id }) => !ids.has(id));
    const excluded = ranked.filter(({ id }) => ids.has(id));
    const isExhausted = products.length === 0 && excluded.length > 0;
    return { products, excluded, isExhausted, order, forWish };
  };
  const forWish = (one: Wish): Candidates => {
    const key = keyOf(one);
    const candidates = found.get(key) ?? rank(one);
    found.set(key, candidates);
    return candidates;
  };
  return forWish(wish);
};

/**
 * What grown-ups can be offered here: examples that work, none of them from the category for children. All
 * products where there is nothing of the kind.
 */
export const stockedForAdults = (
  conversation: Conversation,
  context: TurnContext,
): readonly Product[] => {
  const { products } = findCandidates(conversation, context, {});
  const all = products.length > 0 ? products : context.catalog.products;
  return all.filter(({ category }) => category !== CHILDRENS_CATEGORY);
};

/** The product, if it may still be offered. */
export const allowedProduct = (
  conversation: Conversation,
  context: TurnContext,
  id: string | undefined,
): Product | undefined => {
  const product = findProduct(context.catalog, id);
  return product === undefined || excludedFor(conversation, context).has(product.id)
    ? undefined
    : product;
};
