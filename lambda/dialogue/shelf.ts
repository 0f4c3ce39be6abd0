import { type Product } from '../../catalog';
import { type Limits } from '../recommend/fits';
import { rank } from '../recommend/rank';
import { type Wish } from '../recommend/wish';
import { type Conversation, OFFERED_TASKS, type OfferedTask, type Scene } from './conversation';
import { type World } from './turn';

/** The task an offer proposes here; undefined where nothing can be handed over. */
export const taskToOffer = (
  { shoppingOff }: Conversation,
  world: World,
): OfferedTask | undefined =>
  shoppingOff || world.marketplace === undefined ? undefined : OFFERED_TASKS.find(world.allows);

/** What may never be offered to this customer (again). */
export const excludedFor = ({ out }: Conversation, { memory }: World): ReadonlySet<string> =>
  new Set([...out, ...memory.declined, ...memory.handedOver.map(({ productId }) => productId)]);

const rankWithin = (
  conversation: Conversation,
  world: World,
  wish: Wish,
  excluded: Limits['excluded'],
): Product[] => {
  const marketplace =
    taskToOffer(conversation, world) === undefined ? undefined : world.marketplace;
  const { catalog, memory, language, random } = world;
  const refused = new Set(conversation.out);
  return rank(
    catalog,
    wish,
    { marketplace, excluded },
    {
      heard: new Set([...memory.heard, ...conversation.trail]),
      refusedTypes: new Set(
        catalog.products.filter(({ id }) => refused.has(id)).map(({ type }) => type),
      ),
      language,
      random,
    },
  );
};

/** What may be offered for a wish, best first. */
export const rankFor = (
  conversation: Conversation,
  world: World,
  wish: Wish = conversation.wish,
): Product[] => rankWithin(conversation, world, wish, excludedFor(conversation, world));

/** Whether there would be something for the wish, had the customer not heard of all of it. */
export const isExhausted = (conversation: Conversation, world: World): boolean =>
  rankWithin(conversation, world, conversation.wish, new Set()).length > 0;

/** The products the customer is offered or chooses from, in their order. */
export const productIdsOf = (scene: Scene): readonly string[] => {
  if (scene.name === 'listing') return scene.productIds;
  return scene.name === 'offering' || scene.name === 'suggesting' ? [scene.productId] : [];
};

/** The product on the customer's mind, if there is one. */
export const currentProductId = (scene: Scene): string | undefined =>
  'productId' in scene ? scene.productId : undefined;

/** @returns undefined for an id the catalogue doesn't hold (any more) */
export const findProduct = ({ catalog }: World, id: string | undefined): Product | undefined =>
  catalog.products.find((product) => product.id === id);
