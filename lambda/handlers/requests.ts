import { type RequestHandler } from 'ask-sdk-core';
import { resume } from '../dialogue/moves/resume';
import { launch, miss } from '../dialogue/moves/session';
import { type Log } from '../log';
import { causeSchema, readOutcome } from '../shopping/outcome';
import { readToken } from '../shopping/resume-token';
import { getTurnState } from '../turn-state';
import { moveOfIntent } from './intents';
import { respond } from './respond';

/** The customer opens the skill. */
export const launchHandler: RequestHandler = {
  canHandle: ({ requestEnvelope }) => requestEnvelope.request.type === 'LaunchRequest',
  handle: (input) => respond(input, launch),
};

/** Anything the customer says. */
export const intentHandler: RequestHandler = {
  canHandle: ({ requestEnvelope }) => requestEnvelope.request.type === 'IntentRequest',
  handle(input) {
    const { request } = input.requestEnvelope;
    return respond(input, request.type === 'IntentRequest' ? moveOfIntent(request.intent) : miss);
  },
};

/** Alexa Shopping gives the conversation back. */
export const sessionResumedHandler: RequestHandler = {
  canHandle: ({ requestEnvelope }) => requestEnvelope.request.type === 'SessionResumedRequest',
  handle(input) {
    const { request } = input.requestEnvelope;
    const cause = causeSchema().safeParse('cause' in request ? request.cause : undefined).data;
    const now = getTurnState(input)?.context.now ?? 0;
    const token = readToken(cause?.token, now);
    return respond(input, resume(readOutcome(cause), token));
  },
};

/** The session is over: silence, exit or an error. Alexa accepts no answer to it. */
export const createSessionEndedHandler = (log: Log): RequestHandler => ({
  canHandle: ({ requestEnvelope }) => requestEnvelope.request.type === 'SessionEndedRequest',
  handle(input) {
    const { request } = input.requestEnvelope;
    if (request.type === 'SessionEndedRequest') {
      const { reason, error } = request;
      log({
        level: error === undefined ? 'info' : 'error',
        event: 'session-ended',
        requestId: request.requestId,
        reason: error === undefined ? reason : `${reason} ${error.type}`,
      });
    }
    return input.responseBuilder.getResponse();
  },
});

const EXCEPTIONS = ['System.ExceptionEncountered', 'Alexa.Presentation.APL.RuntimeError'];

/** Requests that only report something, and those of an unknown type: logged, with an empty answer. */
export const createNoticeHandler = (log: Log): RequestHandler => ({
  canHandle: () => true,
  handle(input) {
    const { type, requestId } = input.requestEnvelope.request;
    const event = EXCEPTIONS.includes(type) ? 'exception' : 'unhandled';
    log({ level: 'error', event, requestId, requestType: type });
    return input.responseBuilder.getResponse();
  },
});
