import { serveLocally, type LocalServer } from '../../../workbench/http/local-server';
import { type CallableSkill, type DeviceSettings } from '../../../simulator/device';
import { understandingOf } from '../../../workbench/assemble';
import { reloadingUnderstanding } from '../../../workbench/reloading-understanding';
import { createSmapi } from '../../../workbench/smapi/smapi';
import { type SimulationNote } from '../../../workbench/smapi/simulations';
import { smallDevice, smallShopping } from './small-device';
import { smallModel } from './small-model';
import { SKILL_ID } from './understanding-of';

/** The smallest manifest that `ask dialog` accepts. */
export const smallManifest = {
  manifest: {
    apis: { custom: {} },
    publishingInformation: { locales: { 'en-US': { name: 'Gift' }, 'en-GB': { name: 'Gift' } } },
  },
};

/** Served endpoints for a skill of the test, and a client for them. */
export interface TestSmapi extends LocalServer {
  readonly failures: readonly SimulationNote[];
  readonly warnings: readonly SimulationNote[];
  /** What was refused, or failed to build. */
  readonly refusals: readonly string[];
  call(method: string, path: string, body?: unknown): Promise<{ status: number; json: never }>;
  /** Simulates an utterance and returns the body of its result. */
  simulate(content: string, more?: object, version?: 'v1' | 'v2'): Promise<never>;
}

/** Serves the endpoints for a skill with the small model in en-US and en-GB. */
export const serveSmapiOf = async (
  skill: CallableSkill,
  settings: Partial<DeviceSettings> = {},
): Promise<TestSmapi> => {
  const failures: SimulationNote[] = [];
  const warnings: SimulationNote[] = [];
  const refusals: string[] = [];
  const server = await serveLocally({
    handle: createSmapi({
      skillId: SKILL_ID,
      manifest: smallManifest,
      models: { locales: ['en-US', 'en-GB'], whole: () => smallModel },
      onFailure: (failed) => failures.push(failed),
      onWarning: (note) => warnings.push(note),
      onRefusal: (what) => refusals.push(what),
      skill: () => skill,
      newDevice: (locale, model) => ({
        skill,
        device: smallDevice(skill, {
          locale,
          shopping: smallShopping([], locale),
          understanding: reloadingUnderstanding(() => understandingOf(model(), locale, SKILL_ID)),
          ...settings,
        }),
      }),
    }),
  });
  const call: TestSmapi['call'] = async (method, path, body) => {
    const response = await fetch(`${server.address}${path}`, {
      method,
      headers: { authorization: 'any' },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, json: (text === '' ? null : JSON.parse(text)) as never };
  };
  const simulate: TestSmapi['simulate'] = async (content, more = {}, version = 'v2') => {
    const path =
      version === 'v1'
        ? `/v1/skills/${SKILL_ID}/simulations`
        : `/v2/skills/${SKILL_ID}/stages/development/simulations`;
    const body = { input: { content }, device: { locale: 'en-US' }, ...more };
    const { json } = await call('POST', path, body);
    const { id } = json as { id: string };
    return (await call('GET', `${path}/${id}`)).json;
  };
  return { ...server, failures, warnings, refusals, call, simulate };
};
