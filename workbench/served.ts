import { EXACT_INTENTS } from '../contract';
import { type LogEntry } from '../lambda/log';
import {
  type Assembly,
  type AssemblySettings,
  type DeviceSurroundings,
  assemble,
  nameOf,
} from './assemble';
import { readManifest, readModelFile } from '../build/package-files';
import { loadBuiltProject } from './built-project';
import { type PageSettings } from './page';
import { type DeviceContextSettings } from '../simulator/device';

/** The skill that terminal, page, replays and SMAPI serve: this project's own, or any other. */
export interface Served {
  readonly skillId: string;
  /** Locales with an interaction model; the first is the default. */
  readonly locales: readonly string[];
  /** As skill.json has it, `{ "manifest": … }`. */
  readonly manifest: unknown;
  /** The skill's name in a locale. */
  readonly nameIn: (locale: string) => string;
  /** The file's JSON, with all that the simulator passes over; the same object until the file changes. */
  readonly wholeModel: (locale: string) => unknown;
  /** Its intents that only their samples as written reach; none for other people's skills. */
  readonly exactIntents?: readonly string[];
  /** Makes a new device with the skill on the other end. */
  readonly assemble: (settings: AssemblySettings) => Assembly;
  /** How a saved test comes to it, when it is not this project's own. */
  readonly testHead?: PageSettings['testHead'];
  /** What its devices are told of customer and device, whoever speaks. */
  readonly deviceContext?: DeviceContextSettings;
}

/**
 * This project's own skill, as it is built.
 *
 * @param log takes the skill's log
 * @param surroundings what its devices have
 * @throws FileError when a file of the project is not what it should be
 */
export const ownSkill = (
  log: (entry: LogEntry) => void,
  surroundings: DeviceSurroundings,
): Served => {
  const project = loadBuiltProject();
  const models = new Map<string, unknown>();
  return {
    skillId: project.skillId,
    locales: project.locales,
    exactIntents: EXACT_INTENTS,
    get manifest() {
      return readManifest();
    },
    nameIn: (locale) => nameOf(project, locale),
    // What is built while the endpoints are served counts when they are started again.
    wholeModel: (locale) => {
      if (!models.has(locale)) models.set(locale, readModelFile(locale));
      return models.get(locale);
    },
    assemble: (settings) => assemble(settings, log, project, surroundings),
    ...(surroundings.context !== undefined && { deviceContext: surroundings.context }),
  };
};
