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
