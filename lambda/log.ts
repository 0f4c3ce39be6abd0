import { type Counter, type TurnPart } from '../contract';

/**
 * One line of the skill's log, with what it counts. It has no personal data: no utterance, no slot value, and
 * no Alexa id except the request's.
 */
export interface LogEntry extends Readonly<Partial<Record<Counter, number>>> {
  /** A warning is for the owner; the customer noticed nothing. */
  readonly level: 'info' | 'warning' | 'error';
  readonly event:
    | 'turn'
    | 'fault'
    | 'memory-failed'
    | 'details-failed'
    | 'session-ended'
    | 'exception'
    | 'unhandled'
    /** The skill has no ID, so it answers requests for any skill. */
    | 'open'
    /** A purchase was handed over without an Associates ID, though the record is at the stage that earns. */
    | 'untagged';
  readonly requestId?: string;
  readonly requestType?: string;
  /** What the customer did: the intent, or what was touched. */
  readonly act?: string;
  readonly locale?: string;
  readonly scene?: string;
  /** Milliseconds of the turn, and of its parts. */
  readonly duration?: number;
  readonly parts?: Readonly<Record<TurnPart, number>>;
  readonly reason?: string;
  readonly marketplace?: string;
  /** What a hand-over was to do; of a turn that resumes, the hand-over before it. */
  readonly task?: string;
  /** Where the tag of an offer or a hand-over would be used: the same word as its task. */
  readonly placement?: string;
  /** Ids of products. */
  readonly offered?: readonly string[];
  readonly declined?: string;
  /** Passed over for something else, without a no. */
  readonly passed?: readonly string[];
  readonly handedOver?: readonly string[];
  /** The product that was handed over before Alexa came back. */
  readonly resumed?: string;
  /** How that ended. */
  readonly outcome?: string;
  /** Whether the skill said that it does not have, or does not know, what was asked for. */
  readonly isAbstention?: boolean;
  /** Whether the customer was not understood. */
  readonly isMiss?: boolean;
  /** True in the first turn of an instance. */
  readonly isCold?: boolean;
  readonly error?: { readonly name: string; readonly message: string; readonly stack?: string };
}

export type Log = (entry: LogEntry) => void;

/** An error as the log keeps it. */
export const describeError = (error: unknown): NonNullable<LogEntry['error']> =>
  error instanceof Error
    ? { name: error.name, message: error.message, ...(error.stack && { stack: error.stack }) }
    : { name: 'NotAnError', message: typeof error };
