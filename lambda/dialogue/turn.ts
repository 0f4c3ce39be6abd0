import { type Country, type DisclosureForm } from '../../attribution';
import { type Catalog, type Product } from '../../catalog';
import { type LineKey, type Task } from '../../contract';
import { type CustomerMemory, type Fact } from '../memory/customer-memory';
import { type HandOver } from '../shopping/directive';
import { type Conversation } from './conversation';
import { type Line } from './line';

/** What the dialogue knows besides the conversation. All of it is given; nothing is looked up. */
export interface TurnContext {
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

/**
 * What a move makes of the conversation, and how the turn goes on from there. A move decides without
 * ranking anything; see settle.
 */
export type Step = {
  readonly conversation: Conversation;
  /** Said before whatever comes of the step. */
  readonly say: readonly Line[];
  readonly facts?: readonly Fact[];
} & (
  | {
      /** Asks the question that the scene stands for. */
      readonly next: 'ask';
      /** What was just said was about the commission already. */
      readonly isDisclosed?: boolean;
    }
  /** Says once more what was said last, if its question is still the one in the air. */
  | { readonly next: 'repeat' }
  /** Asks what narrows the search most, or offers the best. */
  | { readonly next: 'search' }
  | {
      /** Offers the best that fits the wish. */
      readonly next: 'offer-best';
      readonly isWanted?: (product: Product) => boolean;
      /** What to do when nothing fits, instead of looking further afield. */
      readonly otherwise?: Step;
    }
  | {
      /** Offers this product. */
      readonly next: 'offer';
      readonly product: Product;
      /** Opens the offer, in place of what the wish gives. */
      readonly opening?: LineKey;
    }
  /** Names the best few and asks which. */
  | { readonly next: 'list'; readonly isWanted?: (product: Product) => boolean }
  | {
      /** Sets two products side by side; without a second one, the best other. */
      readonly next: 'compare';
      readonly first: Product | undefined;
      readonly second?: Product;
    }
  /** Gives the floor to Alexa Shopping with this product, or with a list that begins with these. */
  | { readonly next: 'hand-over'; readonly task: Task; readonly products: readonly Product[] }
  /** Ends the session. */
  | { readonly next: 'close' }
);

/** Something a customer, or Alexa Shopping, can do in a conversation. Pure. */
export type Move = (conversation: Conversation, context: TurnContext) => Step;

/** The skill's answer, free of any language and of Alexa. */
export type Reply =
  | {
      /** Says something, discloses what is owed, and asks one question; the session stays open. */
      readonly kind: 'ask';
      readonly say: readonly Line[];
      readonly disclosure?: DisclosureForm | undefined;
      readonly question: Line;
      readonly reprompt: Line;
    }
  /** Says something and ends the session. */
  | { readonly kind: 'close'; readonly say: readonly Line[] }
  | {
      /** Gives the floor to Alexa Shopping. */
      readonly kind: 'hand-over';
      readonly disclosure?: DisclosureForm | undefined;
      readonly say: readonly Line[];
      readonly handOver: HandOver;
    };

/** The outcome of a turn: where the conversation stands now, what to answer, what to remember. */
export interface Turn {
  readonly conversation: Conversation;
  readonly reply: Reply;
  readonly facts: readonly Fact[];
}
