import { type RequestHandler } from 'ask-sdk-core';
import { respond } from './respond';

/** The customer opens the skill. */
export const launchHandler: RequestHandler = {
  canHandle: ({ requestEnvelope }) => requestEnvelope.request.type === 'LaunchRequest',
  handle: (input) => respond(input, { kind: 'launch' }),
};
