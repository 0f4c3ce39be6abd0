import { Command } from 'commander';
import { type AddCommand, type CommandContext } from './command';

/** Its name, what it does, and its file, which is loaded only when it is called. */
type CommandEntry = readonly [
  name: string,
  summary: string,
  load: () => Promise<{ readonly addCommand: AddCommand }>,
];

/** A command is one line here. */
const COMMANDS: readonly CommandEntry[] = [
  ['init', 'start a skill of your own: writes brand and record', () => import('./commands/init')],
  [
    'status',
    'how far the registration is, what is next, which clocks run',
    () => import('./commands/status'),
  ],
  [
    'associates',
    "go through Amazon's registration for Associates on Alexa",
    () => import('./commands/associates'),
  ],
  ['tracking', 'plan, note and check tracking IDs', () => import('./commands/tracking')],
  [
    'onelink',
    'which marketplaces earn, for links and for hand-overs',
    () => import('./commands/onelink'),
  ],
  ['link', 'make a link that earns, or see what a link is', () => import('./commands/link')],
  ['catalog', 'check, list and add products', () => import('./commands/catalog')],
  ['release', 'prepare the manifest for a release', () => import('./commands/release')],
  [
    'archer',
    'attribution links by Archer Affiliates, and what they earn',
    () => import('./commands/archer'),
  ],
  ['ads', 'accounts of Amazon Ads: register one, see their status', () => import('./commands/ads')],
  [
    'creators',
    'credentials of the Creators API, and whether it is open to you',
    () => import('./commands/creators'),
  ],
  ['doctor', 'find what keeps the skill from earning', () => import('./commands/doctor')],
  [
    'report',
    'what was earned, by tracking ID, placement and product',
    () => import('./commands/report'),
  ],
  ['secrets', "send the skill's secrets to AWS", () => import('./commands/secrets')],
  ['data', 'delete what the skill keeps of a customer', () => import('./commands/data')],
  ['simulate', 'talk to the skill of any ask-cli project', () => import('./commands/simulate')],
  ['upgrade', 'bring files of an older form up to date', () => import('./commands/upgrade')],
  ['history', 'the dated changes of the registration record', () => import('./commands/history')],
  ['undo', 'undo the last change of the registration record', () => import('./commands/undo')],
];

const AFTER_HELP = `
Data goes to standard output, words to standard error. Exit codes: 0 done, 1 warnings,
2 wrong input or errors found, 3 refused, 4 a file can't be read or written,
5 a service refused or can't be reached, 70 a bug in shelf.

  $ shelf status
  $ shelf doctor --json`;

/** The command's name: the first word of the command line that is not an option. */
const calledCommand = (args: readonly string[]): string | undefined => {
  const word = args.findIndex(
    (argument, index) => !argument.startsWith('-') && args[index - 1] !== '--shop',
  );
  return args[word] === 'help' ? args[word + 1] : args[word];
};

/**
 * The program for one command line: every command by name, and the called one with its options.
 *
 * @param contextFor makes the context, given the folder named by `--shop`, if any
 */
export const createProgram = async (
  version: string,
  args: readonly string[],
  contextFor: (shopFolder: string | undefined) => CommandContext,
): Promise<Command> => {
  const program = new Command('shelf')
    .description(
      'Registers and looks after a Shelf Talker skill: everything around its commission.',
    )
    .version(version, '--version', 'print the version')
    .option('--shop <dir>', "the owner's folder (or SHELF_SHOP)", undefined)
    .helpOption('-h, --help', 'print help')
    .addHelpText('after', AFTER_HELP)
    .showHelpAfterError('Run it with --help to see what it takes.')
    .exitOverride();
  const at = args.findIndex((argument) => argument === '--shop' || argument.startsWith('--shop='));
  const shop = args[at]?.startsWith('--shop=') ? args[at]?.slice('--shop='.length) : args[at + 1];
  const context = contextFor(at < 0 ? undefined : shop);
  const called = calledCommand(args);
  for (const [name, summary, load] of COMMANDS) {
    if (name === called) (await load()).addCommand(program, context);
    else program.command(name).summary(summary).description(summary);
  }
  for (const command of program.commands) command.copyInheritedSettings(program);
  return program;
};
