import { type RequestHandler } from 'ask-sdk-core';
import { launch } from '../dialogue/moves/session';
import { respond } from './respond';

/** The customer opens the skill. */
export const launchHandler: RequestHandler = {
  canHandle: ({ requestEnvelope }) => requestEnvelope.request.type === 'LaunchRequest',
  handle: (input) => respond(input, launch),
};
