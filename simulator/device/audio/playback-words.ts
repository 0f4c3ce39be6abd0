/**
 * UNCONFIRMED: the intents that customers reach without the invocation name while this skill's stream
 * is the one that was played last.
 */
const PLAYBACK_INTENTS: ReadonlySet<string> = new Set([
  ...['AMAZON.PauseIntent', 'AMAZON.ResumeIntent', 'AMAZON.StopIntent', 'AMAZON.CancelIntent'],
  ...['AMAZON.NextIntent', 'AMAZON.PreviousIntent', 'AMAZON.RepeatIntent'],
  ...['AMAZON.LoopOnIntent', 'AMAZON.LoopOffIntent', 'AMAZON.StartOverIntent'],
  ...['AMAZON.ShuffleOnIntent', 'AMAZON.ShuffleOffIntent'],
]);

/** Whether an intent is about playing. */
export const isPlaybackIntent = (intent: string): boolean => PLAYBACK_INTENTS.has(intent);

/** The buttons of a device, a remote control or the Alexa app. */
export const PLAYBACK_BUTTONS = ['play', 'pause', 'next', 'previous'] as const;
export type PlaybackButton = (typeof PLAYBACK_BUTTONS)[number];

/** The request that a button sends (interface `PlaybackController` of ask-sdk-model). */
export const REQUEST_OF_BUTTON: Readonly<Record<PlaybackButton, string>> = {
  play: 'PlaybackController.PlayCommandIssued',
  pause: 'PlaybackController.PauseCommandIssued',
  next: 'PlaybackController.NextCommandIssued',
  previous: 'PlaybackController.PreviousCommandIssued',
};
