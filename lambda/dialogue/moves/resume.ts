import { type Fact } from '../../memory/customer-memory';
import { type Outcome } from '../../shopping/outcome';
import { type ResumeToken } from '../../shopping/resume-token';
import { type Conversation } from '../conversation';
import { line } from '../line';
import { type Move, type Step, type TurnContext } from '../turn';

/** The conversation as it was at the hand-over: from the session, else from memory, else from the token alone. */
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
    out: out.includes(token.productId) ? out : [...out, token.productId],
    resumed: token.nonce,
  };
};

const factsOf = (token: ResumeToken, { wish }: Conversation, { memory }: TurnContext): Fact[] => {
  const { nonce, productId, task } = token;
  const isKnown = memory.handedOver.some((entry) => entry.productId === productId);
  // The store may have been away at the hand-over; the token is then the only witness of it.
  const missed: Fact[] = isKnown
    ? []
    : [{ kind: 'handed-over', productIds: [productId], task, nonce, wish }];
  return [...missed, { kind: 'resumed', nonce }];
};

/** Alexa told the customer what went wrong already; what remains is to go on sensibly. */
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
 * Alexa Shopping gives the floor back.
 *
 * @param token undefined when what came back is not a token of ours, or too old
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
    return { ...goOn(restored, outcome), facts: factsOf(token, restored, context) };
  };
