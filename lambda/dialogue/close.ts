import { type Conversation } from './conversation';
import { type Line } from './line';
import { type Turn } from './turn';

/** Says `lines` and ends the session. */
export const close = (conversation: Conversation, lines: Line[]): Turn => ({
  conversation: { ...conversation, scene: { name: 'open' } },
  reply: { kind: 'close', say: lines },
  facts: [],
});
