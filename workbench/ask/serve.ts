import { type ProjectSmapi } from '../smapi';
import { whileServing } from './while-serving';

const inQuotes = (value: string): string => `'${value.replaceAll("'", "'\\''")}'`;

/** What to type so that Amazon's CLI uses this server. */
const instructions = (
  address: string,
  skill: { readonly id: string; readonly name: string },
  variables: Readonly<Record<string, string>>,
): string => `Amazon's Skill Management API, simulated offline at ${address}. Nothing reaches Amazon.
It serves "${skill.name}".
Set these in another terminal, and its ask works with the simulated skill:

${Object.entries(variables)
  .filter(([name]) => !/^(?:USERPROFILE|NO_PROXY)$/.test(name))
  .map(([name, value]) => `export ${name}=${inQuotes(value)}\n`)
  .join('')}
For example: npx ask dialog --locale en-US --skill-id ${skill.id}
Stop with Ctrl-C; the profile in HOME is then deleted.
`;

/**
 * Serves the endpoints for Amazon's CLI until the program is told to stop.
 *
 * @param write takes the variables to set, and a line for each simulation that fails, for each warning
 *   of a turn, and for each request that is refused
 * @param untilStopped resolves when the server has to stop
 */
export const serveForAsk = async (
  settings: Omit<ProjectSmapi, 'onFailure' | 'onWarning' | 'onRefusal'>,
  write: (text: string) => void,
  untilStopped: Promise<unknown>,
): Promise<void> => {
  const reporting: ProjectSmapi = {
    ...settings,
    onFailure: ({ utterance, why }) => write(`FAILED: "${utterance}": ${why}\n`),
    onWarning: ({ utterance, why }) => write(`WARNING: "${utterance}": ${why}\n`),
    onRefusal: (what) => write(`REFUSED: ${what}\n`),
  };
  const { locales, nameIn } = settings.served;
  const name = nameIn(locales[0] ?? '');
  await whileServing(reporting, async ({ address, skillId }, { variables }) => {
    write(instructions(address, { id: skillId, name }, variables));
    await untilStopped;
  });
};
