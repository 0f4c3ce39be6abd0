import { SkillBuilders } from 'ask-sdk-core';
import { type RequestEnvelope, type ResponseEnvelope } from 'ask-sdk-model';

/** The peer: the smallest useful skill, two handlers on ask-sdk-core, bundled the same way. */
const skill = SkillBuilders.custom()
  .addRequestHandlers(
    {
      canHandle: ({ requestEnvelope }) => requestEnvelope.request.type === 'LaunchRequest',
      handle: ({ responseBuilder }) =>
        responseBuilder.speak('Hello. What now?').reprompt('What now?').getResponse(),
    },
    {
      canHandle: ({ requestEnvelope }) => requestEnvelope.request.type === 'IntentRequest',
      handle: ({ responseBuilder }) =>
        responseBuilder.speak('Fine. What now?').reprompt('What now?').getResponse(),
    },
  )
  .create();

export const handler = async (
  event: RequestEnvelope,
  context: unknown,
): Promise<ResponseEnvelope> => skill.invoke(event, context);
