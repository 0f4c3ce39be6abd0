import { type Outcome } from '../../../contract';
import { type Fact } from '../../../memory/facts';
import { type ResumeToken } from '../../shopping/resume-token';
import { type Conversation } from '../conversation';
import { line } from '../line';
import { type Move, type Step, type TurnContext } from '../turn';

/** The conversation after the hand-over. The wish is from the session, else from memory, else empty. */
const restore = (
  conversation: Conversation,
  token: ResumeToken,
  { memory }: TurnContext,
): Conversation => {
  const { scene, out } = conversation;
  const isKept = scene.name === 'handed-over' && scene.nonce === token.nonce;
  const wish = isKept
    ? conversation.wish
    : (memory.waiting.find(({ nonce }) => nonce === token.nonce)?.wish ?? {});
  return {
    ...conversation,
    wish,
    scene: { name: 'pausing', productId: token.productId },
    // A list that was read is only heard; its first product may still be proposed.
    out: token.task === 'recommend' ? out : [...new Set([...out, token.productId])],
    resumed: token.nonce,
  };
};

/** Only the token knows of the product, if the store did not work at the hand-over. */
const factOf = (
  { nonce, productId, task }: ResumeToken,
  outcome: Outcome,
  { wish: { recipient } }: Conversation,
  { marketplace }: TurnContext,
): Fact => ({
  kind: 'resumed',
  nonce,
  outcome,
  product: { productId, task, ...(recipient !== undefined && { recipient }) },
  ...(marketplace !== undefined && { marketplace }),
});

/** Alexa has already told the customer what went wrong; the skill only goes on. */
const goOn = (conversation: Conversation, outcome: Outcome): Step => {
  switch (outcome) {
    case 'completed':
      return { next: 'ask', conversation, say: [line('resume.completed')] };
    case 'unavailable':
      return { next: 'offer-best', conversation, say: [line('resume.unavailable')] };
    case 'wrong-marketplace': {
      const without = { ...conversation, shoppingOff: true };
      return { next: 'ask', conversation: without, say: [line('resume.wrong-marketplace')] };
    }
    case 'retry-later':
    case 'failed':
      return { next: 'ask', conversation, say: [line('resume.later')] };
  }
};

/**
 * Alexa Shopping gives the conversation back.
 *
 * @param token undefined when what came back is not our token, or the token is too old
 */
export const resume =
  (outcome: Outcome, token: ResumeToken | undefined): Move =>
  (conversation, context) => {
    const isSecondTime =
      token !== undefined &&
      (conversation.resumed === token.nonce || context.memory.resumed.includes(token.nonce));
    if (token === undefined || isSecondTime) {
      const open: Conversation = { ...conversation, scene: { name: 'open' } };
      return { next: 'ask', conversation: open, say: [line('resume.neutral')] };
    }
    const restored = restore(conversation, token, context);
    return { ...goOn(restored, outcome), facts: [factOf(token, outcome, restored, context)] };
  };
