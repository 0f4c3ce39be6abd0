import { type Exchange, type Turn } from '../../simulator/device';
import { type Consideration, type Interpretation } from '../../simulator/understanding';

/** The version of the operation; the results of the two differ a little. */
export type ApiVersion = 'v1' | 'v2';

/** The result of a simulation: a turn, or a sentence that says why there was none. */
export type Simulated = Turn | string;

const ENDPOINT = 'offline';

/** A call of the skill, as both simulations and invocations report it. */
export const invocationOf = ({ request, response, milliseconds }: Exchange) => ({
  invocationRequest: { endpoint: ENDPOINT, body: request },
  invocationResponse: { body: response ?? {} },
  metrics: { skillExecutionTimeInMilliseconds: milliseconds },
});

const intentOf = ({ intent: name, slots }: Consideration) => ({
  name,
  confirmationStatus: 'NONE',
  slots,
});

/** The intents considered for an utterance, the chosen one first. */
export const consideredIntents = ({ intent, won, considered }: Interpretation) => [
  won === undefined ? { name: intent.name, confirmationStatus: 'NONE', slots: {} } : intentOf(won),
  ...considered.map(intentOf),
];

/** Why a turn counts as failed; undefined when it went well. */
export const failureOf = (simulated: Simulated): string | undefined => {
  if (typeof simulated === 'string') return simulated;
  const { error, exchanges, spoken } = simulated;
  if (error !== null) return error;
  // Only Alexa spoke: the skill was closed, and the words were for her.
  if (exchanges.length > 0 || spoken.some(({ by }) => by !== 'alexa')) return undefined;
  const advice = spoken.map(({ text }) => text).join(' ');
  return `The skill was not called: ${advice === '' ? 'nothing was said to it.' : advice}`;
};

const skillExecutionInfo = (exchanges: readonly Exchange[], version: ApiVersion) => {
  const invocations = exchanges.map(invocationOf);
  // Version 1 has room for one: the last, whose response the customer heard at the end.
  return version === 'v1' ? (invocations.at(-1) ?? {}) : { invocations };
};

/** The body of a finished simulation (Amazon's page "Skill Simulation API"). */
export const simulationBody = (id: string, simulated: Simulated, version: ApiVersion) => {
  const failure = failureOf(simulated);
  const turn = typeof simulated === 'string' ? undefined : simulated;
  const executed = turn && { skillExecutionInfo: skillExecutionInfo(turn.exchanges, version) };
  if (failure !== undefined) {
    const [, code = 'SKILL_NOT_CALLED'] = /^([A-Z_]{4,}):/.exec(failure) ?? [];
    return { id, status: 'FAILED', result: { ...executed, error: { code, message: failure } } };
  }
  const alexaResponses = (turn?.spoken ?? []).flatMap(({ text: caption }) =>
    caption === '' ? [] : [{ type: 'Speech', content: { caption } }],
  );
  const { interpretation } = turn ?? {};
  return {
    id,
    status: 'SUCCESSFUL',
    result: {
      ...executed,
      alexaExecutionInfo: {
        alexaResponses,
        ...(version === 'v2' && {
          consideredIntents: interpretation === undefined ? [] : consideredIntents(interpretation),
        }),
      },
    },
  };
};
