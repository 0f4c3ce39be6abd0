import { begunAnew } from '../conversation';
import { welcome } from '../help';
import { line } from '../line';
import { type Move, answeringForgetting } from '../turn';

const MISSES_ENOUGH = 3;

/** The customer opens the skill. One who has been here before is not told again how it works. */
export const launch: Move = (before, context) => {
  const conversation = begunAnew(before);
  const isKnown = context.memory.visits > 0;
  return {
    next: 'ask',
    conversation,
    say: [isKnown ? line('welcome.back') : welcome(conversation, context)],
    facts: [{ kind: 'visited' }],
  };
};

/** "Start over": a new search; what was declined stays declined. */
export const startOver: Move = (conversation) => ({
  next: 'ask',
  conversation: begunAnew(conversation),
  say: [line('start-over')],
});

/** "Stop", "cancel", "go home". */
export const stop: Move = (conversation) => ({
  next: 'close',
  conversation,
  say: [line('goodbye')],
});

/** To somebody in distress: a kind sentence and a number to call. Nothing is sold after that. */
export const comfort: Move = (conversation) => ({
  next: 'close',
  conversation,
  say: [line('distress')],
});

/** "Say that again". */
export const repeat: Move = answeringForgetting('ask-again', (conversation) => ({
  next: 'repeat',
  conversation,
  say: [],
}));

/** Help for the current scene, with phrases that work. */
export const help: Move = (conversation) => ({ next: 'help', conversation, say: [] });

/**
 * Not understood: first the question again, then examples, then a polite goodbye. A guided question is
 * not put again: an offer says better what this is about.
 */
export const miss: Move = (before) => {
  const conversation = { ...before, misses: before.misses + 1 };
  if (conversation.misses >= MISSES_ENOUGH) {
    return { next: 'close', conversation, say: [line('miss.goodbye')] };
  }
  if (conversation.scene.name === 'asking') {
    return { next: 'offer-best', conversation, say: [line('miss.pick')] };
  }
  return conversation.misses === 1
    ? { next: 'ask', conversation, say: [line('miss')], isAside: true }
    : { next: 'help', conversation, say: [line('miss.again')] };
};
