import { type Conversation, productIdsOf } from '../conversation';
import { line } from '../line';
import { type Move, type Step } from '../turn';
import { command } from './command';

/** After this many refusals in a row the skill stops offering. */
const REFUSALS_ENOUGH = 2;

/** The customer declines what is on offer: it is never offered again. After two refusals in a row the skill offers nothing by itself. */
const refuse = (conversation: Conversation): Step => {
  const declined = productIdsOf(conversation.scene);
  const refusals = conversation.refusals + 1;
  const out = [...conversation.out, ...declined];
  const facts = declined.map((productId) => ({ kind: 'declined' as const, productId }));
  return refusals >= REFUSALS_ENOUGH
    ? {
        next: 'ask',
        conversation: { ...conversation, out, scene: { name: 'open' }, refusals: 0, asked: [] },
        say: [line('refused.twice')],
        facts,
      }
    : {
        next: 'offer-best',
        conversation: { ...conversation, out, refusals },
        say: [line('refused.once')],
        facts,
      };
};

/** The customer stays within the budget: asks what else to look for. */
const leave = (conversation: Conversation): Step => ({
  next: 'ask',
  conversation: { ...conversation, scene: { name: 'open' }, asked: [] },
  say: [line('refused.once')],
});

/** "Yes" to any question. */
export const yes: Move = (conversation, context) => {
  const { scene, out } = conversation;
  switch (scene.name) {
    case 'offering':
      return command(scene.task)(conversation, context);
    case 'suggesting': {
      const heard = { ...conversation, out: [...out, scene.productId] };
      return { next: 'offer-best', conversation: heard, say: [] };
    }
    case 'pausing':
      return { next: 'offer-best', conversation, say: [] };
    case 'stretching':
      return { next: 'offer-best', conversation: { ...conversation, wish: scene.wish }, say: [] };
    case 'open':
    case 'asking':
    case 'listing':
    case 'handed-over':
      return { next: 'ask', conversation, say: [line('yes.go-on')] };
  }
};

/** "No" to any question. */
export const no: Move = (conversation) => {
  switch (conversation.scene.name) {
    case 'offering':
    case 'listing':
      return refuse(conversation);
    case 'asking':
      return { next: 'offer-best', conversation, say: [] };
    case 'stretching':
      return leave(conversation);
    case 'open':
    case 'suggesting':
    case 'pausing':
    case 'handed-over':
      return { next: 'close', conversation, say: [line('goodbye')] };
  }
};

/** "Something else", "not that one". */
export const another: Move = (conversation) => {
  switch (conversation.scene.name) {
    case 'offering':
    case 'suggesting':
    case 'listing':
      return refuse(conversation);
    case 'stretching':
      return leave(conversation);
    case 'open':
    case 'asking':
    case 'handed-over':
    case 'pausing':
      return { next: 'offer-best', conversation, say: [] };
  }
};
