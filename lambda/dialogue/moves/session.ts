import { commonInterests, commonTypes } from '../../recommend/questions';
import { stockedForAdults } from '../candidates';
import { type Conversation, type Scene, begunAnew, freshConversation } from '../conversation';
import { type Line, line } from '../line';
import { type Move, type TurnContext } from '../turn';

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

/** To somebody in distress: a kind sentence and a number to call. Nothing is sold after that. */
export const comfort: Move = (conversation) => ({
  next: 'close',
  conversation,
  say: [line('distress')],
});

/** "Say that again". */
export const repeat: Move = (conversation) => ({ next: 'repeat', conversation, say: [] });

/** Phrases that work on the shelf of this marketplace. */
const openHelp = (conversation: Conversation, context: TurnContext): Line => {
  const products = stockedForAdults(conversation, context);
  const [interest] = commonInterests(products, 1);
  const [type] = commonTypes(products, 1);
  return interest === undefined || type === undefined
    ? line('welcome')
    : line('help.open', { interest, thing: { kind: 'type', id: type } });
};

const questionHelp = ({ question, examples }: Extract<Scene, { name: 'asking' }>): Line => {
  switch (question) {
    case 'interest':
      return line('help.asking.interest', { interests: examples });
    case 'category':
      return line('help.asking.category', { categories: examples });
    case 'recipient':
    case 'occasion':
    case 'budget':
      return line(`help.asking.${question}`);
  }
};

const helpLine = (conversation: Conversation, context: TurnContext): Line => {
  const { scene } = conversation;
  switch (scene.name) {
    case 'asking':
      return questionHelp(scene);
    case 'offering':
      return line('help.offering');
    case 'discussing':
      return line('help.discussing');
    case 'listing':
      return line('help.listing');
    case 'stretching':
      return line('help.stretching');
    case 'suggesting':
    case 'pausing':
      return line('help.another');
    case 'open':
    case 'handed-over':
      return openHelp(conversation, context);
  }
};

/** Help for the current scene, with phrases that work. */
export const help: Move = (conversation, context) => ({
  next: 'ask',
  conversation,
  say: [helpLine(conversation, context)],
});

const missLines = (conversation: Conversation, context: TurnContext): Line[] =>
  conversation.misses <= 1 ? [line('miss')] : [line('miss.again'), helpLine(conversation, context)];

/** Not understood: first the question again, then examples, then a polite goodbye. */
export const miss: Move = (before, context) => {
  const conversation = { ...before, misses: before.misses + 1 };
  return conversation.misses >= MISSES_ENOUGH
    ? { next: 'close', conversation, say: [line('miss.goodbye')] }
    : { next: 'ask', conversation, say: missLines(conversation, context) };
};
