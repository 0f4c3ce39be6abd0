import { spawn } from 'node:child_process';
import { join } from 'node:path';

export { type ProjectCopy, copyProject } from '../../../workbench/ask/project-copy';

const ROOT = join(__dirname, '..', '..', '..');
/** What a program left behind. */
export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program with `input` on its standard input. */
export const runProgram = (
  command: string,
  args: readonly string[],
  input: string,
  cwd = ROOT,
): Promise<Finished> =>
  new Promise((resolve, reject) => {
    let stdout = '';
    let stderr = '';
    const child = spawn(command, args, { cwd });
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });

/** Runs the simulator of a project as `npm start` does. */
export const runSimulator = (
  args: readonly string[],
  lines: readonly string[] | string,
  cwd = ROOT,
): Promise<Finished> => {
  const input = typeof lines === 'string' ? lines : lines.map((line) => `${line}\n`).join('');
  return runProgram(process.execPath, ['workbench/bin.js', ...args], input, cwd);
};
