import { type Task } from '../../../contract';
import { findProduct } from '../../../catalog';
import { taskToOffer } from '../candidates';
import { type Conversation, currentProductId } from '../conversation';
import { line } from '../line';
import { type Move, type Step } from '../turn';

/**
 * The ids of the products a command means: the one at a position of the list that was just named, the
 * one on offer, or the whole list. Of an old list only the one on offer has a position.
 */
const meant = (
  { scene, options }: Conversation,
  task: Task,
  position: number | undefined,
): (string | undefined)[] => {
  const listed = scene.name === 'listing' ? scene.productIds : [];
  if (task === 'recommend') return [...listed];
  const current = currentProductId(scene);
  if (position === undefined) return [current];
  const isOnOffer = position === 1 || options[position - 1] === current;
  return [listed[position - 1] ?? (isOnOffer ? current : undefined)];
};

/** Offers what was declined before, now that the customer wants it: with its disclosure, before any hand-over. */
export const reconsider: Move = (conversation, context) => {
  const { scene } = conversation;
  const id = scene.name === 'reconsidering' ? scene.productId : undefined;
  const product = findProduct(context.catalog, id);
  return product === undefined
    ? { next: 'offer-best', conversation, say: [] }
    : { next: 'offer', conversation, say: [], product };
};

/** Asks whether Alexa shall read a list: the one on the table, or else the best few. */
const offerReading = (conversation: Conversation): Step => {
  const { scene } = conversation;
  return scene.name === 'listing'
    ? {
        next: 'ask',
        conversation: { ...conversation, scene: { ...scene, isToRead: true } },
        say: [],
      }
    : { next: 'list', conversation, say: [], isToRead: true };
};

/**
 * A yes to an offer, or a command such as "add the second one to my cart": hands over to Alexa
 * Shopping if the owner allows it. A list is offered as one before it is read. Positions count from 1.
 */
export const command =
  (task: Task, position?: number): Move =>
  (conversation, context) => {
    if (taskToOffer(conversation, context) === undefined) {
      return { next: 'ask', conversation, say: [line('hand-over.off')] };
    }
    if (!context.allows(task)) {
      return { next: 'ask', conversation, say: [line(`hand-over.off.${task}`)] };
    }
    if (conversation.scene.name === 'reconsidering' && task !== 'recommend') {
      return reconsider(conversation, context);
    }
    const { scene } = conversation;
    if (task === 'recommend' && !(scene.name === 'listing' && scene.isToRead === true)) {
      return offerReading(conversation);
    }
    const products = meant(conversation, task, position).flatMap(
      (id) => findProduct(context.catalog, id) ?? [],
    );
    return { next: 'hand-over', conversation, say: [], task, products };
  };
