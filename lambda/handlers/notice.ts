import { type RequestHandler } from 'ask-sdk-core';
import { type Log } from '../log';

const EXCEPTIONS = ['System.ExceptionEncountered', 'Alexa.Presentation.APL.RuntimeError'];

/** Requests that only tell something, and those of a type nobody knows: logged, answered with nothing. */
export const createNoticeHandler = (log: Log): RequestHandler => ({
  canHandle: () => true,
  handle(input) {
    const { type, requestId } = input.requestEnvelope.request;
    const event = EXCEPTIONS.includes(type) ? 'exception' : 'unhandled';
    log({ level: 'error', event, requestId, requestType: type });
    return input.responseBuilder.getResponse();
  },
});
