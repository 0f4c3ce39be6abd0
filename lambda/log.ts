/**
 * One line of the skill's log. It has no personal data: no utterance, no slot value, and no Alexa id
 * except the request's.
 */
export interface LogEntry {
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
  readonly intent?: string;
  readonly locale?: string;
  readonly scene?: string;
  /** Milliseconds. */
  readonly duration?: number;
  readonly reason?: string;
  readonly marketplace?: string;
  /** What a hand-over was to do; of a turn that resumes, the hand-over before it. */
  readonly task?: string;
  /** Ids of products. */
  readonly offered?: string;
  readonly declined?: string;
  readonly handedOver?: readonly string[];
  /** The product that was handed over before Alexa came back. */
  readonly resumed?: string;
  /** How that ended. */
  readonly outcome?: string;
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
