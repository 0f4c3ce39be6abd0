import { join, resolve } from 'node:path';
import { CommanderError } from 'commander';
import { PROGRAMS } from '../build/start-program';
import { ClientError } from '../clients/transport';
import { FileError } from '../owner';
import { version } from '../package.json';
import { type Ask, createAsk } from './ask';
import { CliError } from './cli-error';
import { type CommandContext } from './command';
import { type Surroundings, readConfig } from './config';
import { EXIT } from './exit-codes';
import { createOutput } from './output';
import { createProgram } from './program';
import { createSecretStore } from './secrets/secret-store';
import { readServiceUrls } from './service-urls';

/** What an error is to the owner: its exit code and its sentence, if nobody has said it yet. */
interface Told {
  readonly code: number;
  readonly sentence: string;
  /** Commander writes its sentences itself. */
  readonly isSaid?: true;
}

/** Never with a stack trace. */
const toldOf = (error: unknown): Told => {
  if (error instanceof CommanderError) {
    const isHelp = error.code === 'commander.help';
    return {
      code: error.exitCode === 0 ? EXIT.ok : EXIT.errors,
      sentence: isHelp
        ? 'Say which command; --help lists them.'
        : error.message.replace(/^error: /, ''),
      isSaid: true,
    };
  }
  if (error instanceof CliError) return { code: error.exitCode, sentence: error.message };
  if (error instanceof FileError) {
    return { code: error.isAccess ? EXIT.files : EXIT.errors, sentence: error.message };
  }
  if (error instanceof ClientError) return { code: EXIT.service, sentence: `${error.message}.` };
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const sentence = `Something went wrong inside shelf (${what}). Please report it with what you typed.`;
  return { code: EXIT.fault, sentence };
};

/** Everything after the name of a program is the program's, whatever it looks like. */
const withProgramUnread = (args: readonly string[]): readonly string[] =>
  PROGRAMS.some((program) => program === args[0])
    ? [...args.slice(0, 1), '--', ...args.slice(1)]
    : args;

/**
 * Runs one command line.
 *
 * @param args the words after `shelf`
 * @param ask who answers questions; the owner at the terminal when absent
 * @returns the exit code
 */
export const runShelf = async (
  args: readonly string[],
  surroundings: Surroundings,
  ask?: Ask,
): Promise<number> => {
  const config = readConfig(surroundings);
  const { stdout, stderr } = surroundings;
  let hasPrinted = false;
  const out = createOutput(
    {
      stderr,
      stdout: {
        write: (text: string) => {
          hasPrinted = true;
          return stdout.write(text);
        },
      },
    },
    config.isColoured,
  );
  let exitCode: number = EXIT.ok;
  const contextFor = (shopFolder: string | undefined): CommandContext => {
    const shop = shopFolder === undefined ? config.shopFolder : resolve(shopFolder);
    return {
      shopFolder: shop,
      configHome: config.configHome,
      packageFolder: resolve(shop, '..', 'skill-package'),
      isTerminal: config.isTerminal,
      clock: () => new Date(),
      out,
      ask: ask ?? createAsk(config.isTerminal),
      secrets: createSecretStore({
        folder: join(config.configHome, 'secrets'),
        variable: config.variable,
      }),
      variable: config.variable,
      services: readServiceUrls(config.variable),
      exitWith: (code) => {
        exitCode = code;
      },
    };
  };
  try {
    const program = createProgram(version, contextFor, {
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
    });
    await program.parseAsync(withProgramUnread(args), { from: 'user' });
    return exitCode;
  } catch (error) {
    const { code, sentence, isSaid } = toldOf(error);
    if (code === EXIT.ok) return code;
    // What was printed before is whole JSON of its own; then the words on standard error must do.
    if (args.includes('--json') && !hasPrinted) out.json({ error: { code, message: sentence } });
    if (isSaid !== true) out.say(sentence);
    return code;
  }
};
