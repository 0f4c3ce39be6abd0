import { type ErrorHandler, type HandlerInput } from 'ask-sdk-core';
import { type Response } from 'ask-sdk-model';
import { begunAnew, readConversation } from '../dialogue/conversation';
import { type LineKey } from '../../contract';
import { type Log, describeError } from '../log';
import { localeOf } from '../request';
import { type Speech } from '../speech/speech';
import { toSsml } from '../speech/ssml';

const FAULTS_ENOUGH = 3;
/** Requests whose answers Alexa never speaks. */
const UNSPOKEN = ['SessionEndedRequest', 'System.ExceptionEncountered'];

const apologise = (input: HandlerInput, speech: Speech): Response => {
  const { session } = input.requestEnvelope;
  const conversation = readConversation(session?.attributes);
  const faults = conversation.faults + 1;
  const say = (key: LineKey): string => toSsml(speech.say({ key }));
  if (faults >= FAULTS_ENOUGH || session === undefined) {
    return input.responseBuilder
      .speak(say('fault.goodbye'))
      .withShouldEndSession(true)
      .getResponse();
  }
  input.attributesManager.setSessionAttributes({ ...begunAnew(conversation), faults });
  return input.responseBuilder
    .speak(`${say('fault')} ${say('ask.open')}`)
    .reprompt(say('reprompt.open'))
    .getResponse();
};

/** Any error: an apology, a question, and the error itself in the log. */
export const createFaultHandler = (
  log: Log,
  speechFor: (locale: string) => Speech,
): ErrorHandler => ({
  canHandle: () => true,
  handle(input, error) {
    const { type, requestId } = input.requestEnvelope.request;
    const described = describeError(error);
    log({ level: 'error', event: 'fault', requestId, requestType: type, error: described });
    return UNSPOKEN.includes(type)
      ? input.responseBuilder.getResponse()
      : apologise(input, speechFor(localeOf(input.requestEnvelope) ?? ''));
  },
});
