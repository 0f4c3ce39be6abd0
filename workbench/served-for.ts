import { resolve } from 'node:path';
import { startAlexaApi } from '../simulator/services';
import { type DeviceSurroundings } from './assemble';
import { readDeviceFile } from './device-file';
import { type Served } from './served';
import { type Options } from './terminal/options';

/** The options that say which skill is served, and on what device. */
type SkillChoice = Pick<
  Options,
  'project' | 'profile' | 'handler' | 'models' | 'endpoint' | 'locale' | 'json' | 'device'
>;

const isOther = ({ project, handler, models, endpoint }: SkillChoice): boolean =>
  project !== undefined || handler !== undefined || models.length > 0 || endpoint !== undefined;

const otherSkill = async (
  { project, profile, handler, models, endpoint, locale }: SkillChoice,
  say: (line: string) => void,
  surroundings: DeviceSurroundings,
): Promise<Served> => {
  const { anySkill } = await import('./door/any-skill');
  const place =
    project === undefined
      ? (await import('./door/read-files')).readFiles({ handler, endpoint, models, locale })
      : (await import('./door/read-project')).readProject(project, { profile, endpoint });
  return anySkill(place, say, surroundings);
};

const thisSkill = async (
  { json }: SkillChoice,
  say: (line: string) => void,
  surroundings: DeviceSurroundings,
): Promise<Served> => {
  const { ensureBuilt } = await import('../build/skill');
  const { ownSkill } = await import('./served');
  await ensureBuilt();
  const log = (entry: unknown): void => {
    if (json) say(JSON.stringify(entry));
  };
  return ownSkill(log, surroundings);
};

/** A served skill, until it is closed. */
export interface OpenServed extends Served {
  /** Stops what was started for the skill. */
  readonly close: () => Promise<void>;
}

/**
 * Makes the skill that the options name ready, this project's own when they name none: that one is
 * built first if something has changed. A stand-in for Amazon's API runs beside every skill of others,
 * so that none of their calls reaches Amazon, and beside this project's own when the device is given.
 *
 * @param say takes lines for the developer
 * @throws UsageError, FileError or Error with words for the person who typed the options
 */
export const servedFor = async (
  choice: SkillChoice,
  say: (line: string) => void,
): Promise<OpenServed> => {
  const { device: file } = choice;
  const context = file === undefined ? {} : readDeviceFile({ path: resolve(file), name: file });
  const isOthers = isOther(choice);
  const api = isOthers || file !== undefined ? await startAlexaApi() : undefined;
  const close = async (): Promise<void> => api?.close();
  try {
    const surroundings = { context, ...(api !== undefined && { api }) };
    const served = await (isOthers ? otherSkill : thisSkill)(choice, say, surroundings);
    return Object.assign(served, { close });
  } catch (error) {
    await close();
    throw error;
  }
};
