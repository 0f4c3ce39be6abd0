import { type Store } from '../../memory/store';
import { type AssemblySettings } from '../assemble';
import { type LocalServer, serveLocally } from '../http/local-server';
import { type CallableSkill } from '../../simulator/device';
import { emptyLedger } from '../../simulator/shopping';
import { type Served } from '../served';
import { type SimulationNote } from './simulations';
import { createSmapi } from './smapi';

export { type SimulationNote, SILENCE } from './simulations';

/** Settings for simulating a skill for Amazon's CLI. */
export interface ProjectSmapi extends Pick<
  AssemblySettings,
  'user' | 'type' | 'seed' | 'outcomes'
> {
  readonly served: Served;
  readonly memory: Store;
  readonly onFailure?: (failed: SimulationNote) => void;
  readonly onWarning?: (note: SimulationNote) => void;
  readonly onRefusal?: (what: string) => void;
}

/** The server of the endpoints. */
export interface SmapiServer extends LocalServer {
  readonly skillId: string;
}

/** The most bytes of a request: enough for a skill package with its icons. */
const MOST_BYTES = 10_000_000;

/**
 * Serves the Skill Management API for a skill. All its devices belong to one customer.
 *
 * @throws FileError when a file of the project is not valid
 */
export const serveProjectSmapi = async ({
  onFailure = () => undefined,
  onWarning = () => undefined,
  onRefusal = () => undefined,
  served,
  ...settings
}: ProjectSmapi): Promise<SmapiServer> => {
  const { skillId, locales, manifest, wholeModel, exactIntents } = served;
  const [anyLocale = ''] = locales;
  const ledger = emptyLedger();
  const newDevice = (locale: string, model?: AssemblySettings['model']) =>
    served.assemble({ ...settings, locale, ledger, ...(model !== undefined && { model }) });
  // Requests by hand meet one skill that stays, as on a warm Lambda.
  let skill: CallableSkill | undefined;
  const handle = createSmapi({
    skillId,
    newDevice,
    onFailure,
    onWarning,
    onRefusal,
    skill: () => (skill ??= newDevice(anyLocale).skill),
    manifest,
    models: { locales, whole: wholeModel },
    ...(exactIntents !== undefined && { exactIntents }),
  });
  return { skillId, ...(await serveLocally({ maxBody: MOST_BYTES, handle })) };
};
