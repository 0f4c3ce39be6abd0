import { spawn } from 'node:child_process';
import { join } from 'node:path';
import {
  createThrowAwayProfile,
  withoutOwnSettings,
} from '../../../workbench/ask/throw-away-profile';
import { readEnvironment } from '../../../workbench/terminal/settings';
import { ASK } from '../../support/programs';

const ROOT = join(__dirname, '..', '..', '..');

/** The result of a run of Amazon's CLI: standard output, and both outputs together. */
export interface AskRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly all: string;
}

/**
 * Runs Amazon's own binary against endpoints of the test.
 *
 * @param lines what is typed, each when the words before it were printed
 */
export const runRealAsk = (
  address: string,
  args: readonly string[],
  lines: readonly (readonly [waitFor: string, line: string])[] = [],
): Promise<AskRun> => {
  const profile = createThrowAwayProfile(address);
  const env = { ...withoutOwnSettings(readEnvironment()), ...profile.variables };
  return new Promise<AskRun>((resolve, reject) => {
    const child = spawn(process.execPath, [ASK, ...args], { cwd: ROOT, env });
    let stdout = '';
    let all = '';
    const waiting = [...lines];
    const take = (chunk: Buffer): void => {
      all += String(chunk);
      const [waitFor, line] = waiting[0] ?? [];
      if (waitFor === undefined || !all.includes(waitFor)) return;
      child.stdin.write(`${line}\n`);
      waiting.shift();
    };
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += String(chunk);
      take(chunk);
    });
    child.stderr.on('data', take);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, all }));
    if (lines.length === 0) child.stdin.end();
  }).finally(() => profile.remove());
};
