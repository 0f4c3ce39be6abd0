import { randomUUID } from 'node:crypto';
import { type RequestEnvelope, type ResponseEnvelope } from 'ask-sdk-model';
import { ANSWER_TIME, type CallableSkill } from './device';

/** What Lambda tells a function about its call (AWS's page "AWS Lambda context object in Node.js"). */
interface HandlerContext {
  readonly functionName: string;
  readonly functionVersion: string;
  readonly invokedFunctionArn: string;
  readonly memoryLimitInMB: string;
  readonly awsRequestId: string;
  readonly logGroupName: string;
  readonly logStreamName: string;
  callbackWaitsForEmptyEventLoop: boolean;
  /** Milliseconds that are left of the time for an answer. */
  getRemainingTimeInMillis(): number;
  /** As in the first handlers for Node; `fail` takes an error. */
  succeed(response?: unknown): void;
  fail(error: unknown): void;
  done(error?: unknown, response?: unknown): void;
}

/** Ends a call: with an error, or with null and the response. */
type HandlerCallback = (error?: unknown, response?: unknown) => void;

/**
 * A skill as its author exports it for Lambda: a function that returns a promise or calls back, or
 * anything with ask-sdk-core's `invoke`.
 */
export type SkillHandler =
  | ((
      event: RequestEnvelope,
      context: HandlerContext,
      callback: HandlerCallback,
    ) => Promise<unknown> | void)
  | {
      invoke(event: RequestEnvelope, context?: unknown): Promise<unknown>;
      prepare?(): Promise<void>;
    };

const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value;

const looksLikeResponse = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'response' in value;

const NOTHING_WAITS =
  'the handler returned its response, but no promise of it: Lambda ignores that; make the handler async, or call its callback';

const callFunction = (
  handler: Extract<SkillHandler, (...args: never) => unknown>,
  event: RequestEnvelope,
  answerTime: number,
): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const started = Date.now();
    const fail = (error: unknown): void => {
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    const callback: HandlerCallback = (error, response) =>
      error === undefined || error === null ? resolve(response) : fail(error);
    const context: HandlerContext = {
      functionName: 'pretend-skill',
      functionVersion: '$LATEST',
      invokedFunctionArn: 'arn:aws:lambda:us-east-1:000000000000:function:pretend-skill',
      memoryLimitInMB: '128',
      awsRequestId: randomUUID(),
      logGroupName: '/aws/lambda/pretend-skill',
      logStreamName: 'pretend',
      callbackWaitsForEmptyEventLoop: true,
      getRemainingTimeInMillis: () => Math.max(0, answerTime - (Date.now() - started)),
      succeed: resolve,
      fail,
      done: callback,
    };
    const returned: unknown = handler(event, context, callback);
    if (isThenable(returned)) returned.then(resolve, fail);
    else if (looksLikeResponse(returned)) fail(new Error(NOTHING_WAITS));
  });

/**
 * Makes a handler in any of its forms callable by the device. A handler that neither returns a
 * promise nor calls back never answers, and Alexa's time runs out.
 *
 * @param answerTime milliseconds it has for an answer; Alexa's eight seconds by default
 * @throws Error when it is neither a function nor has an `invoke`
 */
export const callableOf = (handler: SkillHandler, answerTime = ANSWER_TIME): CallableSkill => {
  if (typeof handler === 'function') {
    return {
      invoke: (event) => callFunction(handler, event, answerTime) as Promise<ResponseEnvelope>,
    };
  }
  // What is given may come from a file, where no type is checked.
  if (typeof (handler as Partial<typeof handler> | null | undefined)?.invoke !== 'function') {
    throw new Error(
      'the handler is neither a function nor something with an "invoke": give what the skill exports for Lambda',
    );
  }
  return {
    invoke: (event, context) => handler.invoke(event, context) as Promise<ResponseEnvelope>,
    ...(handler.prepare !== undefined && {
      prepare: () => handler.prepare?.() ?? Promise.resolve(),
    }),
  };
};
