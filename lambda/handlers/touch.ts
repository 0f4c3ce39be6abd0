import { type RequestHandler } from 'ask-sdk-core';
import * as z from 'zod/mini';
import { choose } from '../dialogue/moves/browse';
import { another, no, yes } from '../dialogue/moves/reply';
import { miss } from '../dialogue/moves/session';
import { type Move } from '../dialogue/turn';
import { lazily } from '../../contract/lazily';
import { TOUCHES } from '../screens/panel';
import { respond } from './respond';

const TYPE = 'Alexa.Presentation.APL.UserEvent';

const touchSchema = lazily(() => z.tuple([z.enum(TOUCHES)], z.unknown()));

const moveOf = (raw: unknown): Move => {
  const { success, data } = touchSchema().safeParse(raw);
  if (!success) return miss;
  const [touch, position] = data;
  switch (touch) {
    case 'choose':
      return choose(typeof position === 'number' ? position : undefined);
    case 'yes':
      return yes;
    case 'no':
      return no;
    case 'another':
      return another;
  }
};

/** A touch on the screen: the same as the words. */
export const touchHandler: RequestHandler = {
  canHandle: ({ requestEnvelope }) => requestEnvelope.request.type === TYPE,
  handle(input) {
    const { request } = input.requestEnvelope;
    return respond(input, moveOf('arguments' in request ? request.arguments : undefined));
  },
};
