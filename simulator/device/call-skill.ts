import { inspect } from 'node:util';
import { type RequestEnvelope, type Response, type ResponseEnvelope } from 'ask-sdk-model';

/** The skill's front door, as ask-sdk-core makes it. */
export interface CallableSkill {
  invoke(envelope: RequestEnvelope, context?: unknown): Promise<ResponseEnvelope>;
  /**
   * Makes it ready for the next call, outside of the call's time: code that has changed is built and
   * loaded again.
   *
   * @throws Error with one sentence when it can't be called
   */
  prepare?(): Promise<void>;
}

/** Says that the skill's endpoint gave no answer of the skill; the skill itself may not have been called. */
export class EndpointError extends Error {
  override readonly name = 'EndpointError';
}

/** How long Alexa waits for an answer, in milliseconds (Amazon's page "Troubleshooting"). */
export const ANSWER_TIME = 8000;

/**
 * The result of calling the skill; `milliseconds` is how long the call took. One that is not ready was
 * not called; `message` says what went wrong, without a full stop.
 */
export type SkillAnswer = { readonly milliseconds: number } & (
  | { readonly kind: 'answered'; readonly response: ResponseEnvelope }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'not-ready'; readonly message: string }
  | { readonly kind: 'too-slow' }
);

const overTheWire = <T>(value: T): T => JSON.parse(JSON.stringify(value ?? null)) as T;

/** Whether a value is an object of JSON, and neither a list nor null. */
export const isJsonObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Its fields without those that are null; what is not an object stays as it is. */
const presentFields = (value: unknown): unknown =>
  isJsonObject(value)
    ? Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null))
    : value;

/** Alexa treats a null in a response, or in a directive, as an absent field. */
const withoutNulls = (envelope: ResponseEnvelope | null): ResponseEnvelope => {
  const given: unknown = envelope?.response;
  if (envelope === null || !isJsonObject(given)) return envelope as unknown as ResponseEnvelope;
  const { directives } = given;
  const response = presentFields({
    ...given,
    ...(Array.isArray(directives) && { directives: directives.map(presentFields) }),
  }) as Response;
  const { sessionAttributes, ...rest } = envelope;
  return { ...rest, ...(sessionAttributes && { sessionAttributes }), response };
};

const messageOf = (error: unknown): string => {
  if (error instanceof EndpointError) return error.message;
  if (error instanceof Error) return `the skill threw ${error.name}: ${error.message}`;
  const what =
    typeof error === 'string' ? error : `something that is not an Error: ${inspect(error)}`;
  return `the skill threw ${what}`;
};

/** Calls the skill like a remote service: JSON in, JSON out, with a time limit. */
export const callSkill = async (
  skill: CallableSkill,
  request: RequestEnvelope,
  answerTime: number,
): Promise<SkillAnswer> => {
  try {
    await skill.prepare?.();
  } catch (error) {
    const message = error instanceof Error ? error.message : inspect(error);
    return { kind: 'not-ready', message, milliseconds: 0 };
  }
  const start = performance.now();
  const elapsed = (): number => Math.round(performance.now() - start);
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, answerTime, undefined);
  });
  try {
    const answer = skill.invoke(overTheWire(request)).then((response) => ({ response }));
    const first = await Promise.race([answer, timeUp]);
    const milliseconds = elapsed();
    if (first === undefined || milliseconds > answerTime) return { kind: 'too-slow', milliseconds };
    return { kind: 'answered', response: withoutNulls(overTheWire(first.response)), milliseconds };
  } catch (error) {
    return { kind: 'failed', message: messageOf(error), milliseconds: elapsed() };
  } finally {
    clearTimeout(timer);
  }
};
