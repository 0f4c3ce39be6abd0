import { type Product, findProduct, wordsOf } from '../../../catalog';
import { type BuiltInTopic, type Category } from '../../../contract';
import { isOtherPerson } from '../../recommend/audience';
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

const answerOf = (
  { topic: asked, attribute }: Pick<Asked, 'topic' | 'attribute'>,
  product: Product,
  context: TurnContext,
): Answer => {
  const topic = attribute === undefined ? asked : context.belonging.topicOfAttributes[attribute];
  const products = [product.id];
  if (attribute !== undefined && product.attributes?.[attribute] !== undefined) {
    return { say: [line('answer.yes', { products, attributes: [attribute] })], isKnown: true };
  }
  const known = topic === undefined ? undefined : knownOn(topic, product, context);
  if (topic !== undefined && known !== undefined) return { say: [known], isKnown: true, topic };
  // "I don't know the way to clean that" is no answer to "is it waterproof".
  return topic === undefined || attribute !== undefined
    ? { say: [line('answer.unknown.plain')], isKnown: false }
    : { say: [line('answer.unknown', { topic })], isKnown: false, topic };
};

/**
 * What is known on the topic of a question in free words. It is told as the answer only if the question is
 * about the product as a whole, or the fact speaks of the same: the size of a bag is not the length of its strap.
 */
const freeAnswerOf = (asked: Asked, product: Product, context: TurnContext): Answer => {
  const { topic, attribute, narrower, quality } = asked;
  const known = topic === undefined ? undefined : knownOn(topic, product, context);
  if (topic === undefined || known === undefined) return answerOf(asked, product, context);
  const { name, facts } = wordsOf(product, context.language);
  const isSo = attribute !== undefined && product.attributes?.[attribute] !== undefined;
  const isAnswer = context.questions.covers(
    [name, facts?.[topic]?.say ?? ''],
    isSo ? narrower : [...narrower, ...quality],
  );
  return isAnswer
    ? answerOf(asked, product, context)
    : { say: [line('answer.near'), known], isKnown: true, topic };
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
 * "How heavy is it", "is it wireless": what is known on the topic, or on the topic of the attribute.
 *
 * @param asked ids; undefined for words that nobody knows
 */
export const askAbout =
  (asked: Pick<Asked, 'topic' | 'attribute'>): Move =>
  (conversation, context) => {
    const { scene } = conversation;
    const { topicOfAttributes } = context.belonging;
    const topic = asked.topic ?? topicOfAttributes[asked.attribute ?? ''];
    if (scene.name === 'listing' && topic !== undefined) {
      return answerOfEach(topic, scene.productIds)(conversation, context);
    }
    const isAboutThis = currentProductId(scene) !== undefined;
    const isKnown = asked.topic !== undefined || asked.attribute !== undefined;
    // "What's the capital of Mongolia" isn't a question about a product when none is on offer.
    const move =
      isAboutThis || isKnown
        ? aboutProduct((product) =>
            tellAnswers(conversation, product, [answerOf(asked, product, context)]),
          )
        : miss;
    return move(conversation, context);
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
    const { topic } = context.questions.read(words, opening);
    return conversation.scene.name === 'open' || topic === undefined
      ? miss(conversation, context)
      : { next: 'ask', conversation, say: [line('more.nothing')] };
  };

/** Tells what is known of what is asked about the product on offer. */
const tellOf = (asked: readonly Asked[]): Move =>
  aboutProduct((product, conversation, context) =>
    tellAnswers(
      conversation,
      product,
      asked.map((each) => freeAnswerOf(each, product, context)),
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
    if (asked.every(({ topic }) => topic === undefined)) {
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
