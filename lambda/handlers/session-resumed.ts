import { type RequestHandler } from 'ask-sdk-core';
import { resume } from '../dialogue/moves/resume';
import { causeSchema, readOutcome } from '../shopping/outcome';
import { readToken } from '../shopping/resume-token';
import { getTurnState } from '../turn-state';
import { respond } from './respond';

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
