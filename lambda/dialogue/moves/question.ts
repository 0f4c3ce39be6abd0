import { type Product, findProduct, wordsOf } from '../../../catalog';
import { type BuiltInTopic, type Category } from '../../../contract';
import { isOtherPerson } from '../../recommend/audience';
import { isSo } from '../../recommend/attributes';
import { type Asked } from '../../recommend/reader/question';
import { namesThing, personIn } from '../../recommend/wish';
import { type Conversation, currentProductId } from '../conversation';
import { type Line, line } from '../line';
import { type Move, type Step, type TurnContext } from '../turn';
import { aboutProduct, talkAbout } from './discuss';
import { recommend, refine } from './seek';
import { miss } from './session';

/** Books are known by who wrote them, and the name says that; their brand is a publisher. */
const BOOKS: Category = 'books';
const MAKER: BuiltInTopic = 'maker';

/** On these topics what is known rules the rest out: what is made of steel is not made of glass. */
const ONE_ANSWER: readonly string[] = [
  'power',
  'size',
  'weight',
  'material',
  'color',
  'skill',
  'play',
] satisfies readonly BuiltInTopic[];

/** On these topics there are many things to know: what goes into a dishwasher may not go into an oven. */
const MANY_ANSWERS: readonly string[] = [
  'care',
  'fit',
  'contents',
  'size',
] satisfies readonly BuiltInTopic[];

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
  if (attributes.length > 0) return line('answer.is', { products, attributes });
  if (topic !== MAKER) return undefined;
  return line(product.category === BOOKS ? 'answer.maker.named' : 'answer.brand', { products });
};

/** What is said to a question, and the topic that was told. */
interface Answer {
  readonly say: readonly Line[];
  readonly isKnown: boolean;
  readonly topic?: string;
}

const isUnanswered = ({ topic, attribute }: Pick<Asked, 'topic' | 'attribute'>): Answer =>
  // "I don't know the way to clean that" is no answer to "is it waterproof".
  topic === undefined || (attribute !== undefined && !ONE_ANSWER.includes(topic))
    ? { say: [line('answer.unknown.plain')], isKnown: false }
    : { say: [line('answer.unknown', { topic })], isKnown: false, topic };

/**
 * A sentence that is told though it doesn't answer for sure: the first that speaks of what is asked about, else
 * what is known on a topic that the words may name.
 */
const nearOf = (
  { topic, others, narrower, told }: Asked,
  product: Product,
  context: TurnContext,
): Answer | undefined => {
  const { facts = {}, reasons } = wordsOf(product, context.language);
  const products = [product.id];
  const near = (known: Line, about?: string): Answer => ({
    say: [line('answer.near'), known],
    isKnown: true,
    ...(about === undefined ? {} : { topic: about }),
  });
  const speaks = (say: string): boolean => {
    const asked = narrower.length > 0 ? narrower : told;
    return asked.length > 0 && context.questions.covers([say], asked);
  };
  const onTopic = topic === undefined ? undefined : knownOn(topic, product, context);
  const speaking = Object.entries(facts).find(([, { say }]) => speaks(say));
  if (speaking !== undefined) {
    const [about] = speaking;
    return near(line('answer.fact', { products, topic: about }), about);
  }
  if (onTopic !== undefined) return near(onTopic, topic);
  const reason = reasons.findIndex(({ say }) => speaks(say));
  if (reason >= 0) return near(line('reason', { products, reason }));
  for (const other of others) {
    const known = knownOn(other, product, context);
    if (known !== undefined) return near(known, other);
  }
  return undefined;
};

/** Whether something that is known of a product speaks of all that words name: "a timer". */
export const isSpokenOf = (words: string, product: Product, context: TurnContext): boolean => {
  const { facts = {}, reasons } = wordsOf(product, context.language);
  const { told } = context.questions.read(words);
  return (
    told.length > 0 &&
    [...Object.values(facts), ...reasons].some(({ say }) => context.questions.covers([say], told))
  );
};

/**
 * What is known of what is asked. What is known on its topic is told as the answer only if the question is
 * about the product as a whole, or the fact speaks of the same: the size of a bag is not the length of its strap.
 */
const answerOf = (asked: Asked, product: Product, context: TurnContext): Answer => {
  const { topic, attribute, narrower, quality } = asked;
  const products = [product.id];
  const { name, facts } = wordsOf(product, context.language);
  const isYes = attribute !== undefined && isSo(product, attribute);
  const known = topic === undefined ? undefined : knownOn(topic, product, context);
  const isToldBy = (stems: readonly string[]): boolean =>
    context.questions.covers([name, facts?.[topic ?? '']?.say ?? ''], stems);
  const isTold = isYes || ONE_ANSWER.includes(topic ?? '') || isToldBy(quality);
  if (topic === undefined || (known === undefined && !isYes) || !isToldBy(narrower) || !isTold) {
    return nearOf(asked, product, context) ?? isUnanswered(asked);
  }
  return isYes
    ? { say: [line('answer.yes', { products, attributes: [attribute] })], isKnown: true }
    : { say: known === undefined ? [] : [known], isKnown: true, topic };
};

/** What is known first, and then once that the rest is not. */
const tellAnswers = (
  conversation: Conversation,
  product: Product,
  answers: readonly Answer[],
): Step => {
  const known = answers.filter(({ isKnown }) => isKnown).flatMap(({ say }) => say);
  const [unknown, ...more] = answers.filter(({ isKnown }) => !isKnown);
  const rest = more.length === 0 ? (unknown?.say ?? []) : [line('answer.unknown.plain')];
  return talkAbout(conversation, product, [...known, ...rest], {
    facts: answers.flatMap(({ topic }) => topic ?? []),
  });
};

/** A question about a list is answered for each thing on it of which the answer is known. */
const answerOfEach =
  (topic: string, productIds: readonly string[]): Move =>
  (conversation, context) => {
    const say = productIds.flatMap((id) => {
      const product = findProduct(context.catalog, id);
      const known = product && knownOn(topic, product, context);
      return known === undefined ? [] : [line('answer.of', { products: [id] }), known];
    });
    const unknown = [line('answer.unknown', { topic })];
    return { next: 'ask', conversation, say: say.length === 0 ? unknown : say };
  };

/**
 * "How heavy is it", "is it wireless": what is known on the topic, or on the topic of the attribute. The words
 * may ask for something on it: "will it fit in a drawer".
 *
 * @param named ids; undefined for words that nobody knows
 * @param words those that named them, in free text
 */
export const askAbout =
  ({ topic, attribute }: Partial<Pick<Asked, 'topic' | 'attribute'>>, words = ''): Move =>
  (conversation, context) => {
    const { scene } = conversation;
    const { topicOfAttributes } = context.belonging;
    const about = topic ?? topicOfAttributes[attribute ?? ''];
    if (scene.name === 'listing' && about !== undefined) {
      return answerOfEach(about, scene.productIds)(conversation, context);
    }
    const isAboutThis = currentProductId(scene) !== undefined;
    if (about === undefined && !isAboutThis) return miss(conversation, context);
    const read = context.questions.read(words);
    const isOnTopic = read.topic === about && MANY_ANSWERS.includes(read.topic ?? '');
    const asked = isOnTopic ? read : { ...read, narrower: [], quality: [], topic: about };
    const named = { ...asked, attribute: attribute ?? (isOnTopic ? read.attribute : undefined) };
    return aboutProduct((product) =>
      tellAnswers(conversation, product, [answerOf(named, product, context)]),
    )(conversation, context);
  };

/**
 * With nothing on offer, a question that names a thing says what is wanted; one about a product can't be
 * answered yet. Just after the opening it was hardly meant for a shop: "what's the score of the game".
 */
const askOfNothing =
  (words: string, opening?: 'how'): Move =>
  (conversation, context) => {
    const wish = context.read(words);
    if (wish.text === undefined && namesThing(wish)) {
      return recommend(wish)(conversation, context);
    }
    const { topic, others } = context.questions.read(words, opening);
    return conversation.scene.name === 'open' || (topic ?? others[0]) === undefined
      ? miss(conversation, context)
      : { next: 'ask', conversation, say: [line('more.nothing')] };
  };

/** Tells what is known of what is asked about the product on offer. */
const tellOf = (asked: readonly Asked[]): Move =>
  aboutProduct((product, conversation, context) =>
    tellAnswers(
      conversation,
      product,
      asked.map((each) => answerOf(each, product, context)),
    ),
  );

/**
 * A question in free words about the product on offer, or two of them.
 *
 * @param opening `how` when the words came after "how"
 */
export const askFreely =
  (words: string, opening?: 'how'): Move =>
  (conversation, context) => {
    const product = findProduct(context.catalog, currentProductId(conversation.scene));
    const isListed = conversation.scene.name === 'listing';
    if (product === undefined && !isListed) {
      return askOfNothing(words, opening)(conversation, context);
    }
    const asked = context.questions.readAll(words, opening);
    if (asked.every(({ topic, others }) => topic === undefined && others.length === 0)) {
      // "And the same sort of thing for my boyfriend"
      const whom = personIn(context.read(words));
      if (isOtherPerson(conversation.wish, whom, context.recipients)) {
        return refine(undefined, whom)(conversation, context);
      }
    }
    const { scene } = conversation;
    const [first] = asked;
    if (scene.name === 'listing' && first?.topic !== undefined) {
      return answerOfEach(first.topic, scene.productIds)(conversation, context);
    }
    return tellOf(asked)(conversation, context);
  };

/** A question about the product on offer in words that were heard as something else. */
export const askOfOffer =
  (words: string): Move =>
  (conversation, context) =>
    tellOf(context.questions.readAll(words))(conversation, context);
