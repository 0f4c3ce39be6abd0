import { type Country } from '../../../attribution';
import { type Product, findProduct } from '../../../catalog';
import { type Refinement, SIZES } from '../../../contract';
import { withPersonOfAge } from '../../recommend/audience';
import {
  bandsOfWord,
  cheaperThan,
  dearerThan,
  hasBudget,
  priceOf,
  withoutBudget,
} from '../../recommend/budget';
import { type Wish, namesThing, withoutThing } from '../../recommend/wish';
import { type Conversation, currentProductId } from '../conversation';
import { line } from '../line';
import { type Move, type Step } from '../turn';

/** Whether what is said now goes on from the wish so far. It does after "I don't have that", too. */
const isSearching = ({ scene }: Conversation): boolean =>
  scene.name !== 'pausing' && scene.name !== 'handed-over';

/**
 * Adds what was just said to the wish. A new person starts a new wish; a new thing replaces the old
 * one, and what was cheaper or dearer than it; a new budget replaces the old one.
 */
const merge = (wish: Wish, said: Wish): Wish => {
  const isOtherPerson =
    said.recipient !== undefined &&
    wish.recipient !== undefined &&
    said.recipient !== wish.recipient;
  if (isOtherPerson) return said;
  const { without: unwanted = [], ...wanted } = wish;
  const kept = hasBudget(said) ? withoutBudget(wanted) : wanted;
  const merged = { ...(namesThing(said) ? withoutThing(kept) : kept), ...said };
  const named = [said.type, said.category, said.interest, ...(said.attributes ?? [])];
  const without = [...unwanted.filter((id) => !named.includes(id)), ...(said.without ?? [])];
  return without.length === 0 ? merged : { ...merged, without: [...new Set(without)] };
};

/** Whether what was said answers the guided question with a thing, which then narrows the wish. */
const isAnswer = ({ scene }: Conversation, { interest, category }: Wish): boolean =>
  scene.name === 'asking' &&
  ((scene.question === 'interest' && interest !== undefined) ||
    (scene.question === 'category' && category !== undefined));

const searchFor = (conversation: Conversation, wish: Wish): Step & { next: 'search' } => ({
  next: 'search',
  conversation: { ...conversation, wish, refusals: 0 },
  say: [],
});

/** Starts or continues a search. */
export const recommend =
  (said: Wish): Move =>
  (conversation) => {
    const goesOn = isSearching(conversation);
    const wish = withPersonOfAge(goesOn ? merge(conversation.wish, said) : said);
    const asked = goesOn ? conversation.asked : [];
    const step = searchFor({ ...conversation, asked }, wish);
    const narrowed = { ...conversation.wish, ...said };
    return isAnswer(conversation, said)
      ? { ...searchFor({ ...conversation, asked }, narrowed), otherwise: step }
      : step;
  };

/** Searches for what free words say. Whom it is for, the budget and what it must not be stay as they were. */
export const searchWords =
  (text: string): Move =>
  (conversation, context) =>
    recommend(context.read(text))(conversation, context);

/** "Surprise me", "anything", "I don't know": offers the best for the wish so far. */
export const surprise: Move = (conversation) => {
  const { scene } = conversation;
  const wish = scene.name === 'stretching' ? scene.wish : conversation.wish;
  return { next: 'offer-best', conversation: { ...conversation, wish, refusals: 0 }, say: [] };
};

/** The wish for something cheaper, smaller … than `product`; undefined when nothing can be. */
const refined = (
  wish: Wish,
  direction: Refinement,
  product: Product | undefined,
  marketplace: Country | undefined,
): Wish | undefined => {
  switch (direction) {
    case 'cheaper':
      return product === undefined
        ? { ...withoutBudget(wish), ...bandsOfWord('low') }
        : cheaperThan(priceOf(product, marketplace), wish);
    case 'pricier':
      return product === undefined
        ? { ...withoutBudget(wish), ...bandsOfWord('high') }
        : dearerThan(priceOf(product, marketplace), wish);
    case 'smaller': {
      const { smallest: _smallest, ...sized } = wish;
      const largest = product ? SIZES[SIZES.indexOf(product.size) - 1] : 'small';
      return largest && { ...sized, largest };
    }
    case 'larger': {
      const { largest: _largest, ...sized } = wish;
      const smallest = product ? SIZES[SIZES.indexOf(product.size) + 1] : 'large';
      return smallest && { ...sized, smallest };
    }
  }
};

/** "Cheaper", "something smaller", "for a child": changes the wish and offers what fits. */
export const refine =
  (direction: Refinement | undefined, recipient: string | undefined): Move =>
  (conversation, context) => {
    const asked = conversation.wish;
    const forWhom = recipient === undefined ? asked : { ...asked, recipient };
    if (direction === undefined) {
      return { next: 'search', conversation: { ...conversation, wish: forWhom }, say: [] };
    }
    const { scene, trail } = conversation;
    const product = findProduct(context.catalog, currentProductId(scene) ?? trail.at(-1));
    const wish = refined(forWhom, direction, product, context.marketplace);
    const say = [line(`refine.none.${direction}`)];
    if (wish === undefined) return { next: 'ask', conversation, say };
    return {
      next: 'offer-best',
      conversation: { ...conversation, wish },
      say: [],
      otherwise: { next: 'ask', conversation, say },
    };
  };
