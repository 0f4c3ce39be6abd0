import { findProduct } from '../../../catalog';
import { type Wish, withoutMarks } from '../../recommend/wish';
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
 * The category that is refused where one seems to be corrected: Alexa leaves out the no of "(actually, no) kitchen stuff",
 * and what all on the table already is corrects nothing.
 */
export const refusedCategory = (
  { scene }: Conversation,
  said: Wish,
  { catalog }: TurnContext,
): string | undefined => {
  const { category, mentioned: _mentioned, text: _text, ...others } = withoutMarks(said);
  const onTable = productIdsOf(scene);
  const isRefused =
    onTable.length > 0 &&
    Object.keys(others).length === 0 &&
    onTable.every((id) => findProduct(catalog, id)?.category === category);
  return isRefused ? category : undefined;
};

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
