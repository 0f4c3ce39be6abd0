import { type Fact } from '../../memory/customer-memory';
import { type ResumeToken } from '../../shopping/resume-token';
import { type ActOf } from '../act';
import { sayAndAsk } from '../ask';
import { type Conversation } from '../conversation';
import { offerBest } from '../find';
import { line } from '../line';
import { type Turn, type World } from '../turn';

/** The conversation as it was at the hand-over: from the session, else from memory, else from the token alone. */
const restore = (conversation: Conversation, token: ResumeToken, world: World): Conversation => {
  const { scene, out } = conversation;
  const isKept = scene.name === 'handed-over' && scene.nonce === token.nonce;
  const wish = isKept
    ? conversation.wish
    : (world.memory.waiting.find(({ nonce }) => nonce === token.nonce)?.wish ?? {});
  return {
    ...conversation,
    wish,
    scene: { name: 'pausing', productId: token.productId },
    out: out.includes(token.productId) ? out : [...out, token.productId],
    resumed: token.nonce,
  };
};

const factsOf = (token: ResumeToken, { wish }: Conversation, world: World): Fact[] => {
  const { nonce, productId, task } = token;
  const isKnown = world.memory.handedOver.some((entry) => entry.productId === productId);
  // The store may have been away at the hand-over; the token is then the only witness of it.
  const missed: Fact[] = isKnown
    ? []
    : [{ kind: 'handed-over', productIds: [productId], task, nonce, wish }];
  return [...missed, { kind: 'resumed', nonce }];
};

/** Alexa told the customer what went wrong already; what remains is to go on sensibly. */
const goOn = (conversation: Conversation, { outcome }: ActOf<'resumed'>, world: World): Turn => {
  switch (outcome) {
    case 'completed':
      return sayAndAsk(conversation, world, [line('resume.completed')]);
    case 'unavailable':
      return offerBest(conversation, world, [line('resume.unavailable')]);
    case 'wrong-marketplace':
      return sayAndAsk({ ...conversation, shoppingOff: true }, world, [
        line('resume.wrong-marketplace'),
      ]);
    case 'retry-later':
    case 'failed':
      return sayAndAsk(conversation, world, [line('resume.later')]);
  }
};

/** Alexa Shopping gives the floor back. */
export const resume = (conversation: Conversation, act: ActOf<'resumed'>, world: World): Turn => {
  const { token } = act;
  const isSecondTime =
    token !== undefined &&
    (conversation.resumed === token.nonce || world.memory.resumed.includes(token.nonce));
  if (token === undefined || isSecondTime) {
    const open: Conversation = { ...conversation, scene: { name: 'open' } };
    return sayAndAsk(open, world, [line('resume.neutral')]);
  }
  const restored = restore(conversation, token, world);
  const turn = goOn(restored, act, world);
  return { ...turn, facts: [...factsOf(token, restored, world), ...turn.facts] };
};
