import { type PermissionStatus, type interfaces, type services } from 'ask-sdk-model';

/** What the account's profile holds; Amazon's API gives each part by its own permission. */
export interface CustomerProfile {
  readonly name?: string;
  readonly givenName?: string;
  readonly email?: string;
  readonly mobileNumber?: services.ups.PhoneNumber;
}

/** One of the skill's own products. */
export interface InSkillProductSettings {
  readonly productId: string;
  readonly referenceName: string;
  /** What Alexa calls it. */
  readonly name: string;
  readonly type: services.monetization.ProductType;
  readonly summary?: string;
  /** Whether it is on sale; true when absent. */
  readonly purchasable?: boolean;
  /** Whether the customer has it from the start. */
  readonly entitled?: boolean;
}

/**
 * What requests and Amazon's API tell a skill about the customer and the device. Everything may be
 * absent, and may change between turns; forms and values are those of ask-sdk-model.
 */
export interface DeviceContextSettings {
  /** The account-link token; without it the account isn't linked. */
  readonly accessToken?: string | undefined;
  /** What the customer was asked for, by scope, e.g. `alexa::profile:email:read`. */
  readonly permissions?: Readonly<Record<string, PermissionStatus>> | undefined;
  /** Whom the device recognises by voice; nobody when absent. */
  readonly personId?: string | undefined;
  /** The account-link token of that person. */
  readonly personAccessToken?: string | undefined;
  /** The home or room, where a property manager has set devices up. */
  readonly unit?: interfaces.systemUnit.Unit | undefined;
  /** Whether the device plays audio streams; true when absent. */
  readonly audioPlayer?: boolean | undefined;
  /** How long each stream lasts, in milliseconds; three minutes when absent. Nothing is downloaded. */
  readonly trackLength?: number | undefined;
  /** What is different about the screen of the device's type. */
  readonly viewport?: Partial<interfaces.viewport.ViewportState> | undefined;
  readonly profile?: CustomerProfile | undefined;
  /** The profile of the person whose voice was recognised. */
  readonly personProfile?: Omit<CustomerProfile, 'email'> | undefined;
  /** Where the device stands. */
  readonly address?: services.deviceAddress.Address | undefined;
  /** An IANA name, e.g. Europe/Berlin: "today" is the day there. Requests don't hold it: skills ask the API. */
  readonly timeZone?: string | undefined;
  /** What the skill sells of its own, with what the customer has from the start. */
  readonly products?: readonly InSkillProductSettings[] | undefined;
  /** Whether the customer buys by voice; true when absent. The fault of that name is the same switch. */
  readonly voicePurchasing?: boolean | undefined;
  readonly distanceUnits?: services.ups.DistanceUnits | undefined;
  readonly temperatureUnit?: services.ups.TemperatureUnit | undefined;
}
