import { type Product, findProduct } from '../../../catalog';
import { type BuiltInTopic } from '../../../contract';
import { isOtherPerson } from '../../recommend/audience';
import { type Asked } from '../../recommend/reader/question';
import { namesThing, personIn } from '../../recommend/wish';
import { type Conversation, currentProductId } from '../conversation';
import { line } from '../line';
import { type Answer, answerOf, knownOn } from '../product-answer';
import { type Move, type Step } from '../turn';
import { choose } from './browse';
import { aboutProduct, more, talkAbout, talkingOf } from './discuss';
import { recommend, refine } from './seek';
import { miss } from './session';

/** On these topics there are many things to know: what goes into a dishwasher may not go into an oven. */
const MANY_ANSWERS: readonly string[] = [
  'care',
  'fit',
  'contents',
  'size',
] satisfies readonly BuiltInTopic[];

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

const isOnNothing = ({ topic, others }: Asked): boolean =>
  topic === undefined && others.length === 0;

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
    if (asked.every(isOnNothing)) {
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

/**
 * "How long does the second one take": what is known of that one, which is then on offer, or talked about where it is of
 * the list. Who asks nothing that has a topic, and of which nothing is known, only chooses it.
 *
 * @param position as in `choose`
 */
export const askOfOne =
  (position: number | undefined, words: string, opening?: 'how'): Move =>
  (conversation, context) => {
    const chosen = choose(position)(conversation, context);
    if (chosen.next !== 'offer') return chosen;
    const { product } = chosen;
    const asked = context.questions.readAll(words, opening);
    const answers = asked.map((each) => answerOf(each, product, context));
    if (asked.every(isOnNothing) && answers.every(({ isKnown }) => !isKnown)) return chosen;
    if (conversation.scene.name !== 'listing') {
      return { ...chosen, say: tellAnswers(conversation, product, answers).say };
    }
    const told = tellAnswers(talkingOf(conversation, product), product, answers);
    return { ...told, say: [line('answer.of', { products: [product.id] }), ...told.say] };
  };

/** "Tell me more about the second one": what it is and what is not told yet; it is talked about then. */
export const moreOfOne =
  (position: number): Move =>
  (conversation, context) => {
    const chosen = choose(position)(conversation, context);
    if (chosen.next !== 'offer') return chosen;
    const { product } = chosen;
    const told = more(talkingOf(conversation, product), context);
    const products = [product.id];
    return {
      ...told,
      say: [line('answer.of', { products }), line('pitch', { products }), ...told.say],
    };
  };
