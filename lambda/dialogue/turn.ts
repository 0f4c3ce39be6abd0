import { type Country, type Task } from '../../attribution';
import { type Catalog } from '../../catalog';
import { type CustomerMemory, type Fact } from '../memory/customer-memory';
import { type HandOver } from '../shopping/directive';
import { type Conversation } from './conversation';
import { type Line } from './line';

/** What the dialogue knows besides the conversation. All of it is given; nothing is looked up. */
export interface World {
  readonly catalog: Catalog;
  readonly memory: CustomerMemory;
  /** Where the customer shops; undefined for a locale without a marketplace. */
  readonly marketplace: Country | undefined;
  /** Whether the owner lets this task be handed over in this marketplace. */
  readonly allows: (task: Task) => boolean;
  /** The tag a hand-over of this task would carry; undefined where it would earn nothing. */
  readonly tagFor: (task: Task) => string | undefined;
  /** ISO 639. */
  readonly language: string;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
  /** In [0, 1). */
  readonly random: () => number;
}

/** The skill's answer, free of any language and of Alexa. */
export type Reply =
  /** Says something and asks one question; the session stays open. */
  | { readonly kind: 'ask'; readonly say: Line[]; readonly question: Line; readonly reprompt: Line }
  /** Says something and ends the session. */
  | { readonly kind: 'close'; readonly say: Line[] }
  /** Gives the floor to Alexa Shopping. */
  | { readonly kind: 'hand-over'; readonly say: Line[]; readonly handOver: HandOver };

/** The outcome of a turn: where the conversation stands now, what to answer, what to remember. */
export interface Turn {
  readonly conversation: Conversation;
  readonly reply: Reply;
  readonly facts: Fact[];
}
