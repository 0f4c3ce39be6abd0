import { type RequestEnvelope, type ResponseEnvelope } from 'ask-sdk-model';
import { reviewResponse } from '../review';
import { type CallableSkill, ANSWER_TIME, callSkill } from './call-skill';
import { type ContextSources } from './context';
import { type RawRequest, type RequestBody, type Session, putInEnvelope } from './envelope';
import { type TurnNotes } from './turn-notes';

/** Why Alexa could not use the answer to a request; `type` as in `SessionEndedRequest.error`. */
export interface SkillFailure {
  readonly type: 'INVALID_RESPONSE' | 'ENDPOINT_TIMEOUT';
  readonly message: string;
}

/** What the connection from Alexa to the skill needs. */
export interface SkillLineSettings {
  readonly skill: CallableSkill;
  /** What the context of a request in that session is made of. */
  readonly contextFor: (session: Session) => ContextSources;
  /** Called with each request; what it returns is called once the skill has answered. */
  readonly whileWorking?: (notes: TurnNotes, request: RequestEnvelope) => () => void;
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number;
  /** Milliseconds the skill has for an answer; Alexa's eight seconds by default. */
  readonly answerTime?: number;
  /** Returns the errors that the skill has logged since the last call. */
  readonly takeLoggedErrors?: () => readonly string[];
}

/** A response Alexa can use, or why she can't; undefined why when the skill could not even be called. */
export type LineAnswer =
  | { readonly response: ResponseEnvelope }
  | { readonly failure: SkillFailure | undefined };

/** What is told when a skill can't be made ready, e.g. because its build fails. */
export const notCalled = (why: string): string =>
  `The skill was not called: ${why}${/[.!?]$/.test(why) ? '' : '.'}`;

/** Makes the connection: it sends a request, notes the exchange, and reviews the response by Alexa's rules. */
export const createSkillLine =
  ({
    skill,
    contextFor,
    whileWorking,
    now,
    takeLoggedErrors,
    answerTime = ANSWER_TIME,
  }: SkillLineSettings) =>
  async (
    notes: TurnNotes,
    session: Session,
    body: RequestBody | RawRequest,
  ): Promise<LineAnswer> => {
    const sources = contextFor(session);
    const request = putInEnvelope(body, session, sources, now());
    const done = whileWorking?.(notes, request);
    const answer = await callSkill(skill, request, answerTime);
    done?.();
    if (answer.kind === 'not-ready') {
      notes.errors.push(notCalled(answer.message));
      return { failure: undefined };
    }
    const { milliseconds } = answer;
    const response = answer.kind === 'answered' ? answer.response : undefined;
    notes.exchanges.push({ request, response, milliseconds });
    notes.errors.push(...(takeLoggedErrors?.() ?? []));
    const fail = (type: SkillFailure['type'], message: string): LineAnswer => {
      notes.errors.push(`${type}: ${message}.`);
      return { failure: { type, message } };
    };
    if (answer.kind === 'failed') return fail('INVALID_RESPONSE', answer.message);
    if (answer.kind === 'too-slow') {
      return fail('ENDPOINT_TIMEOUT', `the skill did not answer in ${answerTime} milliseconds`);
    }
    const document = session.screen?.token;
    const { problems, warnings } = reviewResponse(answer.response, { request, document });
    notes.warnings.push(...warnings);
    return problems.length > 0
      ? fail('INVALID_RESPONSE', problems.join('; '))
      : { response: answer.response };
  };
