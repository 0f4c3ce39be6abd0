import { type RequestHandler } from 'ask-sdk-core';
import { type Log } from '../log';

/** The session is over: silence, exit or an error. Alexa takes no answer to it. */
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
