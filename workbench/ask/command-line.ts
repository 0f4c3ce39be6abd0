import { writeFileSync } from 'node:fs';
import { basename, isAbsolute, join } from 'node:path';
import { SILENCE } from '../smapi';
import { UsageError } from '../terminal/options';
import { type Replay, readReplay } from './replay-file';

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

/** What Amazon's CLI is to do. */
export interface AskCommand {
  readonly args: readonly string[];
  /** The dialogue that it replays, with the file that has it. */
  readonly replay: { readonly file: string; readonly content: Replay } | undefined;
}

/**
 * Reads the arguments for Amazon's CLI, and the replay they name.
 *
 * @param folder where the CLI will run: paths are told from there
 * @throws UsageError when no file is named; ReplayError when the replay file is not valid
 */
export const readCommand = (args: readonly string[], folder = '.'): AskCommand => {
  const file = args[0] === 'dialog' && !asksForHelp(args) ? replayIn(args) : undefined;
  if (file === undefined) return { args, replay: undefined };
  const path = isAbsolute(file) ? file : join(folder, file);
  return { args, replay: { file, content: readReplay(path) } };
};

/** Amazon's CLI does not take an empty text from a file, though its dialogue records one. */
const withSilence = ({ args, replay }: AskCommand, folder: string): readonly string[] => {
  if (replay === undefined || !replay.content.userInput.includes('')) return args;
  const { file, content } = replay;
  const copy = join(folder, basename(file));
  const userInput = content.userInput.map((words) => (words === '' ? SILENCE : words));
  writeFileSync(copy, JSON.stringify({ ...content, userInput }));
  return args.map((arg) => {
    if (arg === file) return copy;
    return arg === `--replay=${file}` ? `--replay=${copy}` : arg;
  });
};

/**
 * Completes the arguments for Amazon's CLI: a dialogue is with the simulated skill unless another one
 * is named, and a replay with silence in it is replaced by a copy that has a sign in its place.
 *
 * @param folder where the copy is written when one is needed
 */
export const completeArguments = (
  command: AskCommand,
  skillId: string,
  folder: string,
): readonly string[] => {
  const { args, replay } = command;
  if (replay !== undefined) return withSilence(command, folder);
  const isComplete = args[0] !== 'dialog' || asksForHelp(args);
  return isComplete || args.some((arg) => SKILL_ID.test(arg))
    ? args
    : [...args, '--skill-id', skillId];
};
