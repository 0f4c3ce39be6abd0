import { type Product } from '../../../catalog';
import { PRICE_BANDS, type PriceBand, type Refinement, SIZES } from '../../../contract';
import { bandsOfWord } from '../../recommend/budget';
import { type Wish } from '../../recommend/wish';
import { findProduct } from '../candidates';
import { type Conversation, currentProductId } from '../conversation';
import { line } from '../line';
import { type Move } from '../turn';

const isSearching = ({ scene }: Conversation): boolean =>
  scene.name !== 'open' && scene.name !== 'pausing' && scene.name !== 'handed-over';

/** Adds what was just said to the wish. A new person starts a new wish; a new thing replaces the old one. */
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

/** Starts or continues a search. */
export const recommend =
  (said: Wish): Move =>
  (conversation) => {
    const goesOn = isSearching(conversation);
    const wish = goesOn ? merge(conversation.wish, said) : said;
    const asked = goesOn ? conversation.asked : [];
    return { next: 'search', conversation: { ...conversation, wish, asked, refusals: 0 }, say: [] };
  };

/** Searches for free words. As the answer to a guided question they are added to the wish; else they replace it. */
export const searchWords =
  (text: string): Move =>
  (conversation) => {
    const isAnswer = conversation.scene.name === 'asking';
    const wish = isAnswer ? merge(conversation.wish, { text }) : { text };
    return { next: 'search', conversation: { ...conversation, wish, refusals: 0 }, say: [] };
  };

/** "Surprise me", "anything", "I don't know": offers the best for the wish so far. */
export const surprise: Move = (conversation) => ({
  next: 'offer-best',
  conversation: { ...conversation, refusals: 0 },
  say: [],
});

const bandBeside = (band: PriceBand, step: -1 | 1): PriceBand | undefined =>
  PRICE_BANDS.find((other) => other === band + step);

/** The wish for something cheaper, smaller … than `product`; undefined when nothing can be. */
const refined = (
  wish: Wish,
  direction: Refinement,
  product: Product | undefined,
): Wish | undefined => {
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
    const product = findProduct(context, currentProductId(scene) ?? trail.at(-1));
    const wish = refined(forWhom, direction, product);
    const say = [line(`refine.none.${direction}`)];
    if (wish === undefined) return { next: 'ask', conversation, say };
    return {
      next: 'offer-best',
      conversation: { ...conversation, wish },
      say: [],
      otherwise: { next: 'ask', conversation, say },
    };
  };
