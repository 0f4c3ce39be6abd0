import {
  type HandlerInput,
  DefaultApiClient,
  SkillBuilders,
  getRequestType,
  getIntentName,
} from 'ask-sdk-core';
import { type Response } from 'ask-sdk-model';
import { type CallableSkill } from '../../../simulator/device';

/** What a handler does, by the request's type or the intent's name. */
export type Handlers = Readonly<Record<string, (input: HandlerInput) => Promise<Response>>>;

const nameOf = ({ requestEnvelope }: HandlerInput): string => {
  const type = getRequestType(requestEnvelope);
  return type === 'IntentRequest' ? getIntentName(requestEnvelope) : type;
};

/** A skill made with Amazon's SDK that calls Amazon's API with the SDK's own clients. */
export const callingSkill = (handlers: Handlers): CallableSkill =>
  SkillBuilders.custom()
    .withApiClient(new DefaultApiClient())
    .addRequestHandlers({
      canHandle: () => true,
      handle: (input) => handlers[nameOf(input)]?.(input) ?? input.responseBuilder.getResponse(),
    })
    .create();

/** The status with which the API refuses a call, or `fine`. */
export const statusOf = async (call: Promise<unknown> | undefined): Promise<string> => {
  try {
    await call;
    return 'fine';
  } catch (error) {
    return String((error as { readonly statusCode?: number }).statusCode ?? error);
  }
};
