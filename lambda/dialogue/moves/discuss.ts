import { type Product, findProduct } from '../../../catalog';
import { createAgeCheck } from '../../recommend/audience';
import { type Match, explain } from '../../recommend/explain';
import { taskToOffer } from '../candidates';
import { type Conversation, type Told, currentProductId } from '../conversation';
import { type Line, line } from '../line';
import { toldBy, untold, withTold } from '../told';
import { type Move, type Step, type TurnContext } from '../turn';

/** A step that says something about the product and goes on with the talk; the purchase question can wait. */
export const talkAbout = (
  before: Conversation,
  { id: productId }: Product,
  say: readonly Line[],
  told: Partial<Told> = {},
): Step => {
  const conversation = withTold(before, productId, told);
  const { scene } = conversation;
  if (scene.name !== 'offering' && scene.name !== 'discussing') {
    return { next: 'ask', conversation, say };
  }
  const discussing: Conversation = { ...conversation, scene: { name: 'discussing', productId } };
  return { next: 'ask', conversation: discussing, say };
};

/** The conversation in which one of a list is talked about. */
export const talkingOf = (
  conversation: Conversation,
  { id: productId }: Product,
): Conversation => ({ ...conversation, refusals: 0, scene: { name: 'discussing', productId } });

/** Makes a move about the product that is on offer. */
export const aboutProduct =
  (move: (product: Product, conversation: Conversation, context: TurnContext) => Step): Move =>
  (conversation, context) => {
    const product = findProduct(context.catalog, currentProductId(conversation.scene));
    const isListed = conversation.scene.name === 'listing';
    return product === undefined
      ? { next: 'ask', conversation, say: [line(isListed ? 'hand-over.which' : 'more.nothing')] }
      : move(product, conversation, context);
  };

const AT_ONCE = 2;

const moreOfProduct: Move = aboutProduct((product, conversation, context) => {
  const sentences = untold(product, conversation, context).slice(0, AT_ONCE);
  const say = sentences.length === 0 ? [line('more.said')] : sentences.map((one) => one.line);
  return talkAbout(conversation, product, say, toldBy(sentences));
});

/**
 * "Tell me more": what was not told yet, first the reasons, then the facts. Before anything was offered, "how
 * does this work" is about the skill.
 */
export const more: Move = (conversation, context) =>
  conversation.scene.name === 'open' && conversation.trail.length === 0
    ? { next: 'help', conversation, say: [] }
    : moreOfProduct(conversation, context);

/** The lines for what a product has in common with the wish, each by what it says. */
const matchedLines = (id: string, match: Match): Map<string, Line> => {
  const { recipient, interest, occasion, attributes } = match;
  const products = [id];
  const isForSomeone = recipient !== undefined && recipient !== 'myself';
  const lines = [
    ...(attributes !== undefined ? [line('why.attributes', { products, attributes })] : []),
    ...(isForSomeone ? [line('why.recipient', { products, recipient })] : []),
    ...(interest !== undefined ? [line('why.interest', { products, interest })] : []),
    ...(occasion !== undefined ? [line('why.occasion', { products, occasion })] : []),
  ];
  return new Map(
    (lines.length === 0 ? [line('why.picked', { products })] : lines).map((one) => {
      const { products: _products, ...about } = one.terms ?? {};
      return [`${one.key} ${JSON.stringify(Object.values(about))}`, one];
    }),
  );
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
 * "Why this one": what matched the wish, and a reason written for it, else the first. Of a list, what sets
 * this one apart from the others. Asked again, only what was not said in this session.
 */
export const why: Move = aboutProduct((product, conversation, context) => {
  const { options, wish, matches } = conversation;
  const isOfAge = createAgeCheck(wish, context.recipients);
  const explained = (one: Product): Match => {
    const match = explain(one, wish, context.language);
    const { recipient: _recipient, ...others } = match;
    return isOfAge(one.ages) ? match : others;
  };
  const others = options
    .filter((id) => options.includes(product.id) && id !== product.id)
    .flatMap((id) => findProduct(context.catalog, id) ?? []);
  const match = explained(product);
  const matched = [...matchedLines(product.id, apartFrom(match, others.map(explained)))].filter(
    ([key]) => !matches.includes(key),
  );
  const sentences = untold(product, conversation, context);
  const written = sentences.find((one) => 'reason' in one && one.reason === match.reason);
  const reason = [written ?? sentences[0]].flatMap((one) => one ?? []);
  const say = [...matched.map(([, one]) => one), ...reason.map((one) => one.line)];
  return talkAbout(
    { ...conversation, matches: [...matches, ...matched.map(([key]) => key)] },
    product,
    say.length === 0 ? [line('more.said')] : say,
    toldBy(reason),
  );
});

/** Puts the purchase question again after a talk about the product. */
export const offerAgain = (conversation: Conversation, context: TurnContext): Step => {
  const { scene } = conversation;
  const task = taskToOffer(conversation, context);
  return scene.name !== 'discussing' || task === undefined
    ? { next: 'ask', conversation, say: [] }
    : {
        next: 'ask',
        conversation: {
          ...conversation,
          scene: { name: 'offering', productId: scene.productId, task },
        },
        say: [],
      };
};
