import { join } from 'node:path';
import { PATHS } from '../build/paths';
import { type LogEntry } from '../lambda/log';
import { createFileStore } from '../lambda/memory/file-store';
import { createMemoryStore } from '../lambda/memory/memory-store';
import { type Store } from '../lambda/memory/store';
import { createSkill } from '../lambda/skill';
import { alexaOf } from '../simulator/alexa';
import { type BuiltProject, loadBuiltProject, readBuiltModel } from './built-project';
import {
  type CallableSkill,
  type Device,
  type DeviceType,
  createDevice,
} from '../simulator/device';
import { createSeededRandom } from '../simulator/seeded-random';
import {
  type ForcedOutcomes,
  type Ledger,
  type Shopping,
  createShopping,
} from '../simulator/shopping';
import { type LanguageModel, createUnderstanding } from '../simulator/understanding';

/** A device with the built skill on the other end of the line. */
export interface Assembly {
  readonly device: Device;
  readonly shopping: Shopping;
  readonly skill: CallableSkill;
  readonly skillId: string;
  readonly skillName: string;
  readonly invocationName: string;
}

/** What may be had differently. */
export interface AssemblySettings {
  readonly locale: string;
  /** Which pretend customer speaks; a name. */
  readonly user: string;
  readonly type: DeviceType;
  /** Where the skill remembers; see {@link keptMemory} and {@link freshMemory}. */
  readonly memory: Store;
  /** The same seed brings the same choices of product and wording; undefined leaves them to chance. */
  readonly seed?: number | undefined;
  readonly outcomes?: ForcedOutcomes;
  /** Milliseconds since 1970, UTC; this computer's when absent. */
  readonly clock?: () => number;
  /** What the customer has in cart and lists already; shared with other devices. */
  readonly ledger?: Ledger;
  /** Another interaction model than the built one. */
  readonly model?: LanguageModel;
}

/** A memory that lasts from run to run, in the project's folder. */
export const keptMemory = (clock: () => number = Date.now): Store =>
  createFileStore(join(PATHS.root, '.shelf', 'memory'), clock);

/** A memory that nobody is in, and that is gone when the program ends. */
export const freshMemory = (clock: () => number = Date.now): Store => createMemoryStore(clock);

const describeFault = ({ event, reason, error }: LogEntry): string =>
  `The skill logged ${event}${error ? `: ${error.name}: ${error.message}` : ''}${reason ? ` (${reason})` : ''}.`;

/**
 * Puts everything together from the project's built files.
 *
 * @param log takes the skill's log
 * @param project read anew when absent
 * @throws FileError when a file is not what it should be
 */
export const assemble = (
  settings: AssemblySettings,
  log: (entry: LogEntry) => void,
  { brand, record, catalog, spokenLocale, skillId }: BuiltProject = loadBuiltProject(),
): Assembly => {
  const { locale, user, type, memory, seed, outcomes, ledger } = settings;
  const { clock = Date.now } = settings;
  const model = settings.model ?? readBuiltModel(locale);
  const alexa = alexaOf(locale);
  const understanding = createUnderstanding({ model, alexa, skillId, clock });
  const shopping = createShopping({
    products: catalog.products,
    locale,
    alexa,
    random: seed === undefined ? Math.random : createSeededRandom(seed + 1),
    ...(outcomes !== undefined && { outcomes }),
    record,
    ...(ledger !== undefined && { ledger }),
  });
  const faults: string[] = [];
  const skill = createSkill({
    catalog,
    record,
    brand,
    spokenLocale,
    clock,
    skillId,
    random: seed === undefined ? Math.random : createSeededRandom(seed),
    memory,
    log: (entry) => {
      log(entry);
      if (entry.level === 'error') faults.push(describeFault(entry));
    },
  });
  const device = createDevice({
    skill,
    understanding,
    shopping,
    locale,
    clock,
    applicationId: skillId,
    userId: `amzn1.ask.account.PRETEND.${user}`,
    type,
    takeLoggedErrors: () => faults.splice(0),
  });
  return {
    device,
    shopping,
    skill,
    skillId,
    skillName: brand.locales[locale]?.skillName ?? 'The skill',
    invocationName: understanding.invocationName,
  };
};
