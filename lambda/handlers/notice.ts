import { type RequestHandler } from 'ask-sdk-core';
import { type Log } from '../log';

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
