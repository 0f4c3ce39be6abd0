import { type Task } from '../../../attribution';
import { type Product } from '../../../catalog';
import { MOST_PRODUCTS } from '../../shopping/directive';
import { writeToken } from '../../shopping/resume-token';
import { type ActOf } from '../act';
import { disclosureFor, sayAndAsk } from '../ask';
import { type Conversation } from '../conversation';
import { line } from '../line';
import { currentProductId, findProduct, rankFor, taskToOffer } from '../shelf';
import { type Turn, type World } from '../turn';

const NONCE_DIGITS = 8;

const makeNonce = (random: () => number): string =>
  Array.from({ length: NONCE_DIGITS }, () => Math.floor(random() * 36).toString(36)).join('');

/** What a command is about: the product at a position, the one on offer, or for a list all that fit. */
const productsFor = (
  conversation: Conversation,
  { task, position }: ActOf<'hand-over'>,
  world: World,
): Product[] => {
  const { scene, options } = conversation;
  if (task === 'recommend') {
    const listed = scene.name === 'listing' ? scene.productIds : [];
    const ranked = rankFor(conversation, world);
    const first = ranked.filter(({ id }) => listed.includes(id));
    const others = ranked.filter(({ id }) => !listed.includes(id));
    return [...first, ...others].slice(0, MOST_PRODUCTS.recommend);
  }
  const listed = scene.name === 'listing' ? scene.productIds : options;
  const id =
    position === undefined
      ? (currentProductId(scene) ?? (listed.length === 1 ? listed[0] : undefined))
      : listed[position - 1];
  const product = findProduct(world, id);
  return product === undefined ? [] : [product];
};

/** Nothing is on offer that the command could mean: asks for it. */
const askWhat = (conversation: Conversation, world: World, task: Task): Turn =>
  sayAndAsk(conversation, world, [
    line(
      conversation.scene.name === 'listing' && task !== 'recommend'
        ? 'hand-over.which'
        : 'hand-over.nothing',
    ),
  ]);

/** A yes to an offer, or a command such as "add it to my cart": gives the floor to Alexa Shopping. */
export const handOver = (
  conversation: Conversation,
  act: ActOf<'hand-over'>,
  world: World,
): Turn => {
  const { task } = act;
  const { marketplace } = world;
  if (marketplace === undefined || taskToOffer(conversation, world) === undefined) {
    return sayAndAsk(conversation, world, [line('hand-over.off')]);
  }
  if (!world.allows(task)) return sayAndAsk(conversation, world, [line(`hand-over.off.${task}`)]);
  const products = productsFor(conversation, act, world).filter(
    ({ asins }) => asins[marketplace] !== undefined,
  );
  const [first] = products;
  if (first === undefined) return askWhat(conversation, world, task);
  const nonce = makeNonce(world.random);
  const tag = world.tagFor(task);
  const isDisclosed = disclosureFor(conversation, world).length > 0;
  const productIds = products.map(({ id }) => id);
  return {
    conversation: {
      ...conversation,
      scene: { name: 'handed-over', nonce },
      out: [...conversation.out, ...productIds],
      refusals: 0,
    },
    reply: {
      kind: 'hand-over',
      say: [...(tag !== undefined && !isDisclosed ? [line('disclosure')] : []), line('hand-over')],
      handOver: {
        task,
        asins: products.flatMap(({ asins }) => asins[marketplace] ?? []),
        tag,
        token: writeToken({ task, productId: first.id, nonce, issuedAt: world.now }),
      },
    },
    facts: [{ kind: 'handed-over', productIds, task, nonce, wish: conversation.wish }],
  };
};
