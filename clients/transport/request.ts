import { type RefusalText } from './refusal-text';

/** Checks an answer; the schemas of zod and of zod/mini fit. */
export interface Schema<Value> {
  readonly safeParse: (data: unknown) =>
    | { readonly success: true; readonly data: Value }
    | {
        readonly success: false;
        readonly error: {
          readonly issues: readonly {
            readonly path: readonly PropertyKey[];
            readonly message: string;
          }[];
        };
      };
}

/** A body to send; its media type is set unless the headers name one. */
type RequestBody = { readonly json: unknown } | { readonly form: Readonly<Record<string, string>> };

/** One call to a service. */
export interface ServiceRequest<Value> {
  /** The service's name as people know it, for errors and the log. */
  readonly service: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: RequestBody;
  /** Checks the JSON of an answer of status 200 to 299; `undefined` stands for an empty body. */
  readonly schema: Schema<Value>;
  /** Milliseconds for one try, up to the last byte of its answer. */
  readonly timeout: number;
  /**
   * Milliseconds for all tries and the waits between them; four times `timeout` by default when
   * repeating is safe, else `timeout`.
   */
  readonly deadline?: number;
  /** The longest answer accepted, in bytes. */
  readonly maxBytes: number;
  /** `safe`: a repeat does no harm, so temporary failures are repeated. `never`: one try only. */
  readonly retry: 'safe' | 'never';
  /** Ends the call with a NetworkError `aborted`. */
  readonly signal?: AbortSignal;
  /** Reads a refusal's body (JSON or text, with secrets masked); `readRefusal` by default. */
  readonly readRefusal?: (body: unknown) => RefusalText;
  /** Finds a refusal in a body that came with a status of success; none by default. */
  readonly findRefusal?: (body: unknown) => FoundRefusal | undefined;
}

/** A refusal in the body of an answer, with the status it should have had. */
export interface FoundRefusal extends RefusalText {
  readonly status: number;
}

/** What a service answered. */
export interface ServiceAnswer<Value> {
  readonly value: Value;
  readonly status: number;
  readonly headers: Headers;
  readonly requestId: string | undefined;
}

/** One try, for the log: no query, no body, no header. */
export interface TransportLogEntry {
  readonly service: string;
  readonly method: string;
  readonly path: string;
  /** 1 for the first. */
  readonly attempt: number;
  readonly milliseconds: number;
  /** HTTP status, absent when there was no whole answer. */
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  /** The error's message, when the try failed. */
  readonly problem: string | undefined;
}
