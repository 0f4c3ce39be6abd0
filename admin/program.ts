import { Command, type OutputConfiguration } from 'commander';
import { type CommandContext, type ShelfCommand } from './command';
import { COMMANDS } from './commands';

const AFTER_HELP = `
Data goes to standard output, words to standard error. Exit codes: 0 done, 1 warnings,
2 wrong input or errors found, 3 refused, 4 a file can't be read or written,
5 a service refused or can't be reached, 70 a bug in shelf.

  $ shelf status
  $ shelf doctor --json`;

/** Makes the context, given the folder named by `--shop`, if any. */
type ContextFor = (shopFolder: string | undefined) => CommandContext;

/** Gives a command what its file says. */
const fill = (made: Command, spec: ShelfCommand, contextFor: ContextFor): void => {
  for (const argument of spec.arguments ?? []) made.addArgument(argument);
  for (const option of spec.options ?? []) made.addOption(option);
  made
    .allowUnknownOption(spec.passesOptionsOn === true)
    .addHelpText(
      'after',
      `${spec.noJson === undefined ? '' : `\nNo --json: ${spec.noJson}.\n`}${spec.help}`,
    )
    .action(async (...call: unknown[]) => {
      // Commander gives an option that two commands have to the outer one.
      const { shop, ...options } = made.optsWithGlobals<{ shop?: string }>();
      // The types of a command's arguments and options are those its file gives them.
      const given = [...call.slice(0, -2), options] as never[];
      await spec.run(contextFor(shop), ...given);
    });
};

/**
 * The program: every command by name and description. The file of a command is loaded when the
 * command line has turned out to call it.
 */
export const createProgram = (
  version: string,
  contextFor: ContextFor,
  output: OutputConfiguration,
): Command => {
  const program = new Command('shelf')
    .description(
      'Registers and looks after a Shelf Talker skill: everything around its commission.',
    )
    .version(version, '--version', 'print the version')
    .option('--shop <dir>', "the owner's folder (or SHELF_SHOP)")
    .helpOption('-h, --help', 'print help')
    .helpCommand(false)
    .addHelpText('after', AFTER_HELP)
    .showHelpAfterError('Run it with --help to see what it takes.')
    .configureOutput(output)
    .exitOverride();
  const made = new Map<string, Command>();
  const loaders = new Map<Command, () => Promise<void>>();
  const load = async (_parent: Command, called: Command): Promise<void> => loaders.get(called)?.();
  program.hook('preSubcommand', load);
  for (const [words, description, file] of COMMANDS) {
    const [name = '', group] = words.split(' ').reverse();
    const parent = made.get(group ?? '') ?? program;
    const command = parent.command(name).description(description).helpCommand(false);
    command.hook('preSubcommand', load);
    made.set(words, command);
    if (file === undefined) continue;
    loaders.set(command, async () => fill(command, (await file()).command, contextFor));
  }
  program
    .command('help [command...]')
    .description('Prints the help of a command.')
    .action(async (words: string[]) => {
      await program.parseAsync([...words, '--help'], { from: 'user' });
    });
  return program;
};
