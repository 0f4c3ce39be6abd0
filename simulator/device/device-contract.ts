import { type interfaces } from 'ask-sdk-model';
import { type Shopping, type ShoppingFaults } from '../shopping';
import { type Understanding } from '../understanding';
import { type AlexaApi } from '../services';
import { type AudioPlayerView } from './audio/audio-player';
import { type PlaybackButton } from './audio/playback-words';
import { type DeviceContextSettings } from './context-settings';
import { type DeviceClock } from './device-clock';
import { type DeviceType } from './device-types';
import { type PurchaseResult } from './purchase/purchases';
import { type Screen } from './screen';
import { type SkillEventName } from './skill-events';
import { type SkillLineSettings } from './skill-line';
import { type Exchange, type Turn } from './turn';

/** What goes wrong on purpose. */
interface Faults extends ShoppingFaults {
  /** Whether session attributes survive a hand-over; Amazon's pages disagree about it. */
  readonly keepAttributes: boolean;
}

/** What a device needs. */
export interface DeviceSettings
  extends Omit<SkillLineSettings, 'contextFor' | 'whileWorking' | 'now'>, DeviceContextSettings {
  readonly understanding: Understanding;
  readonly shopping: Shopping;
  readonly locale: string;
  /** The device's time: what requests tell, and what "tomorrow" counts from. */
  readonly clock: DeviceClock;
  readonly userId?: string;
  /** Tells the devices of one customer apart. */
  readonly deviceId?: string;
  /** The skill's id; a pretend one when absent. */
  readonly applicationId?: string;
  /** What kind of device; `echo`, which has no screen, when absent. */
  readonly type?: DeviceType;
  /** A running stand-in for Amazon's API; without one requests name an address that leads nowhere. */
  readonly api?: AlexaApi;
  /** As in {@link Faults}; true when absent. */
  readonly keepAttributes?: boolean;
  /** Sees every turn as soon as it is over; what it throws is thrown to whoever waits for the turn. */
  readonly checkTurn?: (turn: Turn) => void;
}

/** What a touch sends besides its arguments. */
export interface TouchSource {
  /** Id of the component that was touched. */
  readonly id?: string;
  readonly type?: string;
  readonly handler?: string;
}

/** Why a stream fails, and in which words; an unknown error when absent. */
export type PlaybackFailure = [type?: interfaces.audioplayer.ErrorType, message?: string];

/** Which session a request by hand belongs to. */
export interface RequestPlace {
  /** Starts a new session instead of continuing the open one. */
  readonly newSession?: boolean;
  /** The session attributes it carries instead of the session's own. */
  readonly attributes?: Readonly<Record<string, unknown>>;
}

/** A pretend Echo: one customer, one conversation at a time. Calls of its methods run one after the other. */
export interface Device {
  /** The customer says something; a text of spaces counts as silence. */
  say(text: string): Promise<Turn>;
  /** The customer says nothing until Alexa gives up waiting. */
  silence(): Promise<Turn>;
  /** The customer touches something on the screen that sends these arguments. */
  touch(args: readonly unknown[], source?: TouchSource): Promise<Turn>;
  /**
   * Sends any request, e.g. `{ type: 'LaunchRequest' }`; id, time and locale are added unless given.
   * It replaces a question that Alexa Shopping has asked. A skill event (AlexaSkillEvent.…) belongs to
   * no session and changes nothing on the device; nor has a playback request (AudioPlayer.…) a session.
   */
  request(partial: Readonly<Record<string, unknown>>, place?: RequestPlace): Promise<Turn>;
  /** The customer presses a playback button, which works once the skill has played something. */
  pressButton(button: PlaybackButton): Promise<Turn>;
  /** The stream that plays fails. */
  failPlayback(...failure: PlaybackFailure): Promise<Turn>;
  /**
   * Asks whether the skill could do what is said, without opening it. The exchange holds its answer;
   * one that is not as it should be is the turn's error.
   */
  canFulfill(text: string): Promise<Turn>;
  /** Tells the skill of something outside of sessions, e.g. `SkillEnabled`, with the event's body. */
  event(name: SkillEventName, body?: Readonly<Record<string, unknown>>): Promise<Turn>;
  /**
   * Lets time pass, in milliseconds, for everything that has the device's clock: streams play on,
   * reminders and timers come due. What falls due while nobody calls this comes at the beginning of the
   * next turn.
   */
  pass(milliseconds: number): Promise<Turn>;
  /** What the device plays. */
  readonly player: AudioPlayerView;
  readonly sessionOpen: boolean;
  /** Every call of the skill so far. */
  readonly exchanges: readonly Exchange[];
  /** Every turn so far. */
  readonly turns: readonly Turn[];
  /** The screen as requests describe it; undefined on a device without one. */
  readonly viewport: interfaces.viewport.ViewportState | undefined;
  /** What the skill drew last; null before it draws anything. */
  readonly screen: Screen | null;
  /** Whether Alexa herself has asked something; a touch on the skill's screen then does nothing. */
  readonly isAlexaAsking: boolean;
  readonly faults: Faults;
  /** Changes some of what goes wrong, from the next turn on. */
  setFaults(changes: Partial<Faults>): void;
  /** Changes what requests and Amazon's API tell about customer and device, from the next turn on. */
  setContext(changes: DeviceContextSettings): void;
  /** The next purchase of an in-skill product ends so, without a question. */
  decideNextPurchase(result: PurchaseResult): void;
  /** Sets the device's time, in milliseconds since 1970, UTC; time runs on from there. */
  setClock(now: number): void;
}
