import { type Device, type DeviceClock, type DeviceContextSettings } from '../../simulator/device';
import { type Shopping } from '../../simulator/shopping';
import { type ConversationChoice } from './contract';

/** What a conversation at the page starts with. */
export interface PageWish extends ConversationChoice {
  /** The device's time, which a person may set: for the device and for the skill. */
  readonly clock: DeviceClock;
}

/** A device with the skill on the other end, as workbench/assemble makes it. */
export interface PageAssembly {
  readonly device: Device;
  /** With a `random` from the wish's seed, so that faults by chance happen, and the same ones each time. */
  readonly shopping: Shopping;
  readonly skillName: string;
  readonly invocationName: string;
  readonly skillId: string;
}

/** What a saved test begins with: how it comes to the skill. */
export interface TestHead {
  /** Comments and imports, one a line. */
  readonly lines: readonly string[];
  /** What stands first in the settings of `conversation`, e.g. `model, handler, `; may be empty. */
  readonly settings: string;
}

export interface PageSettings {
  /** Makes a device for a new conversation; what it throws is shown to the person at the page. */
  readonly assembleFor: (wish: PageWish) => PageAssembly;
  /** Locales with a built model; the first is the default. */
  readonly locales: readonly string[];
  /** Overrides the defaults of a conversation: an Echo Show 8 and the user `default`, remembered. */
  readonly first?: Partial<ConversationChoice>;
  /** For a skill that is not this project's own. */
  readonly testHead?: (locale: string) => TestHead;
  /** What customer and device are like, for saved tests; the assembled device has it already. */
  readonly deviceContext?: DeviceContextSettings;
  /** A free port by default. */
  readonly port?: number;
}
