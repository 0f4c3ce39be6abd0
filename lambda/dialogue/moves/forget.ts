import { freshConversation } from '../conversation';
import { line } from '../line';
import { type Move, type Step } from '../turn';
import { no, yes } from './reply';
import { repeat } from './session';

/** "Forget me": asks once whether to delete all that is kept, since a word is easily misheard. */
export const forget: Move = (conversation) => ({
  next: 'ask',
  conversation: {
    ...conversation,
    before: conversation.before ?? conversation.scene,
    scene: { name: 'forgetting' },
  },
  say: [],
});

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
    if (move === yes) return deleteAll(conversation, context);
    if (move === repeat || move === forget) return move(conversation, context);
    const { before = { name: 'open' }, ...rest } = conversation;
    const back = { ...rest, scene: before };
    const step: Step =
      move === no ? { next: 'ask', conversation: back, say: [] } : move(back, context);
    return keptFirst(step);
  };
