import { type Country, type DisclosureForm } from '../../attribution';
import { type Catalog, type Product } from '../../catalog';
import { type Belonging, type Recipients, type Refinement, type Task } from '../../contract';
import { type Hearing } from '../hearing/hearings';
import { type CustomerMemory } from '../../memory/customer-memory';
import { type Fact } from '../../memory/facts';
import { type HandOver } from '../shopping/directive';
import { type Conversation } from './conversation';
import { type Line } from './line';

/** What the dialogue knows in addition to the conversation. It gets all of this and looks nothing up. */
export interface TurnContext extends Hearing {
  readonly catalog: Catalog;
  readonly recipients: Recipients;
  readonly belonging: Belonging;
  readonly memory: CustomerMemory;
  /** The store did not tell what it has: the memory is only what this session knows. */
  readonly isMemoryMissing?: boolean;
  /** Where the customer shops; undefined for a locale without a marketplace. */
  readonly marketplace: Country | undefined;
  /** Whether the owner lets this task be handed over in this marketplace. */
  readonly allows: (task: Task) => boolean;
  /** The tag that a hand-over of this task would carry; undefined when it would earn nothing. */
  readonly tagFor: (task: Task) => string | undefined;
  /** Whether the skill tells its version to who asks: in development, where it knows one. */
  readonly tellsVersion: boolean;
  /** ISO 639. */
  readonly language: string;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
  /** In [0, 1). */
  readonly random: () => number;
}

/**
 * The result of a move: the changed conversation, and what the turn does next. A move never ranks
 * products for the wish; see take-turn.
 */
export type Step = {
  readonly conversation: Conversation;
  /** Said before everything else. */
  readonly say: readonly Line[];
  readonly facts?: readonly Fact[];
} & (
  | {
      /** Asks the question of the scene. */
      readonly next: 'ask';
      /** Whether `say` already speaks of the commission. */
      readonly isDisclosed?: boolean;
      /** Whether to say first in which direction there is more. */
      readonly proposes?: boolean;
      /** Whether it is said by the way, so that "say that again" means what was told before. */
      readonly isAside?: boolean;
    }
  /** Says what can be said here, then asks the question of the scene. */
  | { readonly next: 'help' }
  /** Repeats what was said last, if its question is still open. */
  | { readonly next: 'repeat' }
  | {
      /** Asks the question that helps most, or offers the best product. */
      readonly next: 'search';
      /** Whether to offer without another question. */
      readonly isEnough?: boolean;
      /** Words just said that may be a product's name. */
      readonly words?: string | undefined;
      /** How it should be, as was just said: ids of attributes. */
      readonly attributes?: readonly string[] | undefined;
      /** Words just said for how it should be. */
      readonly quality?: string | undefined;
      /** Words just said for how it should be, or what for. */
      readonly demand?: string | undefined;
      /** Words just said for how it should not be. */
      readonly notSo?: string | undefined;
      /** All of what was just said, which may hold a product's whole name. */
      readonly said?: string;
      /** What to do when nothing fits, instead of a wider search. */
      readonly otherwise?: Step;
    }
  | {
      /** Offers the best product for the wish. */
      readonly next: 'offer-best';
      /** Opens the offer, instead of the line that the wish gives. */
      readonly lead?: `lead.${Refinement}`;
      readonly isWanted?: (product: Product) => boolean;
      /** What to do when nothing fits, instead of a wider search. */
      readonly otherwise?: Step;
    }
  | {
      /** Offers this product. */
      readonly next: 'offer';
      readonly product: Product;
      /** Opens the offer, instead of the line that the wish gives. */
      readonly opening?: Line;
    }
  | {
      /** Names the best few and asks which. */
      readonly next: 'list';
      readonly isWanted?: (product: Product) => boolean;
      /** Whether to ask instead if Alexa shall read the list. */
      readonly isToRead?: boolean;
    }
  | {
      /** Compares two products; without a second one, with the best other. */
      readonly next: 'compare';
      readonly first: Product | undefined;
      readonly second?: Product;
    }
  /** Hands over to Alexa Shopping: one product, or a list that begins with these. */
  | { readonly next: 'hand-over'; readonly task: Task; readonly products: readonly Product[] }
  /** Ends the session. */
  | { readonly next: 'close' }
);

/** What a move says to "shall I forget everything?". */
export type ForgettingAnswer = 'delete' | 'keep' | 'ask-again';

/** Something a customer, or Alexa Shopping, can do in a conversation. Pure. */
export interface Move {
  (conversation: Conversation, context: TurnContext): Step;
  /** Absent where it is something else than an answer: then all is kept, and the move is made besides. */
  readonly toForgetting?: ForgettingAnswer;
}

/** The same move, which is also an answer to "shall I forget everything?". */
export const answeringForgetting = (toForgetting: ForgettingAnswer, move: Move): Move =>
  Object.assign(((conversation, context) => move(conversation, context)) satisfies Move, {
    toForgetting,
  });

/** A step to the best product for the wish. */
export type BestStep = Extract<Step, { next: 'offer-best' | 'search' }>;

/** The skill's answer, independent of language and of Alexa's types. */
export type Reply =
  | {
      /** Says something, then the disclosure if one is owed, and asks one question; the session stays open. */
      readonly kind: 'ask';
      readonly say: readonly Line[];
      readonly disclosure?: DisclosureForm | undefined;
      readonly question: Line;
      readonly reprompt: Line;
    }
  /** Says something and ends the session. */
  | { readonly kind: 'close'; readonly say: readonly Line[] }
  | {
      /** Hands over to Alexa Shopping. */
      readonly kind: 'hand-over';
      readonly disclosure?: DisclosureForm | undefined;
      readonly say: readonly Line[];
      readonly handOver: HandOver;
    };

/** The result of a turn: the new conversation, the answer, and what to remember. */
export interface Turn {
  readonly conversation: Conversation;
  readonly reply: Reply;
  readonly facts: readonly Fact[];
}
