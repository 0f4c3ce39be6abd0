import { type RequestHandler } from 'ask-sdk-core';
import { miss } from '../dialogue/moves/session';
import { moveOfIntent } from './intents';
import { respond } from './respond';

/** Anything the customer says. */
export const intentHandler: RequestHandler = {
  canHandle: ({ requestEnvelope }) => requestEnvelope.request.type === 'IntentRequest',
  handle(input) {
    const { request } = input.requestEnvelope;
    return respond(input, request.type === 'IntentRequest' ? moveOfIntent(request.intent) : miss);
  },
};
