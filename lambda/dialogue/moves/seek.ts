import { SIZES, type PriceBand } from '../../../catalog';
import { bandsOfWord } from '../../recommend/budget';
import { type Wish } from '../../recommend/wish';
import { type ActOf, type Refinement } from '../act';
import { sayAndAsk } from '../ask';
import { type Conversation } from '../conversation';
import { offerBest, search } from '../find';
import { line } from '../line';
import { offer } from '../offer';
import { currentProductId, findProduct, rankFor } from '../shelf';
import { type Turn, type World } from '../turn';

const isSearching = ({ scene }: Conversation): boolean =>
  scene.name !== 'open' && scene.name !== 'pausing' && scene.name !== 'handed-over';

/** Adds what was just said to the wish. A new person, or a new thing in place of another, begins anew. */
const merge = (wish: Wish, said: Wish): Wish => {
  const isOtherPerson =
    said.recipient !== undefined &&
    wish.recipient !== undefined &&
    said.recipient !== wish.recipient;
  if (isOtherPerson) return said;
  const namesThing = [said.interest, said.category, said.type, said.text].some(
    (part) => part !== undefined,
  );
  if (!namesThing) return { ...wish, ...said };
  const { interest: _interest, category: _category, type: _type, text: _text, ...rest } = wish;
  return { ...rest, ...said };
};

/** Starts or goes on with a search. */
export const recommend = (
  conversation: Conversation,
  { wish: said }: ActOf<'recommend'>,
  world: World,
): Turn => {
  const goesOn = isSearching(conversation);
  const wish = goesOn ? merge(conversation.wish, said) : said;
  const asked = goesOn ? conversation.asked : [];
  return search({ ...conversation, wish, asked, refusals: 0 }, world);
};

/** Looks for free words; an answer to a guided question keeps what was said before. */
export const searchWords = (
  conversation: Conversation,
  { text }: ActOf<'search'>,
  world: World,
): Turn => {
  const wish = conversation.scene.name === 'asking' ? merge(conversation.wish, { text }) : { text };
  return search({ ...conversation, wish, refusals: 0 }, world);
};

/** "Surprise me", "anything", "I don't know": picks from all that is left. */
export const surprise = (conversation: Conversation, _act: unknown, world: World): Turn =>
  offerBest({ ...conversation, refusals: 0 }, world);

const bandBeside = (band: PriceBand, step: -1 | 1): PriceBand | undefined =>
  ([1, 2, 3, 4, 5] as const).find((other) => other === band + step);

/** The wish narrowed to what is cheaper, smaller … than the product on offer; undefined where nothing can be. */
const refined = (
  conversation: Conversation,
  direction: Refinement,
  world: World,
): Wish | undefined => {
  const { wish, scene } = conversation;
  const product = findProduct(world, currentProductId(scene) ?? conversation.trail.at(-1));
  const { lowestBand: _low, highestBand: _high, ...rest } = wish;
  switch (direction) {
    case 'cheaper': {
      if (product === undefined) return { ...rest, ...bandsOfWord('low') };
      const highestBand = bandBeside(product.priceBand, -1);
      return highestBand && { ...rest, highestBand };
    }
    case 'pricier': {
      if (product === undefined) return { ...rest, ...bandsOfWord('high') };
      const lowestBand = bandBeside(product.priceBand, 1);
      return lowestBand && { ...rest, lowestBand };
    }
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

/** "Cheaper", "something smaller", "for a child": changes the wish and offers what fits it. */
export const refine = (
  conversation: Conversation,
  { direction, recipient }: ActOf<'refine'>,
  world: World,
): Turn => {
  const forWhom: Conversation =
    recipient === undefined
      ? conversation
      : { ...conversation, wish: { ...conversation.wish, recipient } };
  if (direction === undefined) return search(forWhom, world);
  const wish = refined(forWhom, direction, world);
  const [best] = wish === undefined ? [] : rankFor(forWhom, world, wish);
  return best === undefined || wish === undefined
    ? sayAndAsk(conversation, world, [line(`refine.none.${direction}`)])
    : offer({ ...forWhom, wish }, world, best);
};
