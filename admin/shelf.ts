import { join, resolve } from 'node:path';
import { CommanderError } from 'commander';
import { ClientError } from '../clients/transport';
import { FileError } from '../owner';
import { version } from '../package.json';
import { type Ask, createAsk } from './ask';
import { CliError } from './cli-error';
import { type CommandContext } from './command';
import { type Surroundings, readConfig } from './config';
import { EXIT } from './exit-codes';
import { type Output, createOutput } from './output';
import { createProgram } from './program';
import { createSecretStore } from './secrets/secret-store';
import { readServiceUrls } from './service-urls';

/** Tells the owner about an error, never with a stack trace. @returns the exit code */
const tell = (out: Output, error: unknown): number => {
  if (error instanceof CommanderError) {
    // Commander has written its sentence already.
    return error.exitCode === 0 ? EXIT.ok : EXIT.errors;
  }
  if (error instanceof CliError) {
    out.say(error.message);
    return error.exitCode;
  }
  if (error instanceof FileError) {
    out.say(error.message);
    return error.isAccess ? EXIT.files : EXIT.errors;
  }
  if (error instanceof ClientError) {
    out.say(`${error.message}.`);
    return EXIT.service;
  }
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  out.say(`Something went wrong inside shelf (${what}). Please report it with what you typed.`);
  return EXIT.fault;
};

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
  const out = createOutput(surroundings, config.isColoured);
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
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    return tell(out, error);
  }
};
