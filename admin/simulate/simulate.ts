import { argument } from '../options';
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { refused } from '../cli-error';
import { type CommandContext, type ShelfCommand } from '../command';
import { EXIT } from '../exit-codes';
import { simulatorStarter } from './start';

/** @throws CliError where the simulator is not installed */
const simulator = (): string => {
  const found = simulatorStarter();
  if (found !== undefined) return found;
  throw refused('The simulator is not installed here: use a clone of Shelf Talker, with npm ci.');
};

const runSimulator = async (project: string, rest: readonly string[]): Promise<number> => {
  const args = [simulator(), '--project', resolve(project), ...rest];
  const child = spawn(process.execPath, args, { stdio: 'inherit' });
  // Ctrl-C goes to the simulator, too. It ends; this program then ends with its code.
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

/** `shelf simulate`: starts the simulator as a process with the skill of any ask-cli project. */
export const command: ShelfCommand = {
  arguments: [
    argument('<dir>', "the project's folder, with its ask-resources.json"),
    argument('[more...]', 'options and files for the simulator, as npm start -- --help lists them'),
  ],
  passesOptionsOn: true,
  noJson: "what it prints is the simulator's; --format ndjson makes it JSON, one object a line",
  help: `
Ends as the simulator does: 0, 1 when the skill broke, 2 when options or files are not valid.

  $ shelf simulate . --page
  $ shelf simulate ../my-skill --format ndjson
  $ shelf simulate ../my-skill test/replay/*.json --junit report.xml`,
  run: async ({ exitWith }: CommandContext, dir: string, more: readonly string[]) => {
    exitWith(await runSimulator(dir, more));
  },
};
