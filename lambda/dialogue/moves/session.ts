import { type Conversation, type Scene, begunAnew } from '../conversation';
import { welcome } from '../help';
import { line } from '../line';
import { type Move, type Step, answeringForgetting } from '../turn';

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
  say: [line(conversation.scene.name === 'comforting' ? 'distress.goodbye' : 'goodbye')],
});

/** What was talked about before a call for help. */
const talkedAbout = (scene: Scene): string | undefined => {
  if (scene.name === 'comforting') return scene.about;
  return scene.name === 'offering' || scene.name === 'discussing' ? scene.productId : undefined;
};

/**
 * To somebody in distress, each time: a kind sentence and a number to call. Nothing is sold then, and they are only asked
 * whether to keep looking.
 */
export const comfort: Move = (conversation) => {
  const about = talkedAbout(conversation.scene);
  const scene = { name: 'comforting', ...(about !== undefined && { about }) } as const;
  return { next: 'ask', conversation: { ...conversation, scene }, say: [line('distress')] };
};

/** Who was comforted speaks of their people: it is heard, and they are asked again. */
export const listen: Move = (conversation) => ({
  next: 'ask',
  conversation,
  say: [line('distress.aside')],
  isAside: true,
});

/** What somebody in distress says that is not understood may be more of it: they hear again whom to call. */
const missOfComforted = (conversation: Conversation): Step => ({
  next: 'ask',
  conversation,
  say: [line('distress.aside'), line('reprompt.keep-looking')],
});

/** Who was comforted wants to go on: with what was talked about, but not with the purchase question, or with the wish. */
export const goOn: Move = (conversation) => {
  const about = talkedAbout(conversation.scene);
  const say = [line('wait')];
  if (about !== undefined) {
    return {
      next: 'ask',
      conversation: { ...conversation, scene: { name: 'discussing', productId: about } },
      say: [...say, line('answer.name', { products: [about] })],
    };
  }
  const open: Conversation = { ...conversation, scene: { name: 'open' } };
  return Object.keys(conversation.wish).length === 0
    ? { next: 'ask', conversation: open, say }
    : { next: 'search', conversation: open, say };
};

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
export const miss: Move = (before, context) => {
  const conversation = { ...before, misses: before.misses + 1 };
  if (conversation.scene.name === 'comforting') {
    const isEnough = conversation.misses >= MISSES_ENOUGH;
    return isEnough ? stop(conversation, context) : missOfComforted(conversation);
  }
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
