import { type Response } from 'ask-sdk-model';

const STOPPING = ['AudioPlayer.Stop', 'AudioPlayer.ClearQueue'];
const ALL = ['AudioPlayer.Play', ...STOPPING];

/** UNCONFIRMED: the directives with which a skill may answer each request about its stream. */
const MAY_ANSWER: Readonly<Record<string, readonly string[]>> = {
  'AudioPlayer.PlaybackStarted': STOPPING,
  'AudioPlayer.PlaybackNearlyFinished': ALL,
  'AudioPlayer.PlaybackFinished': STOPPING,
  'AudioPlayer.PlaybackStopped': [],
  'AudioPlayer.PlaybackFailed': ALL,
};

/** Whether Alexa follows such a directive in the answer to such a request. */
export const mayAnswer = (request: string, directive: string): boolean =>
  (MAY_ANSWER[request] ?? ALL).includes(directive);

/**
 * What Alexa ignores in the answer to a request about a stream or of a playback button, as warnings:
 * these requests have no session, so nothing can be said or asked.
 */
export const ignoredInAnswer = (
  request: string,
  { outputSpeech, reprompt, card, directives = [] }: Response,
): string[] => [
  ...(outputSpeech !== undefined || reprompt !== undefined
    ? [`an answer to ${request} can't speak; Alexa ignores the speech`]
    : []),
  ...(card !== undefined ? [`an answer to ${request} can't show a card; Alexa ignores it`] : []),
  ...directives
    .filter(({ type }) => !mayAnswer(request, type))
    .map(({ type }) => `an answer to ${request} can't have ${type}; Alexa ignores it`),
];
