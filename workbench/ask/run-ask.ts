import { spawn } from 'node:child_process';
import { childExit } from '../../build/child-exit';
import { ASK } from '../../build/deploy/ask';
import { prepareWorlds } from '../../build/deploy/worlds';
import { type SimulationNote, type ProjectSmapi } from '../smapi';
import { freshMemory } from '../assemble';
import { type Served } from '../served';
import { type AskCommand, completeArguments } from './command-line';
import { copyProject } from './project-copy';
import { withoutOwnSettings } from './throw-away-profile';
import { whileServing } from './while-serving';

/** Gives the same choices of product and wording in each run, so that replays can be compared. */
const SEED = 1;

const runProgram = async (
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd: string,
): Promise<number> => {
  const child = spawn(process.execPath, [ASK, ...args], { cwd, env, stdio: 'inherit' });
  try {
    return await childExit(child);
  } catch (error) {
    const { message } = error as Error;
    throw new Error(`Amazon's CLI does not start: ${message}. Run npm ci first.`, { cause: error });
  }
};

const sentenceFor = (kind: 'FAILED' | 'WARNING', { utterance, why }: SimulationNote): string =>
  `${kind}: "${utterance}": ${why}`;

/**
 * Runs Amazon's own CLI against a simulated skill, with a new customer.
 *
 * @param say takes lines in addition to the CLI's own output
 * @returns the CLI's exit code, or 1 when it was 0 although a simulation had failed or a request was
 *   refused
 * @throws FileError, or Error with one sentence
 */
export const runAsk = async (
  command: AskCommand,
  environment: Readonly<Record<string, string>>,
  say: (line: string) => void,
  served: Served,
): Promise<number> => {
  const failed: string[] = [];
  const warnings: string[] = [];
  const settings: ProjectSmapi = {
    served,
    user: 'ask',
    type: 'echo',
    seed: SEED,
    memory: freshMemory(),
    onFailure: (failure) => failed.push(sentenceFor('FAILED', failure)),
    onWarning: (note) => warnings.push(sentenceFor('WARNING', note)),
    onRefusal: (what) => failed.push(`REFUSED: ${what}`),
  };
  return whileServing(settings, async ({ skillId }, profile) => {
    const env = { ...withoutOwnSettings(environment), ...profile.variables };
    const complete = completeArguments(command, skillId, profile.home);
    // A deploy writes into its project; every other command runs where its files are.
    const copy = command.args[0] === 'deploy' ? copyProject() : undefined;
    try {
      if (copy !== undefined) prepareWorlds(copy.folder);
      const code = await runProgram(complete, env, copy?.folder ?? process.cwd());
      for (const line of [...warnings, ...failed]) say(line);
      return code === 0 && failed.length > 0 ? 1 : code;
    } finally {
      copy?.remove();
    }
  });
};
