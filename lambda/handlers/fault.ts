import { type ErrorHandler, type HandlerInput } from 'ask-sdk-core';
import { type Response } from 'ask-sdk-model';
import { type Conversation, begunAnew, readConversation } from '../dialogue/conversation';
import { type Line } from '../dialogue/line';
import { requestIn } from '../interceptors/logging';
import { type Log, describeError } from '../log';
import { hasScreen, localeOf } from '../request';
import { type Said, panel } from '../screens/panel';
import { type Speech } from '../speech/speech';
import { toSsml } from '../speech/ssml';

const FAULTS_ENOUGH = 3;
/** Requests whose answers Alexa never speaks. */
const UNSPOKEN = ['SessionEndedRequest', 'System.ExceptionEncountered'];

/** The screen may be what is broken: then its old question stays on it, and the customer hears the apology. */
const draw = (
  input: HandlerInput,
  conversation: Conversation,
  { speech, log, said }: { readonly speech: Speech; readonly log: Log; readonly said: Said },
): void => {
  if (!hasScreen(input.requestEnvelope)) return;
  const nothing = { catalog: { products: [] }, language: '', isAllowed: () => false };
  try {
    input.responseBuilder.addDirective(panel(said, conversation, { speech, ...nothing }));
  } catch (error) {
    // Without the type of the request: the turn has its line already, and is counted there.
    const { requestId } = input.requestEnvelope.request;
    log({ level: 'error', event: 'fault', requestId, error: describeError(error) });
  }
};

const apologise = (input: HandlerInput, speech: Speech, log: Log): Response => {
  const { session } = input.requestEnvelope;
  const conversation = readConversation(session?.attributes);
  const faults = conversation.faults + 1;
  const isLast = faults >= FAULTS_ENOUGH || session === undefined;
  const apology: Line = { key: isLast ? 'fault.goodbye' : 'fault' };
  const words = speech.say(apology);
  const question = isLast ? '' : speech.say({ key: 'ask.open' });
  const anew = begunAnew(conversation);
  const text = `${words} ${question}`.trim();
  const said = { told: [{ line: apology, words }], disclosure: '', question, text };
  draw(input, anew, { speech, log, said });
  if (isLast) {
    return input.responseBuilder.speak(toSsml(words)).withShouldEndSession(true).getResponse();
  }
  input.attributesManager.setSessionAttributes({ ...anew, faults });
  return input.responseBuilder
    .speak(`${toSsml(words)} ${toSsml(question)}`)
    .reprompt(toSsml(speech.say({ key: 'reprompt.open' })))
    .getResponse();
};

/** Any error: an apology, a question, and the error itself in the log. */
export const createFaultHandler = (
  log: Log,
  speechFor: (locale: string) => Speech,
): ErrorHandler => ({
  canHandle: () => true,
  handle(input, error) {
    const { type } = input.requestEnvelope.request;
    const described = describeError(error);
    log({ level: 'error', event: 'fault', ...requestIn(input), error: described });
    return UNSPOKEN.includes(type)
      ? input.responseBuilder.getResponse()
      : apologise(input, speechFor(localeOf(input.requestEnvelope) ?? ''), log);
  },
});
