import { spokenDisclosure } from '../../attribution';
import { type Product } from '../../catalog';
import { MOST_PRODUCTS } from '../shopping/directive';
import { writeToken } from '../shopping/resume-token';
import { ask, disclosureFor } from './ask';
import { findCandidates } from './candidates';
import { type Conversation, withinOwnBudget } from './conversation';
import { line } from './line';
import { type Step, type Turn, type TurnContext } from './turn';

const NONCE_DIGITS = 8;

type HandOverStep = Extract<Step, { next: 'hand-over' }>;

const makeNonce = (random: () => number): string =>
  Array.from({ length: NONCE_DIGITS }, () => Math.floor(random() * 36).toString(36)).join('');

/** The products to hand over: for a list as many as Alexa takes, first those that were named. */
const productsFor = (
  { conversation, task, products }: HandOverStep,
  context: TurnContext,
): readonly Product[] => {
  if (task !== 'recommend') return products;
  const ranked = findCandidates(conversation, context).products;
  const first = ranked.filter((product) => products.includes(product));
  const others = ranked.filter((product) => !products.includes(product));
  return [...first, ...others].slice(0, MOST_PRODUCTS.recommend);
};

/** The command can't mean any product: asks which one. */
const askWhat = (conversation: Conversation, context: TurnContext): Turn => {
  const isListed = conversation.scene.name === 'listing';
  return ask(conversation, context, [line(isListed ? 'hand-over.which' : 'hand-over.nothing')]);
};

/**
 * Hands over to Alexa Shopping, with a disclosure unless the question before had one. If none of the
 * products is in this marketplace, asks what is meant.
 */
export const handOver = (step: HandOverStep, context: TurnContext): Turn => {
  const { conversation, task } = step;
  const { marketplace, random, now } = context;
  const found = productsFor(step, context).flatMap((product) => {
    const asin = marketplace && product.asins[marketplace];
    return asin === undefined ? [] : [{ id: product.id, asin }];
  });
  const [first] = found;
  if (first === undefined) return askWhat(conversation, context);
  const nonce = makeNonce(random);
  const tag = context.tagFor(task);
  const isDisclosed = disclosureFor(conversation, context) !== undefined;
  const productIds = found.map(({ id }) => id);
  const { wish } = withinOwnBudget(conversation);
  return {
    conversation: {
      ...conversation,
      scene: { name: 'handed-over', nonce },
      out: task === 'recommend' ? conversation.out : [...conversation.out, ...productIds],
      refusals: 0,
      ...(tag !== undefined && { disclosed: true }),
    },
    reply: {
      kind: 'hand-over',
      disclosure: isDisclosed
        ? undefined
        : spokenDisclosure({ tag, isReminder: conversation.disclosed === true }),
      say: [...step.say, line('hand-over')],
      handOver: {
        task,
        asins: found.map(({ asin }) => asin),
        tag,
        token: writeToken({ task, productId: first.id, nonce, issuedAt: now }),
      },
    },
    facts: [{ kind: 'handed-over', productIds, task, nonce, wish }],
  };
};
