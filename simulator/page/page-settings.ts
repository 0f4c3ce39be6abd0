import { type Device } from '../device';
import { type Shopping } from '../shopping';
import { type ConversationChoice } from './contract';

/** What a conversation of the page is to be had with. */
export interface PageWish extends ConversationChoice {
  /** The device's time, which a person may set: for the device and for the skill. */
  readonly clock: () => number;
}

/** A device with the skill on the other end, as simulator/assemble makes it. */
export interface PageAssembly {
  readonly device: Device;
  /** With a `random` of the wish's seed, so that faults by chance happen, and the same ones again. */
  readonly shopping: Shopping;
  readonly skillName: string;
  readonly invocationName: string;
  readonly skillId: string;
}

export interface PageSettings {
  /** Makes a device for a new conversation; what it throws is shown to the person at the page. */
  readonly assembleFor: (wish: PageWish) => PageAssembly;
  /** Locales with a built model; conversations begin with the first. */
  readonly locales: readonly string[];
  /** What a conversation begins with where nobody chose; an Echo Show 8 and the user `default`, remembered. */
  readonly first?: Partial<ConversationChoice>;
  /** A free one when absent. */
  readonly port?: number;
}
