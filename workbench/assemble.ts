import { join } from 'node:path';
import { PATHS } from '../build/paths';
import { EXACT_INTENTS } from '../contract';
import { type LogEntry } from '../lambda/log';
import { createFileStore } from '../memory/file-store';
import { createProcessStore } from '../memory/process-store';
import { type Store } from '../memory/store';
import { createSkill } from '../lambda/skill';
import { alexaOf } from '../simulator/alexa';
import { type BuiltProject, readBuiltModel } from './built-project';
import { reloadingUnderstanding } from './reloading-understanding';
import {
  type CallableSkill,
  type Device,
  type DeviceClock,
  type DeviceContextSettings,
  type DeviceSettings,
  type DeviceType,
  createClock,
  createDevice,
} from '../simulator/device';
import { type AlexaApi } from '../simulator/services';
import { createSeededRandom } from '../simulator/seeded-random';
import {
  type ForcedOutcomes,
  type Ledger,
  type Shopping,
  type ShoppingSources,
  createShopping,
} from '../simulator/shopping';
import {
  type LanguageModel,
  type Understanding,
  createUnderstanding,
} from '../simulator/understanding';

/** A device that talks to the built skill. */
export interface Assembly {
  readonly device: Device;
  readonly shopping: Shopping;
  readonly skill: CallableSkill;
  readonly skillId: string;
  readonly skillName: string;
  readonly invocationName: string;
}

/** The settings of an assembly. */
export interface AssemblySettings {
  readonly locale: string;
  /** Which pretend customer speaks; a name. */
  readonly user: string;
  readonly type: DeviceType;
  /** Where the skill remembers; see {@link keptMemory} and {@link freshMemory}. */
  readonly memory: Store;
  /** The same seed gives the same choices of product and wording; undefined makes them random. */
  readonly seed?: number | undefined;
  readonly outcomes?: ForcedOutcomes;
  /** The time of the device and of this project's skill; this computer's by default. */
  readonly clock?: DeviceClock;
  /** What the customer already has in cart, orders and wish list; shared with other devices. */
  readonly ledger?: Ledger;
  /** Returns an interaction model to use instead of the skill's own; asked before each use. */
  readonly model?: () => LanguageModel;
}

/** What every device of a served skill has, whoever speaks. */
export interface DeviceSurroundings {
  /** What requests and Amazon's API tell about customer and device. */
  readonly context?: DeviceContextSettings;
  /** A running stand-in for Amazon's API. */
  readonly api?: AlexaApi;
}

/** A memory that lasts from run to run, in the project's folder. */
export const keptMemory = (clock: () => number = Date.now): Store =>
  createFileStore(join(PATHS.root, '.shelf', 'memory'), clock);

/** An empty memory that is gone when the program ends. */
export const freshMemory = (clock: () => number = Date.now): Store => createProcessStore(clock);

/** A pretend Alexa Shopping for a device with these settings, and what it sells. */
export const shoppingFor = (
  { locale, seed, outcomes, ledger }: AssemblySettings,
  shop: Pick<ShoppingSources, 'products' | 'record'>,
): Shopping =>
  createShopping({
    ...shop,
    locale,
    alexa: alexaOf(locale),
    random: seed === undefined ? Math.random : createSeededRandom(seed + 1),
    ...(outcomes !== undefined && { outcomes }),
    ...(ledger !== undefined && { ledger }),
  });

/** What is on the other end of a device. */
interface OtherEnd extends Pick<
  DeviceSettings,
  'skill' | 'shopping' | 'takeLoggedErrors' | 'understanding'
> {
  readonly skillId: string;
}

const understandings = new WeakMap<LanguageModel, Map<string, Understanding>>();

/**
 * The understanding by a model; made once, and shared by the devices that use the model.
 *
 * @param exactIntents as an understanding's sources have them
 */
export const understandingOf = (
  model: LanguageModel,
  locale: string,
  skillId: string,
  exactIntents: readonly string[] = [],
): Understanding => {
  const known = understandings.get(model) ?? new Map<string, Understanding>();
  understandings.set(model, known);
  const key = JSON.stringify([locale, skillId, exactIntents]);
  const understanding =
    known.get(key) ?? createUnderstanding({ model, alexa: alexaOf(locale), skillId, exactIntents });
  known.set(key, understanding);
  return understanding;
};

/** Makes a device with these settings for any skill. */
export const deviceFor = (
  { locale, user, type, clock = createClock() }: AssemblySettings,
  { skillId, ...otherEnd }: OtherEnd,
  { context, api }: DeviceSurroundings,
): Device =>
  createDevice({
    ...context,
    ...(api !== undefined && { api }),
    ...otherEnd,
    locale,
    clock,
    applicationId: skillId,
    userId: `amzn1.ask.account.PRETEND.${user}`,
    type,
  });

const describeFault = ({ event, reason, error }: LogEntry): string =>
  `The skill logged ${event}${error ? `: ${error.name}: ${error.message}` : ''}${reason ? ` (${reason})` : ''}.`;

const always =
  <Value>(value: Value) =>
  (): Value =>
    value;

/** The name of this project's skill in a locale. */
export const nameOf = ({ brand }: Pick<BuiltProject, 'brand'>, locale: string): string =>
  brand.locales[locale]?.skillName ?? 'The skill';

/**
 * Makes everything from the project's built files.
 *
 * @param log takes the skill's log
 * @param surroundings what the device has beside the skill
 * @throws FileError when a file is not valid
 */
export const assemble = (
  settings: AssemblySettings,
  log: (entry: LogEntry) => void,
  {
    brand,
    record,
    catalog,
    recipients,
    belonging,
    spokenLocale,
    readingWords,
    skillId,
    version,
  }: BuiltProject,
  surroundings: DeviceSurroundings,
): Assembly => {
  const { locale, memory, seed } = settings;
  const { clock = createClock() } = settings;
  const model = settings.model ?? always(readBuiltModel(locale));
  const understanding = reloadingUnderstanding(() =>
    understandingOf(model(), locale, skillId, EXACT_INTENTS),
  );
  const shopping = shoppingFor(settings, { products: catalog.products, record });
  const faults: string[] = [];
  const skill = createSkill({
    catalog,
    recipients,
    belonging,
    record,
    brand,
    spokenLocale,
    readingWords,
    version,
    clock: clock.now,
    skillId,
    random: seed === undefined ? Math.random : createSeededRandom(seed),
    memory,
    log: (entry) => {
      log(entry);
      if (entry.level === 'error') faults.push(describeFault(entry));
    },
  });
  const device = deviceFor(
    { ...settings, clock },
    {
      skill,
      skillId,
      understanding,
      shopping,
      takeLoggedErrors: () => faults.splice(0),
    },
    surroundings,
  );
  return {
    device,
    shopping,
    skill,
    skillId,
    skillName: nameOf({ brand }, locale),
    invocationName: understanding.invocationName,
  };
};
