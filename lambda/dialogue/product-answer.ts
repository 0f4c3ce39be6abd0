import { type Product, wordsOf } from '../../catalog';
import { type BuiltInTopic, type Category } from '../../contract';
import { isSo } from '../recommend/attributes';
import { type Asked } from '../recommend/reader/question';
import { type Line, line } from './line';
import { type TurnContext } from './turn';

/** Books are known by who wrote them, and the name says that; their brand is a publisher. */
const BOOKS: Category = 'books';
const MAKER: BuiltInTopic = 'maker';

/** Who asks whether a kid can use it asks for nothing else than the age. */
const AGE: BuiltInTopic = 'age';

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

/** What the product's facts and attributes say on a topic; undefined when nothing is known. */
export const knownOn = (
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
export interface Answer {
  readonly say: readonly Line[];
  readonly isKnown: boolean;
  readonly topic?: string;
}

const known = (say: Line, topic?: string): Answer => ({
  say: [say],
  isKnown: true,
  ...(topic === undefined ? {} : { topic }),
});

/** The same, told though it doesn't answer for sure. */
const near = (answer: Answer): Answer => ({
  ...answer,
  say: [line('answer.near'), ...answer.say],
});

/** Names the topic only where all of it is asked: "the way to clean that" is no answer to "does it rust". */
const unanswered = ({ topic, attribute, narrower }: Asked): Answer => {
  const isAsked = attribute === undefined || ONE_ANSWER.includes(topic ?? '');
  const isWhole = narrower.length === 0 || topic === AGE;
  return topic !== undefined && isAsked && isWhole
    ? { say: [line('answer.unknown', { topic })], isKnown: false, topic }
    : { say: [line('answer.unknown.plain')], isKnown: false };
};

/** What speaks of all that words name. */
const speaking =
  (stems: readonly string[], { questions }: TurnContext) =>
  ({ say }: { readonly say: string }): boolean =>
    stems.length > 0 && questions.covers([say], stems);

/** A fact that speaks of all that words name. */
const speakingFact = (
  stems: readonly string[],
  product: Product,
  context: TurnContext,
): Answer | undefined => {
  const { facts = {} } = wordsOf(product, context.language);
  const speaks = speaking(stems, context);
  const topic = Object.keys(facts).find((one) => facts[one] !== undefined && speaks(facts[one]));
  return topic === undefined
    ? undefined
    : known(line('answer.fact', { products: [product.id], topic }), topic);
};

/**
 * What is told though it doesn't answer for sure: the first that speaks of what is asked about, else what is
 * known on a topic that the words may name.
 */
const nearest = (
  { topic, others, narrower, told, isToldBySpeaking }: Asked,
  product: Product,
  context: TurnContext,
): Answer | undefined => {
  const { pitch, reasons } = wordsOf(product, context.language);
  const products = [product.id];
  const stems = narrower.length > 0 ? narrower : told;
  const speaks = speaking(stems, context);
  const on = (one: string): Answer | undefined => {
    const say = knownOn(one, product, context);
    return say && known(say, one);
  };
  const onTopic =
    speakingFact(stems, product, context) ?? (topic === undefined ? undefined : on(topic));
  if (onTopic !== undefined) return onTopic;
  const reason = reasons.findIndex(speaks);
  if (reason >= 0) return known(line('reason', { products, reason }));
  const [onOther] = others.flatMap((other) => on(other) ?? []);
  if (onOther !== undefined) return onOther;
  return isToldBySpeaking && speaks({ say: pitch })
    ? known(line('pitch', { products }))
    : undefined;
};

/** Whether something that is known of a product speaks of all that words name: "a timer". */
export const isSpokenOf = (words: string, product: Product, context: TurnContext): boolean => {
  const { facts = {}, reasons } = wordsOf(product, context.language);
  const speaks = speaking(context.questions.read(words).told, context);
  return [...Object.values(facts), ...reasons].some(speaks);
};

/**
 * What is known of what is asked. What is known on its topic is told as the answer only if the question is
 * about the product as a whole, or the fact speaks of the same: the size of a bag is not the length of its strap.
 */
export const answerOf = (asked: Asked, product: Product, context: TurnContext): Answer => {
  const { topic, attribute, narrower, quality, told, isToldBySpeaking } = asked;
  const { name, facts } = wordsOf(product, context.language);
  const isYes = attribute !== undefined && isSo(product, attribute);
  const onTopic = topic === undefined ? undefined : knownOn(topic, product, context);
  const isToldBy = (stems: readonly string[]): boolean =>
    context.questions.covers([name, facts?.[topic ?? '']?.say ?? ''], stems);
  const isTold = isYes || ONE_ANSWER.includes(topic ?? '') || isToldBy(quality);
  if (topic !== undefined && isToldBy(narrower) && isTold) {
    if (isYes)
      return known(line('answer.yes', { products: [product.id], attributes: [attribute] }));
    if (onTopic !== undefined) return known(onTopic, topic);
  }
  const whole = isToldBySpeaking ? speakingFact(told, product, context) : undefined;
  if (whole !== undefined) return whole;
  const nearby = nearest(asked, product, context);
  return nearby === undefined ? unanswered(asked) : near(nearby);
};
