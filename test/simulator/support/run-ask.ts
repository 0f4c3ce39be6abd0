import { spawn } from 'node:child_process';
import { join } from 'node:path';
import {
  createThrowAwayProfile,
  withoutOwnSettings,
} from '../../../workbench/ask/throw-away-profile';
import { readEnvironment } from '../../../workbench/terminal/settings';

const ROOT = join(__dirname, '..', '..', '..');
const ASK = join(ROOT, 'node_modules', '.bin', 'ask');

/** The result of a run of Amazon's CLI: standard output, and both outputs together. */
export interface AskRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly all: string;
}

/** Runs Amazon's own binary against endpoints of the test. */
export const runRealAsk = (address: string, args: readonly string[]): Promise<AskRun> => {
  const profile = createThrowAwayProfile(address);
  const env = { ...withoutOwnSettings(readEnvironment()), ...profile.variables };
  return new Promise<AskRun>((resolve, reject) => {
    const child = spawn(ASK, args, { cwd: ROOT, env });
    let stdout = '';
    let all = '';
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += String(chunk);
      all += String(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => (all += String(chunk)));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, all }));
    child.stdin.end();
  }).finally(() => profile.remove());
};
