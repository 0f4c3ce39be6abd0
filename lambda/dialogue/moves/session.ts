import { type LineKey } from '../../../contract';
import { type Conversation, begunAnew, freshConversation } from '../conversation';
import { type Line, line } from '../line';
import { type Move } from '../turn';

const MISSES_ENOUGH = 3;

/** The customer opens the skill. One who has been here before is not told again how it works. */
export const launch: Move = (conversation, { memory }) => ({
  next: 'ask',
  conversation: begunAnew(conversation),
  say: [line(memory.visits > 0 ? 'welcome.back' : 'welcome')],
  facts: [{ kind: 'visited' }],
});

/** "Start over": a new search; what was declined stays declined. */
export const startOver: Move = (conversation) => ({
  next: 'ask',
  conversation: begunAnew(conversation),
  say: [line('start-over')],
});

/** "Forget me": deletes all that is stored and all that this session knows of the customer. */
export const forget: Move = ({ shoppingOff }) => ({
  next: 'ask',
  conversation: { ...freshConversation(), shoppingOff },
  say: [line('forgotten')],
  facts: [{ kind: 'forgotten' }],
});

/** "Stop", "cancel", "go home". */
export const stop: Move = (conversation) => ({
  next: 'close',
  conversation,
  say: [line('goodbye')],
});

/** "Say that again". */
export const repeat: Move = (conversation) => ({ next: 'repeat', conversation, say: [] });

const helpKey = ({ scene }: Conversation): LineKey => {
  switch (scene.name) {
    case 'asking':
      return `help.asking.${scene.question}`;
    case 'offering':
      return 'help.offering';
    case 'listing':
      return 'help.listing';
    case 'suggesting':
    case 'pausing':
      return 'help.another';
    case 'open':
    case 'handed-over':
      return 'help.open';
  }
};

/** Help for the current scene, with phrases that work. */
export const help: Move = (conversation) => ({
  next: 'ask',
  conversation,
  say: [{ key: helpKey(conversation) }],
});

const missLines = (conversation: Conversation): Line[] =>
  conversation.misses <= 1 ? [line('miss')] : [line('miss.again'), { key: helpKey(conversation) }];

/** Not understood: first the question again, then examples, then a polite goodbye. */
export const miss: Move = (conversation) =>
  conversation.misses >= MISSES_ENOUGH
    ? { next: 'close', conversation, say: [line('miss.goodbye')] }
    : { next: 'ask', conversation, say: missLines(conversation) };
