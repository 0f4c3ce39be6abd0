import { type Product, findProduct, wordsOf } from '../../../catalog';
import { type Match, explain } from '../../recommend/explain';
import { type Asked } from '../../recommend/reader/question';
import { namesThing } from '../../recommend/wish';
import { taskToOffer } from '../candidates';
import { type Conversation, type Told, currentProductId } from '../conversation';
import { type Line, line } from '../line';
import { toldBy, untold, withTold } from '../told';
import { type Move, type Step, type TurnContext } from '../turn';
import { recommend } from './seek';
import { miss } from './session';

/** A step that says something about the product and goes on with the talk; the purchase question can wait. */
const talkAbout = (
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
  const sentences = untold(product, conversation, context).slice(0, AT_ONCE);
  const say = sentences.length === 0 ? [line('more.said')] : sentences.map((one) => one.line);
  return talkAbout(conversation, product, say, toldBy(sentences));
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
 * is not the length of its strap. With nothing on offer, a question that names a thing says what is wanted.
 *
 * @param opening `how` when the words came after "how"
 */
export const askFreely =
  (words: string, opening?: 'how'): Move =>
  (conversation, context) => {
    const product = findProduct(context.catalog, currentProductId(conversation.scene));
    if (product === undefined && conversation.scene.name !== 'listing') {
      const wish = context.read(words);
      // "What's the score of the game" is not meant for a shop.
      const isForShop = wish.text === undefined && namesThing(wish);
      return (isForShop ? recommend(wish) : miss)(conversation, context);
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
  const explained = (one: Product): Match => explain(one, wish, context.language);
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
