import { freshConversation } from '../conversation';
import { line } from '../line';
import { type Move, type Step, answeringForgetting } from '../turn';

const askFirst: Move = (conversation) => ({
  next: 'ask',
  conversation: {
    ...conversation,
    before: conversation.before ?? conversation.scene,
    scene: { name: 'forgetting' },
  },
  say: [],
});

/** "Forget me": asks once whether to delete all that is kept, since a word is easily misheard. */
export const forget: Move = answeringForgetting('ask-again', askFirst);

/** "Yes, delete all of it": a yes to that question, and without the question the same as "forget me". */
export const yesForget: Move = answeringForgetting('delete', askFirst);

/** Deletes all that is stored and all that this session knows of the customer. */
const deleteAll: Move = ({ shoppingOff, put }) => ({
  next: 'ask',
  conversation: { ...freshConversation(), shoppingOff, put },
  say: [line('forgotten')],
  facts: [{ kind: 'forgotten' }],
});

const keptFirst = (step: Step): Step => ({
  ...step,
  say: [line('forget.kept'), ...step.say],
  ...('otherwise' in step &&
    step.otherwise !== undefined && { otherwise: keptFirst(step.otherwise) }),
});

/**
 * A move while the question is open whether to forget everything: only a yes deletes. Anything else keeps
 * it all, says so, and is done where the conversation stood before.
 */
export const beforeForgetting =
  (move: Move): Move =>
  (conversation, context) => {
    const { toForgetting } = move;
    if (toForgetting === 'delete') return deleteAll(conversation, context);
    if (toForgetting === 'ask-again') return move(conversation, context);
    const { before = { name: 'open' }, ...rest } = conversation;
    const back = { ...rest, scene: before };
    return keptFirst(
      toForgetting === 'keep' ? { next: 'ask', conversation: back, say: [] } : move(back, context),
    );
  };
