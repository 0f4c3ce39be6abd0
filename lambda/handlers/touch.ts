import { type RequestHandler } from 'ask-sdk-core';
import { choose } from '../dialogue/moves/browse';
import { another, no, yes } from '../dialogue/moves/reply';
import { recommend, surprise } from '../dialogue/moves/seek';
import { miss } from '../dialogue/moves/session';
import { type Move } from '../dialogue/turn';
import { touchSchema } from '../screens/buttons';
import { respond } from './respond';

const TYPE = 'Alexa.Presentation.APL.UserEvent';

const moveOf = (raw: unknown): Move => {
  const { success, data } = touchSchema().safeParse(raw);
  if (!success) return miss;
  switch (data[0]) {
    case 'choose':
      return choose(data[1]);
    case 'interest':
      return recommend({ interest: data[1] });
    case 'category':
      return recommend({ category: data[1] });
    case 'surprise':
      return surprise;
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
