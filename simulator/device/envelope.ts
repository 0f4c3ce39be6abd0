import { randomUUID } from 'node:crypto';
import {
  type IntentRequest,
  type LaunchRequest,
  type Request,
  type RequestEnvelope,
  type SessionEndedRequest,
  type SessionResumedRequest,
  type canfulfill,
  type interfaces,
} from 'ask-sdk-model';
import { type ContextSources, contextOf, userOf } from './context';
import { type Screen } from './screen';

export { PRETEND_SKILL_ID } from '../../contract';

/** A session as the service knows it. */
export interface Session {
  readonly id: string;
  readonly isNew: boolean;
  readonly attributes: Readonly<Record<string, unknown>>;
  /** What the skill shows in it; undefined when nothing is shown. */
  readonly screen: Screen | undefined;
}

type Head = 'requestId' | 'timestamp' | 'locale';

/**
 * A request without the fields every request has. An intent has no `dialogState` when the model has no
 * dialogue for it, although ask-sdk-model requires one.
 */
export type RequestBody =
  | (Omit<IntentRequest, Head | 'dialogState'> & Partial<Pick<IntentRequest, 'dialogState'>>)
  | Omit<LaunchRequest, Head>
  | Omit<SessionEndedRequest, Head>
  | Omit<SessionResumedRequest, Head>
  | Omit<canfulfill.CanFulfillIntentRequest, Head>
  | Omit<interfaces.connections.ConnectionsResponse, Head>
  | Omit<interfaces.system.ExceptionEncounteredRequest, Head>
  | Omit<interfaces.alexa.presentation.apl.UserEvent, Head>;

/** A request written by hand; perhaps no device would send it. */
export interface RawRequest {
  readonly raw: Readonly<Record<string, unknown>>;
}

/** Whether a request is about playing a stream. UNCONFIRMED: that these have no session. */
export const isPlaybackRequest = ({ type }: Readonly<Record<string, unknown>>): boolean =>
  typeof type === 'string' && /^(?:AudioPlayer|PlaybackController)\./.test(type);

/** Whether a request is a skill event, which belongs to no session. */
export const isSkillEvent = ({ type }: Readonly<Record<string, unknown>>): boolean =>
  typeof type === 'string' && /^(?:AlexaSkillEvent|Reminders)\./.test(type);

/** A new id in Amazon's form, e.g. of a session. */
export const newId = (of: 'request' | 'session'): string => `amzn1.echo-api.${of}.${randomUUID()}`;

/**
 * Puts a request into the envelope that a real device sends (Amazon's page "Request and Response
 * JSON Reference").
 *
 * @param now milliseconds since 1970, UTC
 */
export const putInEnvelope = (
  body: RequestBody | RawRequest,
  session: Session,
  sources: ContextSources,
  now: number,
): RequestEnvelope => {
  const { applicationId, locale } = sources.identity;
  const ownFields: Readonly<Record<string, unknown>> = 'raw' in body ? body.raw : { ...body };
  return {
    version: '1.0',
    ...(!(isSkillEvent(ownFields) || isPlaybackRequest(ownFields)) && {
      session: {
        new: session.isNew,
        sessionId: session.id,
        application: { applicationId },
        attributes: { ...session.attributes },
        user: userOf(sources),
      },
    }),
    context: contextOf(sources),
    // The type system can't see that a request keeps its kind when the common fields are added.
    request: {
      requestId: newId('request'),
      timestamp: new Date(now).toISOString().replace(/\.\d+Z$/, 'Z'),
      locale,
      ...ownFields,
    } as Request,
  };
};
