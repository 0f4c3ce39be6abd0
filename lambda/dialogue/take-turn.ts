import { type Act, type ActOf } from './act';
import { type Conversation } from './conversation';
import { yes } from './moves/agree';
import { choose, compare, list, next, previous } from './moves/browse';
import { forget, launch, miss, repeat, startOver, stop } from './moves/course';
import { handOver } from './moves/hand-over';
import { another, no } from './moves/refuse';
import { resume } from './moves/resume';
import { recommend, refine, searchWords, surprise } from './moves/seek';
import { earnings, help, more, price, recall, refund, why } from './moves/tell';
import { type Turn, type World } from './turn';

type Move<Kind extends Act['kind']> = (
  conversation: Conversation,
  act: ActOf<Kind>,
  world: World,
) => Turn;

const MOVES: { readonly [Kind in Act['kind']]: Move<Kind> } = {
  launch,
  recommend,
  search: searchWords,
  surprise,
  refine,
  more,
  price,
  why,
  another,
  list,
  choose,
  compare,
  'hand-over': handOver,
  recall,
  forget,
  refund,
  earnings,
  yes,
  no,
  next,
  previous,
  repeat,
  help,
  'start-over': startOver,
  stop,
  miss,
  resumed: resume,
};

/**
 * One turn of the conversation, as a pure function: the same arguments give the same turn.
 * `misses` counts utterances in a row that were not understood.
 */
export const takeTurn = (conversation: Conversation, act: Act, world: World): Turn => {
  const misses = act.kind === 'miss' ? conversation.misses + 1 : 0;
  // The table's type ties each move to its own kind of act; the compiler can't follow it through a lookup.
  const move = MOVES[act.kind] as Move<Act['kind']>;
  return move({ ...conversation, misses }, act, world);
};
