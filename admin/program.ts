import { Command } from 'commander';
import { type AddCommand, type CommandContext } from './command';

interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  /** Loaded only when the command is called: `shelf --version` reads none of them. */
  readonly load: () => Promise<AddCommand>;
}

const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'init',
    summary: 'start a skill of your own: writes brand and record',
    load: async () => (await import('./commands/init')).addInitCommand,
  },
  {
    name: 'status',
    summary: 'how far the registration is, what is next, which clocks run',
    load: async () => (await import('./commands/status')).addStatusCommand,
  },
  {
    name: 'associates',
    summary: "go through Amazon's registration for Associates on Alexa",
    load: async () => (await import('./commands/associates')).addAssociatesCommand,
  },
  {
    name: 'tracking',
    summary: 'plan, note and check tracking IDs',
    load: async () => (await import('./commands/tracking')).addTrackingCommand,
  },
  {
    name: 'onelink',
    summary: 'which marketplaces earn, for links and for hand-overs',
    load: async () => (await import('./commands/onelink')).addOnelinkCommand,
  },
  {
    name: 'link',
    summary: 'make a link that earns, or see what a link is',
    load: async () => (await import('./commands/link')).addLinkCommand,
  },
  {
    name: 'catalog',
    summary: 'check, list and add products',
    load: async () => (await import('./commands/catalog')).addCatalogCommand,
  },
  {
    name: 'release',
    summary: 'prepare the manifest for a release',
    load: async () => (await import('./commands/release')).addReleaseCommand,
  },
  {
    name: 'archer',
    summary: 'attribution links by Archer Affiliates, and what they earn',
    load: async () => (await import('./commands/archer')).addArcherCommand,
  },
  {
    name: 'ads',
    summary: 'accounts of Amazon Ads: register one, see their status',
    load: async () => (await import('./commands/ads')).addAdsCommand,
  },
  {
    name: 'creators',
    summary: 'credentials of the Creators API, and whether it is open to you',
    load: async () => (await import('./commands/creators')).addCreatorsCommand,
  },
  {
    name: 'doctor',
    summary: 'find what keeps the skill from earning',
    load: async () => (await import('./commands/doctor')).addDoctorCommand,
  },
  {
    name: 'report',
    summary: 'what was earned, by tracking ID, placement and product',
    load: async () => (await import('./commands/report')).addReportCommand,
  },
  {
    name: 'secrets',
    summary: "send the skill's secrets to AWS",
    load: async () => (await import('./commands/secrets')).addSecretsCommand,
  },
  {
    name: 'upgrade',
    summary: 'bring files of an older form up to date',
    load: async () => (await import('./commands/upgrade')).addUpgradeCommand,
  },
  {
    name: 'history',
    summary: 'the dated changes of the registration record',
    load: async () => (await import('./commands/history')).addHistoryCommand,
  },
  {
    name: 'undo',
    summary: 'undo the last change of the registration record',
    load: async () => (await import('./commands/undo')).addUndoCommand,
  },
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
  for (const { name, summary, load } of COMMANDS) {
    if (name === called) (await load())(program, context);
    else program.command(name).summary(summary).description(summary);
  }
  for (const command of program.commands) command.copyInheritedSettings(program);
  return program;
};
