import { type Task } from '../../../contract';
import { findProduct } from '../../../catalog';
import { taskToOffer } from '../candidates';
import { type Conversation, currentProductId, productIdsOf } from '../conversation';
import { line } from '../line';
import { type Move } from '../turn';

/** The ids of the products a command means: the one at a position, the one on offer, or the whole list. */
const meant = (
  { scene, options }: Conversation,
  task: Task,
  position: number | undefined,
): (string | undefined)[] => {
  if (task === 'recommend') return scene.name === 'listing' ? scene.productIds : [];
  const listed = scene.name === 'listing' ? productIdsOf(scene) : options;
  if (position !== undefined) return [listed[position - 1]];
  return [currentProductId(scene) ?? (listed.length === 1 ? listed[0] : undefined)];
};

/**
 * A yes to an offer, or a command such as "add the second one to my cart": hands over to Alexa
 * Shopping if the owner allows it. Positions count from 1.
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
    const products = meant(conversation, task, position).flatMap(
      (id) => findProduct(context.catalog, id) ?? [],
    );
    return { next: 'hand-over', conversation, say: [], task, products };
  };
