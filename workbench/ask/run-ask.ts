import { spawn } from 'node:child_process';
import { ASK } from '../../build/deploy/ask';
import { prepareWorlds } from '../../build/deploy/worlds';
import { type SimulationNote, type ProjectSmapi } from '../smapi';
import { freshMemory } from '../assemble';
import { type Served } from '../served';
import { type AskCommand, completeArguments } from './command-line';
import { copyProject } from './project-copy';
import { withoutOwnSettings } from './throw-away-profile';
import { whileServing } from './while-serving';

/** Added to a signal's number for the exit code, as shells do. */
const SIGNAL_BASE = 128;
const SIGNAL_NUMBERS: Readonly<Record<string, number>> = { SIGINT: 2, SIGKILL: 9, SIGTERM: 15 };

/** Gives the same choices of product and wording in each run, so that replays can be compared. */
const SEED = 1;

const runProgram = (
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd: string,
): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [ASK, ...args], { cwd, env, stdio: 'inherit' });
    // Ctrl-C goes to the CLI too. It ends; this program goes on, to clean up.
    const onInterrupt = (): void => undefined;
    const onTerminate = (): void => void child.kill('SIGTERM');
    process.on('SIGINT', onInterrupt);
    process.on('SIGTERM', onTerminate);
    const settle = (): void => {
      process.off('SIGINT', onInterrupt);
      process.off('SIGTERM', onTerminate);
    };
    child.once('error', (error) => {
      settle();
      reject(new Error(`Amazon's CLI does not start: ${error.message}. Run npm ci first.`));
    });
    child.once('close', (code, signal) => {
      settle();
      resolve(code ?? SIGNAL_BASE + (SIGNAL_NUMBERS[signal ?? ''] ?? 1));
    });
  });

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
