import { type RequestHandler } from 'ask-sdk-core';
import { type Act } from '../dialogue/act';
import { readSlots } from '../slots';
import { INTENT_ACTS } from './intent-acts';
import { respond } from './respond';

const MISS: Act = { kind: 'miss' };

/** Anything the customer says; an intent nobody knows counts as not understood. */
export const intentHandler: RequestHandler = {
  canHandle: ({ requestEnvelope }) => requestEnvelope.request.type === 'IntentRequest',
  handle(input) {
    const { request } = input.requestEnvelope;
    if (request.type !== 'IntentRequest') return respond(input, MISS);
    const toAct = INTENT_ACTS[request.intent.name];
    return respond(input, toAct?.(readSlots(request.intent.slots)) ?? MISS);
  },
};
