import { sayAndAsk } from '../ask';
import { close } from '../close';
import { type Conversation, freshConversation } from '../conversation';
import { line } from '../line';
import { type Turn, type World } from '../turn';
import { missLines } from './tell';

const MISSES_ENOUGH = 3;

/** The customer opens the skill; one who has been here before is not read the manual again. */
export const launch = (conversation: Conversation, _act: unknown, world: World): Turn => {
  const isKnown = world.memory.visits > 0;
  const { unsaved, out, shoppingOff } = conversation;
  const turn = sayAndAsk({ ...freshConversation(), unsaved, out, shoppingOff }, world, [
    line(isKnown ? 'welcome.back' : 'welcome'),
  ]);
  return { ...turn, facts: [{ kind: 'visited' }] };
};

/** "Start over": a new search; what was turned down stays so. */
export const startOver = (conversation: Conversation, _act: unknown, world: World): Turn => {
  const { unsaved, out, shoppingOff } = conversation;
  return sayAndAsk({ ...freshConversation(), unsaved, out, shoppingOff }, world, [
    line('start-over'),
  ]);
};

/** "Forget me": deletes all that is stored, and all this session knows. */
export const forget = (conversation: Conversation, _act: unknown, world: World): Turn => {
  const { shoppingOff } = conversation;
  const turn = sayAndAsk({ ...freshConversation(), shoppingOff }, world, [line('forgotten')]);
  return { ...turn, facts: [{ kind: 'forgotten' }] };
};

/** "Stop", "cancel", "go home". */
export const stop = (conversation: Conversation): Turn => close(conversation, [line('goodbye')]);

/** Says once more what was said last. */
export const repeat = (conversation: Conversation, _act: unknown, world: World): Turn => {
  const { last = [] } = conversation;
  const turn = sayAndAsk(conversation, world, []);
  const [question, said] = [last.at(-1), last.slice(0, -1)];
  return turn.reply.kind === 'ask' && question?.key === turn.reply.question.key
    ? {
        conversation,
        reply: { ...turn.reply, say: said, question },
        facts: [],
      }
    : turn;
};

/** Something the skill can't make sense of. Escalates, then leaves politely. */
export const miss = (conversation: Conversation, _act: unknown, world: World): Turn =>
  conversation.misses >= MISSES_ENOUGH
    ? close(conversation, [line('miss.goodbye')])
    : sayAndAsk(conversation, world, missLines(conversation));
