import { findProduct } from '../../../catalog';
import { isCalled } from '../asked-by-name';
import { type Conversation, productIdsOf } from '../conversation';
import { type Move, type TurnContext } from '../turn';
import { sayAside } from './answers';
import { another } from './reply';

/** What was offered in this session and is called by these words. */
const offeredByName = (
  words: string,
  { scene, trail }: Conversation,
  context: TurnContext,
): string | undefined =>
  [...productIdsOf(scene), ...trail].find((id) => {
    const product = findProduct(context.catalog, id);
    return product !== undefined && isCalled(product, words, context);
  });

/**
 * What it must not be. "Not Ticket to Ride, we have that" means only the thing of that name, whatever its words mean
 * by themselves: on with another one.
 *
 * @param otherwise when the words name nothing that was offered
 */
export const exclude =
  (words: string, otherwise: Move): Move =>
  (conversation, context) => {
    const named = offeredByName(words, conversation, context);
    if (named === undefined) return otherwise(conversation, context);
    const skipped = [...new Set([...conversation.skipped, named])];
    const isOnTable = productIdsOf(conversation.scene).includes(named);
    return (isOnTable ? another : sayAside('aside'))({ ...conversation, skipped }, context);
  };
