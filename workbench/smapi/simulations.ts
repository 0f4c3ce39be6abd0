import * as z from 'zod';
import { type LocalAnswer, jsonAnswer } from '../http/local-server';
import { Refusal } from '../http/refusal';
import { type Conversations } from './conversations';
import { readBodyAs } from '../http/json-body';
import { type PathParts, type Route } from './router';
import { type ApiVersion, type Simulated, failureOf, simulationBody } from './simulation-result';

/**
 * Something to know about a simulation: why it failed, or what the turn warns of. It is told here because
 * the CLI itself ends with 0, and shows no warnings.
 */
export interface SimulationNote {
  readonly utterance: string;
  readonly why: string;
}

/**
 * Stands for saying nothing, where Amazon's CLI does not take an empty text: in a replay file. It has no width
 * and counts as a letter there.
 */
export const SILENCE = '\u200B';

const requestSchema = z.object({
  input: z.object({ content: z.string().max(100_000) }),
  device: z.object({ locale: z.string() }),
  session: z
    .object({ mode: z.enum(['DEFAULT', 'FORCE_NEW_SESSION']).default('DEFAULT') })
    .nullish(),
  simulation: z.object({ type: z.string() }).partial().nullish(),
});

/** The most simulations kept; Amazon keeps them for ten minutes. */
const MOST_KEPT = 500;
/** How long a request for a result waits for it, in milliseconds; the CLI asks again after two seconds. */
const PATIENCE = 5000;

interface Simulation {
  readonly done: Promise<Simulated>;
  result: Simulated | undefined;
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** The operations simulate-skill and get-skill-simulation, versions 1 and 2. */
export const simulationRoutes = (
  conversations: Conversations,
  onFailure: (failed: SimulationNote) => void,
  onWarning: (note: SimulationNote) => void,
): readonly Route[] => {
  const simulations = new Map<string, Simulation>();
  let count = 0;

  const begin = (body: string, pathOf: (id: string) => string): LocalAnswer => {
    const { input, device, session } = readBodyAs(body, requestSchema);
    const id = `simulation-${(count += 1)}`;
    const forceNew = session?.mode === 'FORCE_NEW_SESSION';
    const words = input.content.replaceAll(SILENCE, '');
    const simulation: Simulation = {
      result: undefined,
      done: conversations
        .say(words, device.locale, forceNew)
        .catch((error: unknown) => `The simulator failed: ${messageOf(error)}`)
        .then((result) => {
          const why = failureOf(result);
          if (why !== undefined) onFailure({ utterance: words, why });
          const { warnings } = typeof result === 'string' ? { warnings: [] } : result;
          for (const warning of warnings) onWarning({ utterance: words, why: warning });
          simulation.result = result;
          return result;
        }),
    };
    simulations.set(id, simulation);
    const [oldest = ''] = simulations.keys();
    if (simulations.size > MOST_KEPT) simulations.delete(oldest);
    return jsonAnswer(200, { id, status: 'IN_PROGRESS', result: null }, { location: pathOf(id) });
  };

  const report = async ({ simulationId = '' }: PathParts, version: ApiVersion) => {
    const simulation = simulations.get(simulationId);
    if (simulation === undefined) {
      throw new Refusal(404, `Resource not found: there is no simulation ${simulationId}.`);
    }
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, PATIENCE);
    });
    await Promise.race([simulation.done, patience]);
    clearTimeout(timer);
    return simulation.result === undefined
      ? jsonAnswer(200, { id: simulationId, status: 'IN_PROGRESS', result: null })
      : jsonAnswer(200, simulationBody(simulationId, simulation.result, version));
  };

  const PATHS = {
    v1: '/v1/skills/:skillId/simulations',
    v2: '/v2/skills/:skillId/stages/:stage/simulations',
  } as const;
  return (['v1', 'v2'] as const).flatMap((version): Route[] => [
    {
      method: 'POST',
      path: PATHS[version],
      handle: (_parts, { body, path }) => begin(body, (id) => `${path}/${id}`),
    },
    {
      method: 'GET',
      path: `${PATHS[version]}/:simulationId`,
      handle: (parts) => report(parts, version),
    },
  ]);
};
