import { allowedProduct } from '../candidates';
import { type Conversation, beyondOwnBudget, productIdsOf } from '../conversation';
import { line } from '../line';
import { type Move, type Step, answeringForgetting } from '../turn';
import { command, reconsider } from './command';
import { offerAgain } from './discuss';
import { goOn, stop } from './session';

/** After this many refusals in a row the skill stops offering. */
const REFUSALS_ENOUGH = 2;

/** "No" to the offer of one product: it is never proposed again. After two in a row the skill proposes nothing by itself. */
const decline = (conversation: Conversation, productId: string): Step => {
  const refusals = conversation.refusals + 1;
  const out = [...conversation.out, productId];
  const facts = [{ kind: 'declined', productId }] as const;
  return refusals >= REFUSALS_ENOUGH
    ? {
        next: 'ask',
        conversation: { ...conversation, out, scene: { name: 'open' }, refusals: 0, asked: [] },
        say: [line('refused.twice')],
        proposes: true,
        facts,
      }
    : {
        next: 'offer-best',
        conversation: { ...conversation, out, refusals },
        say: [line('refused.once')],
        facts,
      };
};

/**
 * On to something else: what was on the table is not proposed again in this session, and what was offered
 * before in it only when nothing else is left. It does not count as a refusal, and "previous" brings it back.
 */
const pass = (conversation: Conversation): Step => ({
  next: 'offer-best',
  isWanted: ({ id }) => !conversation.trail.includes(id),
  conversation: {
    ...conversation,
    skipped: [...new Set([...conversation.skipped, ...productIdsOf(conversation.scene)])],
    refusals: 0,
  },
  say: [line('refused.once')],
});

/** The customer stays within the budget: asks what else to look for. */
const leave = (conversation: Conversation): Step => ({
  next: 'ask',
  conversation: { ...conversation, scene: { name: 'open' }, asked: [] },
  say: [line('refused.once')],
});

/** "Yes" to any question. */
export const yes: Move = answeringForgetting('delete', (conversation, context) => {
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
    case 'reconsidering':
      return reconsider(conversation, context);
    // "Yes" to "anything else about it?" is about the thing: the purchase question says what it would do.
    case 'discussing':
      return { ...offerAgain(conversation, context), say: [line('yes.go-on')] };
    case 'stretching':
      return {
        next: 'offer-best',
        conversation: beyondOwnBudget(conversation, scene.wish),
        say: [],
      };
    case 'comforting':
      return goOn(conversation, context);
    // "Yes" to an either/or question leaves the choice to us.
    case 'asking':
      return { next: 'offer-best', conversation, say: [line('yes.go-on')] };
    case 'listing': {
      if (scene.isToRead === true) return command('recommend')(conversation, context);
      const [first] = scene.productIds.flatMap(
        (id) => allowedProduct(conversation, context, id) ?? [],
      );
      const say = [line('yes.go-on')];
      return first === undefined
        ? { next: 'offer-best', conversation, say }
        : { next: 'offer', conversation, say, product: first };
    }
    case 'open':
    case 'forgetting':
    case 'handed-over':
      return { next: 'ask', conversation, say: [line('yes.go-on')] };
  }
});

/** "No" to any question. */
export const no: Move = answeringForgetting('keep', (conversation, context) => {
  const { scene } = conversation;
  switch (scene.name) {
    case 'offering':
      return decline(conversation, scene.productId);
    case 'listing': {
      const { isToRead, ...listing } = scene;
      return isToRead === true
        ? { next: 'ask', conversation: { ...conversation, scene: listing }, say: [] }
        : pass(conversation);
    }
    case 'discussing':
      return offerAgain(conversation, context);
    case 'asking':
      return { next: 'offer-best', conversation, say: [] };
    case 'stretching':
      return leave(conversation);
    case 'reconsidering':
      return { next: 'offer-best', conversation, say: [line('refused.once')] };
    case 'open':
    case 'suggesting':
    case 'pausing':
    case 'comforting':
    case 'forgetting':
    case 'handed-over':
      return stop(conversation, context);
  }
});

/** "Something else", "not that one". */
export const another: Move = (conversation) => {
  switch (conversation.scene.name) {
    case 'offering':
    case 'discussing':
    case 'suggesting':
    case 'listing':
      return pass(conversation);
    case 'stretching':
      return leave(conversation);
    case 'open':
    case 'asking':
    case 'forgetting':
    case 'reconsidering':
    case 'handed-over':
    case 'pausing':
    case 'comforting':
      return { next: 'offer-best', conversation, say: [] };
  }
};

/** "He already has it": passes on, and doesn't propose it again for that person. */
export const owned: Move = (conversation, context) => {
  const { recipient } = conversation.wish;
  const facts = productIdsOf(conversation.scene).map((productId) => ({
    kind: 'owned' as const,
    productId,
    ...(recipient !== undefined && { recipient }),
  }));
  return { ...another(conversation, context), facts };
};
