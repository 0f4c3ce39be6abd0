import { type Program } from '../../build/start-program';
import { type CommandContext, type ShelfCommand } from '../command';
import { argument } from '../options';
import { runProgram } from './run-program';

/** A command that is programs of their own, one after the other: the last gets all words and options unread. */
const commandOf = (
  programs: readonly [...before: Program[], last: Program],
  help: string,
): { readonly command: ShelfCommand } => ({
  command: {
    arguments: [argument('[all...]', 'passed on as it is; --help prints what it takes')],
    noJson: "what it prints is the program's",
    help: `
It works in the project in whose folder you type it, and ends as the program does.
${help}`,
    run: async ({ exitWith }: CommandContext, all: readonly string[]) => {
      let code = 0;
      for (const [index, program] of programs.entries()) {
        if (code === 0) code = await runProgram(program, index === programs.length - 1 ? all : []);
      }
      exitWith(code);
    },
  },
});

export const start = commandOf(['start'], '\n  $ shelf start\n  $ shelf start --page');
export const ask = commandOf(['ask'], '\n  $ shelf ask dialog --locale en-US');
export const serve = commandOf(['before-serving', 'serve'], '\n  $ shelf serve');
export const build = commandOf(['build'], '\n  $ shelf build');
export const check = commandOf(['check'], '\n  $ shelf check');
export const deploy = commandOf(['deploy'], '\n  $ shelf deploy\n  $ shelf deploy --profile live');
export const back = commandOf(['back'], '\n  $ shelf back\n  $ shelf back r-0123456789ab');
export const zip = commandOf(['zip'], '\n  $ shelf zip .ask/lambda/build.zip');
