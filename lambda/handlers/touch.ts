import { type RequestHandler } from 'ask-sdk-core';
import * as z from 'zod/mini';
import { type Act } from '../dialogue/act';
import { lazily } from '../lazily';
import { TOUCHES } from '../screens/panel';
import { respond } from './respond';

const TYPE = 'Alexa.Presentation.APL.UserEvent';

const touchSchema = lazily(() => z.tuple([z.enum(TOUCHES)], z.unknown()));

const actOf = (raw: unknown): Act => {
  const { success, data } = touchSchema().safeParse(raw);
  if (!success) return { kind: 'miss' };
  const [touch, position] = data;
  return touch === 'choose'
    ? { kind: 'choose', position: typeof position === 'number' ? position : undefined }
    : { kind: touch };
};

/** A touch on the screen: the same as saying it. */
export const touchHandler: RequestHandler = {
  canHandle: ({ requestEnvelope }) => requestEnvelope.request.type === TYPE,
  handle(input) {
    const { request } = input.requestEnvelope;
    return respond(input, actOf('arguments' in request ? request.arguments : undefined));
  },
};
