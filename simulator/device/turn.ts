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

/** A slot with a value; `id` is there when the value was recognised. */
export interface FilledSlot {
  readonly value: string;
  readonly id?: string;
}

/** All that came of one thing the customer said, touched or kept silent about. */
export interface Turn {
  readonly utterance: string;
  /** The intent, or the kind of request when there was none; null when no request came of it. */
  readonly intent: string | null;
  readonly slots: Readonly<Record<string, FilledSlot>>;
  /** The skill's words alone, as plain text. */
  readonly speech: string;
  /** What the skill says when the customer stays silent now. */
  readonly reprompt: string | null;
  /** What the pretend Alexa said. */
  readonly alexaShopping: string;
  /** The skill's directives, whole. */
  readonly directives: readonly Directive[];
  /** What came of a hand-over: `completed`, `declined`, or the code of the failure. */
  readonly outcome: string | null;
  readonly sessionOpen: boolean;
  /** Why the skill broke, in a sentence; null when it did not. */
  readonly error: string | null;
  /** Everything that was said, in its order. */
  readonly spoken: readonly Spoken[];
  /** What Alexa would let pass and its pages advise against. */
  readonly warnings: readonly string[];
  readonly exchanges: readonly Exchange[];
  /** How the utterance was understood; undefined when it was not up to the interaction model. */
  readonly interpretation: Interpretation | undefined;
}
