import { type Directive, type interfaces } from 'ask-sdk-model';
import { type Play, playSchema } from '../../review/directive-types';

type Activity = interfaces.audioplayer.PlayerActivity;
type ErrorType = interfaces.audioplayer.ErrorType;

type Stream = Play['audioItem']['stream'];

/** Something the skill is told about its stream. */
export type PlaybackRequest = Readonly<Record<string, unknown>> & { readonly type: string };

/** UNCONFIRMED: how long before a stream's end the next one is asked for, in milliseconds. */
const NEARLY_FINISHED = 10_000;
/** How long a stream lasts when the settings don't say, in milliseconds; nothing is downloaded. */
export const USUAL_TRACK_LENGTH = 180_000;

/** What can be seen of a player, always as it is now. */
export interface AudioPlayerView {
  readonly activity: Activity;
  /** Token of the stream played last; undefined before anything is played. */
  readonly token: string | undefined;
  readonly offsetInMilliseconds: number;
  /** Tokens of the streams that come next. */
  readonly queue: readonly string[];
}

/** The part of a device that plays streams (interface `AudioPlayer`; forms of ask-sdk-model). */
export interface AudioPlayer {
  readonly view: AudioPlayerView;
  /** Its state as a request's context tells it. */
  readonly state: interfaces.audioplayer.AudioPlayerState;
  /** Does what a reviewed directive says. @returns a warning when nothing comes of it */
  follow(directive: Directive): string | undefined;
  /** The customer speaks to Alexa: playing pauses until the voice interaction is over. */
  interrupt(): void;
  /** Nobody speaks: goes on after an interruption, or starts what waits in the queue. */
  settle(): void;
  /** Plays on up to the next event, for at most so many milliseconds. @returns those it took */
  play(milliseconds: number, trackLength: number): number;
  /** The stream can't be played. @returns whether there was one */
  fail(type: ErrorType, message: string): boolean;
  /** The next request for the skill; undefined when it has had all. */
  nextRequest(): PlaybackRequest | undefined;
}

/** Makes a player on which nothing was played yet. */
export const createAudioPlayer = (): AudioPlayer => {
  let activity: Activity = 'IDLE';
  let current: Stream | undefined;
  let offset = 0;
  let askedForNext = false;
  let queue: Stream[] = [];
  const requests: PlaybackRequest[] = [];

  const tell = (what: 'Started' | 'NearlyFinished' | 'Finished' | 'Stopped'): void => {
    const token = current?.token;
    requests.push({ type: `AudioPlayer.Playback${what}`, token, offsetInMilliseconds: offset });
  };
  const stop = (): void => {
    if (activity === 'PLAYING') tell('Stopped');
    if (activity === 'PLAYING' || activity === 'PAUSED') activity = 'STOPPED';
  };
  const stateNow = (): interfaces.audioplayer.AudioPlayerState => ({
    playerActivity: activity,
    ...(current !== undefined && { token: current.token, offsetInMilliseconds: offset }),
  });

  const start = (directive: Directive): string | undefined => {
    const { playBehavior, audioItem } = playSchema.parse(directive);
    const { stream } = audioItem;
    if (playBehavior === undefined || playBehavior === null) {
      return 'not simulated: AudioPlayer.Play without a playBehavior';
    }
    const expected = stream.expectedPreviousToken ?? undefined;
    if (playBehavior === 'ENQUEUE') {
      const previous = queue.at(-1)?.token ?? current?.token;
      if (expected !== undefined && expected !== previous) {
        return `Alexa ignores the AudioPlayer.Play directive: its expectedPreviousToken "${expected}" is not "${previous ?? 'empty'}", the last stream's token`;
      }
      queue.push(stream);
      return undefined;
    }
    queue = [stream];
    if (playBehavior === 'REPLACE_ALL') {
      stop();
      activity = 'IDLE';
    }
    return undefined;
  };

  return {
    view: {
      get activity() {
        return activity;
      },
      get token() {
        return current?.token;
      },
      get offsetInMilliseconds() {
        return offset;
      },
      get queue() {
        return queue.map(({ token }) => token);
      },
    },
    get state() {
      return stateNow();
    },
    follow: (directive) => {
      if (directive.type === 'AudioPlayer.Play') return start(directive);
      if (directive.type === 'AudioPlayer.Stop') {
        stop();
        return undefined;
      }
      if (directive.type !== 'AudioPlayer.ClearQueue') return undefined;
      const { clearBehavior } = directive;
      if (clearBehavior === undefined) {
        return 'not simulated: AudioPlayer.ClearQueue without a clearBehavior';
      }
      queue = [];
      if (clearBehavior === 'CLEAR_ALL') stop();
      return undefined;
    },
    interrupt: () => {
      if (activity !== 'PLAYING') return;
      tell('Stopped');
      activity = 'PAUSED';
    },
    settle: () => {
      if (activity === 'PAUSED') {
        activity = 'PLAYING';
        tell('Started');
        return;
      }
      if (activity !== 'IDLE' && activity !== 'FINISHED') return;
      const next = queue.shift();
      if (next === undefined) return;
      current = next;
      offset = next.offsetInMilliseconds;
      askedForNext = false;
      activity = 'PLAYING';
      tell('Started');
    },
    play: (milliseconds, trackLength) => {
      if (activity !== 'PLAYING') return milliseconds;
      const before = offset;
      const goal = askedForNext ? trackLength : Math.max(0, trackLength - NEARLY_FINISHED);
      offset = Math.max(before, Math.min(goal, before + milliseconds));
      const took = offset - before;
      if (offset < goal) return took;
      tell(askedForNext ? 'Finished' : 'NearlyFinished');
      if (askedForNext) activity = 'FINISHED';
      askedForNext = true;
      return took;
    },
    fail: (type, message) => {
      if (activity !== 'PLAYING' || current === undefined) return false;
      const { token } = current;
      requests.push({
        type: 'AudioPlayer.PlaybackFailed',
        token,
        error: { type, message },
        currentPlaybackState: stateNow(),
      });
      activity = 'IDLE';
      return true;
    },
    nextRequest: () => requests.shift(),
  };
};
