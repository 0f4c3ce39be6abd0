import { type Directive, type Response, type ResponseEnvelope } from 'ask-sdk-model';
import { ssmlProblem } from './ssml-problem';

/** The most characters of speech, of a reprompt, and of a card (Amazon's page "Request and Response JSON Reference"). */
const SPEECH_LIMIT = 8000;
const CARD_LIMIT = 8000;
const IMAGE_URL_LIMIT = 2000;
/** The most bytes of a response. */
const RESPONSE_LIMIT = 120 * 1024;
const START_CONNECTION = 'Connections.StartConnection';
const LEADS_DIALOG = /^Dialog\.(?:Delegate|ElicitSlot|ConfirmSlot|ConfirmIntent)$/;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const speechProblems = (what: string, speech: unknown): string[] => {
  if (speech === undefined) return [];
  const { type, ssml, text } = isObject(speech) ? speech : {};
  const words = type === 'SSML' ? ssml : type === 'PlainText' ? text : undefined;
  if (typeof words !== 'string') {
    return [`the ${what} is neither SSML with an "ssml" nor PlainText with a "text"`];
  }
  if (words.length > SPEECH_LIMIT) {
    return [`the ${what} has ${words.length} characters; Alexa takes ${SPEECH_LIMIT}`];
  }
  const problem = type === 'SSML' ? ssmlProblem(words) : undefined;
  return problem === undefined ? [] : [`${problem} (in the ${what})`];
};

const cardProblems = (card: Response['card']): string[] => {
  if (card?.type !== 'Simple' && card?.type !== 'Standard') return [];
  const text = card.type === 'Simple' ? card.content : card.text;
  const { smallImageUrl, largeImageUrl } = card.type === 'Standard' ? (card.image ?? {}) : {};
  // A null counts as absent here too.
  const urls = [smallImageUrl ?? '', largeImageUrl ?? ''];
  const size = [card.title, text, ...urls].join('').length;
  return [
    ...(size > CARD_LIMIT ? [`the card has ${size} characters; Alexa takes ${CARD_LIMIT}`] : []),
    ...(urls.some((url) => url.length > IMAGE_URL_LIMIT)
      ? [`an image address of the card is longer than ${IMAGE_URL_LIMIT} characters`]
      : []),
  ];
};

const directiveProblems = (directives: readonly Directive[], hasScreen: boolean): string[] => {
  const types = directives.map(({ type }) => type);
  const count = (pattern: RegExp): number => types.filter((type) => pattern.test(type)).length;
  const connections = count(/^Connections\.StartConnection$/);
  const dialogs = count(LEADS_DIALOG);
  const players = count(/^(?:AudioPlayer|VideoApp)\./);
  const screens = count(/^Alexa\.Presentation\.APL\./);
  const rules: [boolean, string][] = [
    [connections > 1, `more than one ${START_CONNECTION} directive in a response`],
    [connections > 0 && players > 0, `${START_CONNECTION} beside an audio or video directive`],
    [connections > 0 && dialogs > 0, `${START_CONNECTION} beside a Dialog directive`],
    [dialogs > 1, 'more than one Dialog directive in a response'],
    [screens > 0 && !hasScreen, 'an APL directive for a device without a screen'],
  ];
  return rules.flatMap(([broken, problem]) => (broken ? [problem] : []));
};

/** A review of a response: Alexa refuses it for its problems, not for its warnings. */
export interface ResponseReview {
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
}

const shapeProblem = (envelope: unknown): string | undefined => {
  if (!isObject(envelope)) return 'the skill answered with something that is not a JSON object';
  if (typeof envelope['version'] !== 'string') return 'the response has no "version"';
  const { response, sessionAttributes = {} } = envelope;
  if (!isObject(response)) return 'the response has no "response" object';
  if (!isObject(sessionAttributes)) return '"sessionAttributes" is not an object';
  const { directives = [], shouldEndSession = true, card = {}, reprompt = {} } = response;
  if (!isObject(card) || !isObject(reprompt)) return '"card" or "reprompt" is not an object';
  const isDirective = (item: unknown): boolean =>
    isObject(item) && typeof item['type'] === 'string';
  if (!Array.isArray(directives) || !directives.every(isDirective)) {
    return '"directives" is not a list of objects with a "type"';
  }
  return typeof shouldEndSession === 'boolean' ? undefined : '"shouldEndSession" is not a boolean';
};

/** What Alexa accepts although the skill can't mean it (Amazon's page "Manage the Skill Session"). */
const warningsOf = ({ outputSpeech, directives = [], shouldEndSession }: Response): string[] => {
  const types = directives.map(({ type }) => type);
  const leadsDialog = types.some((type) => LEADS_DIALOG.test(type));
  const rules: [boolean, string][] = [
    [
      types.includes(START_CONNECTION) && shouldEndSession !== undefined,
      `leave "shouldEndSession" out of a response with ${START_CONNECTION}`,
    ],
    [
      leadsDialog && shouldEndSession === true,
      'a Dialog directive asks nothing when "shouldEndSession" is true',
    ],
    [
      shouldEndSession === false && outputSpeech === undefined && types.length === 0,
      '"shouldEndSession" is false, so the customer should be asked something; nothing is said',
    ],
  ];
  return rules.flatMap(([applies, warning]) => (applies ? [warning] : []));
};

/** Reviews a response by Alexa's rules (Amazon's page "Request and Response JSON Reference"). */
export const reviewResponse = (envelope: ResponseEnvelope, hasScreen: boolean): ResponseReview => {
  const broken = shapeProblem(envelope);
  if (broken !== undefined) return { problems: [broken], warnings: [] };
  const { outputSpeech, reprompt, card, directives = [] } = envelope.response;
  const bytes = Buffer.byteLength(JSON.stringify(envelope));
  return {
    problems: [
      ...(bytes > RESPONSE_LIMIT
        ? [`the response has ${bytes} bytes; Alexa takes ${RESPONSE_LIMIT}`]
        : []),
      ...speechProblems('speech', outputSpeech),
      ...speechProblems('reprompt', reprompt?.outputSpeech),
      ...cardProblems(card),
      ...directiveProblems(directives, hasScreen),
    ],
    warnings: warningsOf(envelope.response),
  };
};

/** Whether a response contains anything for the customer; an answer to a SessionEndedRequest must not. */
export const saysAnything = ({ response }: ResponseEnvelope): boolean =>
  response.outputSpeech !== undefined ||
  response.reprompt !== undefined ||
  response.card !== undefined ||
  (response.directives ?? []).length > 0;
