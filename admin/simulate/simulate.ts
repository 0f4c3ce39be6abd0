import { resolve } from 'node:path';
import { type CommandContext, type ShelfCommand } from '../command';
import { argument } from '../options';
import { runProgram } from '../project/run-program';

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
    exitWith(await runProgram('start', ['--project', resolve(dir), ...more]));
  },
};
