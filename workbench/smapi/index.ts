import { type LogEntry } from '../../lambda/log';
import { type Store } from '../../lambda/memory/store';
import { type AssemblySettings, assemble } from '../assemble';
import { loadBuiltProject, readManifest, readWholeModel } from '../built-project';
import { type LocalServer, serveLocally } from '../http/local-server';
import { emptyLedger } from '../../simulator/shopping';
import { type FailedSimulation } from './simulations';
import { createSmapi } from './smapi';

export { type FailedSimulation, SILENCE } from './simulations';

/** Settings for simulating the project's skill for Amazon's CLI. */
export interface ProjectSmapi extends Pick<
  AssemblySettings,
  'user' | 'type' | 'seed' | 'outcomes'
> {
  readonly memory: Store;
  readonly log: (entry: LogEntry) => void;
  readonly onFailure?: (failed: FailedSimulation) => void;
  readonly onRefusal?: (what: string) => void;
}

/** The server of the endpoints. */
export interface SmapiServer extends LocalServer {
  readonly skillId: string;
}

/** The most bytes of a request: enough for a skill package with its icons. */
const MOST_BYTES = 10_000_000;

/**
 * Serves the Skill Management API for the project's built skill. All its devices belong to one customer.
 *
 * @throws FileError when a file of the project is not valid
 */
export const serveProjectSmapi = async ({
  log,
  onFailure = () => undefined,
  onRefusal = () => undefined,
  ...settings
}: ProjectSmapi): Promise<SmapiServer> => {
  const project = loadBuiltProject();
  const { skillId, locales } = project;
  const [anyLocale = ''] = locales;
  const ledger = emptyLedger();
  const newDevice = (locale: string, model?: AssemblySettings['model']) =>
    assemble({ ...settings, locale, ledger, ...(model !== undefined && { model }) }, log, project);
  const handle = createSmapi({
    skillId,
    newDevice,
    onFailure,
    onRefusal,
    newSkill: () => newDevice(anyLocale).skill,
    manifest: readManifest(),
    models: new Map(locales.map((locale) => [locale, readWholeModel(locale)])),
  });
  return { skillId, ...(await serveLocally({ maxBody: MOST_BYTES, handle })) };
};
