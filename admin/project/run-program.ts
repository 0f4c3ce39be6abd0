import { spawn } from 'node:child_process';
import { type Program, programArguments } from '../../build/start-program';
import { EXIT } from '../exit-codes';

/**
 * Runs a program of this package in this terminal.
 *
 * @returns its exit code
 */
export const runProgram = async (program: Program, args: readonly string[]): Promise<number> => {
  const all = [...programArguments(program), ...args];
  const child = spawn(process.execPath, all, { stdio: 'inherit' });
  // Ctrl-C goes to the program, too. It ends; this one then ends with its code.
  const wait = (): void => undefined;
  process.on('SIGINT', wait);
  try {
    return await new Promise((done, fail) => {
      child.once('error', fail);
      child.once('close', (code) => done(code ?? EXIT.fault));
    });
  } finally {
    process.off('SIGINT', wait);
  }
};
