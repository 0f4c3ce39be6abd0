import { spawn } from 'node:child_process';
import { childExit } from '../../build/child-exit';
import { type Program, programArguments } from '../../build/start-program';

/**
 * Runs a program of this package in this terminal.
 *
 * @returns its exit code; 128 and the signal's number when a signal ended it
 */
export const runProgram = (program: Program, args: readonly string[]): Promise<number> =>
  childExit(spawn(process.execPath, [...programArguments(program), ...args], { stdio: 'inherit' }));
