import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { SILENCE } from '../smapi';
import { UsageError } from '../terminal/options';
import { readReplay } from './replay-file';

const REPLAY = /^(?:-r|--replay)$/;
const SKILL_ID = /^(?:-s|--skill-id)(?:=|$)/;

const replayIn = (args: readonly string[]): string | undefined => {
  const at = args.findIndex((arg) => REPLAY.test(arg));
  if (at >= 0) {
    const file = args[at + 1];
    if (file === undefined) throw new UsageError(`${String(args[at])} needs a file.`);
    return file;
  }
  return args.find((arg) => arg.startsWith('--replay='))?.slice('--replay='.length);
};

const asksForHelp = (args: readonly string[]): boolean =>
  args.some((arg) => arg === '-h' || arg === '--help');

/**
 * Completes the arguments for Amazon's CLI: a dialogue is with the simulated skill unless another one
 * is named, and a replay is checked before anything starts.
 *
 * @throws UsageError when no file is named; ReplayError when the replay file is not valid
 */
export const completeArguments = (args: readonly string[], skillId: string): readonly string[] => {
  if (args[0] !== 'dialog' || asksForHelp(args)) return args;
  const replay = replayIn(args);
  if (replay !== undefined) {
    readReplay(replay);
    return args;
  }
  return args.some((arg) => SKILL_ID.test(arg)) ? args : [...args, '--skill-id', skillId];
};

/**
 * Lets a replay be silent: Amazon's CLI takes no empty text from a file, though its dialogue records
 * one, so it gets a copy of the file with a sign in its place that the endpoints understand.
 *
 * @param folder where the copy is written when one is needed
 * @throws UsageError or ReplayError as {@link completeArguments}
 */
export const withSilence = (args: readonly string[], folder: string): readonly string[] => {
  const file = args[0] === 'dialog' && !asksForHelp(args) ? replayIn(args) : undefined;
  if (file === undefined) return args;
  const replay = readReplay(file);
  if (!replay.userInput.includes('')) return args;
  const copy = join(folder, basename(file));
  const userInput = replay.userInput.map((words) => (words === '' ? SILENCE : words));
  writeFileSync(copy, JSON.stringify({ ...replay, userInput }));
  return args.map((arg) => {
    if (arg === file) return copy;
    return arg === `--replay=${file}` ? `--replay=${copy}` : arg;
  });
};
