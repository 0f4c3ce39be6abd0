import { type RequestEnvelope, type ResponseEnvelope } from 'ask-sdk-model';
import { type DeviceType } from '../../simulator/device/device-types';
import { type Spoken, type Turn } from '../../simulator/device/turn';
import { type KeptProduct, type Credit } from '../../simulator/shopping/ledger';

/** What a person at the page may set for a conversation. */
export interface ConversationChoice {
  readonly locale: string;
  readonly type: DeviceType;
  /** Who speaks; a name. */
  readonly user: string;
  /** Whether the skill remembers the user from one conversation to the next. */
  readonly remember: boolean;
  /** The same seed gives the same choices of product and wording. */
  readonly seed: number;
}

/** What goes wrong on purpose, in a form that fits into JSON. */
export interface FaultChoice {
  /** The outcome of every hand-over; null leaves it to the customer. */
  readonly every: string | null;
  readonly byAsin: Readonly<Record<string, string>>;
  /** Outcomes of the next hand-overs, in order; `ask` leaves one to the customer. */
  readonly script: readonly string[];
  /** `probability` from 0 to 1. */
  readonly chance: { readonly probability: number; readonly outcome: string } | null;
  readonly voicePurchasing: boolean;
  /** Tasks not offered, by marketplace. */
  readonly notOffered: Readonly<Record<string, readonly string[]>>;
  readonly keepAttributes: boolean;
}

/** One call of the skill, as the page shows it. */
export interface ShownExchange {
  readonly request: RequestEnvelope;
  readonly response: ResponseEnvelope | null;
  readonly milliseconds: number;
}

/** One reading of what was said. */
export interface ShownReading {
  readonly intent: string;
  readonly sample: string;
  readonly cost: number;
  readonly confidence: number;
  readonly slots: Readonly<Record<string, { readonly value: string; readonly id?: string }>>;
}

/** How something that was said was understood. */
export interface ShownUnderstanding {
  readonly intent: string;
  /** In what the words differ from the sample that won; empty when they are as written. */
  readonly differences: readonly string[];
  /** Null for a fallback, which matches no sample. */
  readonly won: ShownReading | null;
  readonly considered: readonly ShownReading[];
}

/** One turn, as the page shows it. */
export interface ShownTurn {
  /** What the person did, in words: what was said, `(silence)`, what was touched, or the type of the request that was sent. */
  readonly did: string;
  readonly how: 'said' | 'silent' | 'touched' | 'sent';
  readonly intent: string | null;
  readonly slots: Turn['slots'];
  readonly spoken: readonly Spoken[];
  readonly reprompt: string | null;
  readonly outcome: string | null;
  readonly sessionOpen: boolean;
  readonly error: string | null;
  readonly warnings: readonly string[];
  readonly exchanges: readonly ShownExchange[];
  readonly understanding: ShownUnderstanding | null;
}

/** A document of the skill on the device's screen. */
export interface ShownScreen {
  /** Changes each time the skill draws. */
  readonly number: number;
  readonly document: unknown;
  readonly datasources: unknown;
}

/** How large the screen of a device is, in its own pixels. */
export interface ShownViewport {
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
  readonly shape: 'RECTANGLE' | 'ROUND';
  readonly mode: 'HUB' | 'MOBILE' | 'PC' | 'TV' | 'AUTO';
}

/** Everything the page shows of a conversation. */
export interface ConversationState {
  readonly id: string;
  readonly choice: ConversationChoice;
  readonly skillName: string;
  readonly invocationName: string;
  /** The device's time, in milliseconds since 1970, UTC. */
  readonly now: number;
  readonly clockIsSet: boolean;
  readonly turns: readonly ShownTurn[];
  readonly sessionOpen: boolean;
  /** Null on a device without a screen. */
  readonly viewport: ShownViewport | null;
  /** Null until the skill draws something. */
  readonly screen: ShownScreen | null;
  /** Who has the floor: only the skill's screen can be touched. */
  readonly floor: 'skill' | 'alexa' | 'nobody';
  readonly ledger: {
    readonly cart: readonly KeptProduct[];
    readonly orders: readonly KeptProduct[];
    readonly wishList: readonly KeptProduct[];
    readonly credits: readonly Credit[];
  };
  readonly faults: FaultChoice;
  /** What a person should know about an opened file; else null. */
  readonly note: string | null;
}

/** The available choices. */
export interface PageChoices {
  readonly locales: readonly string[];
  readonly deviceTypes: readonly DeviceType[];
  readonly outcomes: readonly string[];
  readonly tasks: readonly string[];
  readonly marketplaces: readonly string[];
}
