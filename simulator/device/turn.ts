import { type Directive, type RequestEnvelope, type ResponseEnvelope } from 'ask-sdk-model';
import { type Interpretation } from '../understanding';

/** One call of the skill. */
export interface Exchange {
  readonly request: RequestEnvelope;
  /** Undefined when the skill threw or was too slow. */
  readonly response: ResponseEnvelope | undefined;
  readonly milliseconds: number;
}

/** Something that was said in a turn: by the skill, by Alexa Shopping, or by Alexa herself. */
export interface Spoken {
  readonly by: 'skill' | 'alexa-shopping' | 'alexa';
  readonly text: string;
}

/** A slot with a value; it has an `id` when the value was recognised. */
export interface FilledSlot {
  readonly value: string;
  readonly id?: string;
}

/** Everything that followed from one utterance, touch or silence of the customer. */
export interface Turn {
  readonly utterance: string;
  /** The intent, or else the kind of request; null when no request was sent. */
  readonly intent: string | null;
  readonly slots: Readonly<Record<string, FilledSlot>>;
  /** Only the skill's words, as plain text. */
  readonly speech: string;
  /** What the skill says when the customer stays silent now. */
  readonly reprompt: string | null;
  /** What the pretend Alexa said. */
  readonly alexaShopping: string;
  /** The skill's directives, complete. */
  readonly directives: readonly Directive[];
  /** The outcome of a hand-over: `completed`, `declined`, or the code of the failure. */
  readonly outcome: string | null;
  readonly sessionOpen: boolean;
  /** Why the skill broke, in a sentence; null when it did not. */
  readonly error: string | null;
  /** Everything that was said, in order. */
  readonly spoken: readonly Spoken[];
  /** What Alexa would accept but Amazon's pages advise against, or what nobody has confirmed that she refuses. */
  readonly warnings: readonly string[];
  readonly exchanges: readonly Exchange[];
  /** How the utterance was understood; undefined when the interaction model was not used. */
  readonly interpretation: Interpretation | undefined;
}
