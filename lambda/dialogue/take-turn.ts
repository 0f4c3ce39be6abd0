import { type Conversation } from './conversation';
import { miss } from './moves/session';
import { settle } from './settle';
import { type Move, type Turn, type TurnContext } from './turn';

/**
 * One turn of the conversation, as a pure function: the same arguments give the same turn. The move
 * decides where the conversation goes; `settle` ranks the catalogue and makes the answer.
 */
export const takeTurn = (conversation: Conversation, move: Move, context: TurnContext): Turn => {
  const misses = move === miss ? conversation.misses + 1 : 0;
  return settle(move({ ...conversation, misses }, context), context);
};
