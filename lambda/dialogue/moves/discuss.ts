import { type Product, findProduct, wordsOf } from '../../../catalog';
import { type Match, explain } from '../../recommend/explain';
import { type Asked } from '../../recommend/reader/question';
import { taskToOffer } from '../candidates';
import { type Conversation, type Told, currentProductId } from '../conversation';
import { type Line, line } from '../line';
import { type Move, type Step, type TurnContext } from '../turn';
import { describe } from './seek';
import { miss } from './session';

const NOTHING_TOLD: Told = { reasons: [], facts: [] };

const toldIn = ({ scene }: Conversation): Told =>
  scene.name === 'discussing' ? scene.told : NOTHING_TOLD;

/** A step that says something about the product and goes on with the talk; the purchase question can wait. */
const talkAbout = (
  conversation: Conversation,
  { id: productId }: Product,
  say: readonly Line[],
  { reasons = [], facts = [] }: Partial<Told> = {},
): Step => {
  const { scene } = conversation;
  if (scene.name !== 'offering' && scene.name !== 'discussing') {
    return { next: 'ask', conversation, say };
  }
  const before = toldIn(conversation);
  const told = {
    reasons: [...new Set([...before.reasons, ...reasons])],
    facts: [...new Set([...before.facts, ...facts])],
  };
  const discussing: Conversation = {
    ...conversation,
    scene: { name: 'discussing', productId, told },
  };
  return { next: 'ask', conversation: discussing, say };
};

/** Makes a move about the product that is on offer. */
const aboutProduct =
  (move: (product: Product, conversation: Conversation, context: TurnContext) => Step): Move =>
  (conversation, context) => {
    const product = findProduct(context.catalog, currentProductId(conversation.scene));
    const isListed = conversation.scene.name === 'listing';
    return product === undefined
      ? { next: 'ask', conversation, say: [line(isListed ? 'hand-over.which' : 'more.nothing')] }
      : move(product, conversation, context);
  };

const AT_ONCE = 2;

/** "Tell me more": what was not told yet, first the reasons, then the facts. */
export const more: Move = aboutProduct((product, conversation, context) => {
  const { language } = context;
  const words = wordsOf(product, language);
  const products = [product.id];
  const told = toldIn(conversation);
  const { reason: spoken } = explain(product, conversation.wish, language);
  const reasons = words.reasons
    .map((_reason, reason) => reason)
    .filter((reason) => reason !== spoken && !told.reasons.includes(reason))
    .slice(0, AT_ONCE);
  const facts = Object.keys(words.facts ?? {})
    .filter((topic) => !told.facts.includes(topic))
    .slice(0, AT_ONCE - reasons.length);
  const say = [
    ...reasons.map((reason) => line('reason', { products, reason })),
    ...facts.map((topic) => line('answer.fact', { products, topic })),
  ];
  return talkAbout(conversation, product, say.length === 0 ? [line('more.said')] : say, {
    reasons,
    facts,
  });
});

/** What the product's facts and attributes say on a topic; undefined when nothing is known. */
const knownOn = (
  topic: string,
  product: Product,
  { language, belonging }: TurnContext,
): Line | undefined => {
  const products = [product.id];
  if (wordsOf(product, language).facts?.[topic] !== undefined) {
    return line('answer.fact', { products, topic });
  }
  const topics = belonging.topicOfAttributes;
  const attributes = Object.keys(product.attributes ?? {}).filter((id) => topics[id] === topic);
  return attributes.length === 0 ? undefined : line('answer.is', { products, attributes });
};

const answer = ({ topic: asked, attribute }: Pick<Asked, 'topic' | 'attribute'>): Move =>
  aboutProduct((product, conversation, context) => {
    const { topicOfAttributes } = context.belonging;
    const topic = attribute === undefined ? asked : topicOfAttributes[attribute];
    const products = [product.id];
    if (attribute !== undefined && product.attributes?.[attribute] !== undefined) {
      const yes = line('answer.yes', { products, attributes: [attribute] });
      return talkAbout(conversation, product, [yes]);
    }
    if (topic === undefined) {
      return talkAbout(conversation, product, [line('answer.unknown.plain')]);
    }
    const answer = knownOn(topic, product, context) ?? line('answer.unknown', { topic });
    return talkAbout(conversation, product, [answer], { facts: [topic] });
  });

/**
 * "How heavy is it", "is it wireless": what is known on the topic, or on the topic of the attribute.
 *
 * @param asked ids; undefined for words that nobody knows
 */
export const askAbout =
  (asked: Pick<Asked, 'topic' | 'attribute'>): Move =>
  (conversation, context) => {
    const isAboutThis = currentProductId(conversation.scene) !== undefined;
    const isKnown = asked.topic !== undefined || asked.attribute !== undefined;
    // "What's the capital of Mongolia" isn't a question about a product when none is on offer.
    const move = isAboutThis || isKnown ? answer(asked) : miss;
    return move(conversation, context);
  };

/**
 * A question in free words about the product on offer. What is known on its topic is told as the answer
 * only if the question is about the product as a whole, or the fact speaks of the same: the size of a bag
 * is not the length of its strap. With nothing on offer, words about a person say what is wanted.
 *
 * @param opening `how` when the words came after "how"
 */
export const askFreely =
  (words: string, opening?: 'how'): Move =>
  (conversation, context) => {
    const product = findProduct(context.catalog, currentProductId(conversation.scene));
    if (product === undefined && conversation.scene.name !== 'listing') {
      const wish = context.read(words, 'statement');
      const move = wish.recipient === undefined ? miss : describe(wish);
      return move(conversation, context);
    }
    const asked = context.questions.read(words, opening);
    const { topic, attribute, narrower, quality } = asked;
    if (product === undefined || topic === undefined) return answer(asked)(conversation, context);
    const known = knownOn(topic, product, context);
    const { name, facts } = wordsOf(product, context.language);
    const isSo = attribute !== undefined && product.attributes?.[attribute] !== undefined;
    const isAnswer = context.questions.covers(
      [name, facts?.[topic]?.say ?? ''],
      isSo ? narrower : [...narrower, ...quality],
    );
    return known === undefined || isAnswer
      ? answer(asked)(conversation, context)
      : talkAbout(conversation, product, [line('answer.near'), known], { facts: [topic] });
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
export const why: Move = aboutProduct((product, conversation, context) => {
  const { options, wish } = conversation;
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
  const reason = match.reason ?? 0;
  const say = [
    ...(matched.length > 0 ? matched : [line('why.picked', { products })]),
    line('reason', { products, reason }),
  ];
  return talkAbout(conversation, product, say, { reasons: [reason] });
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
