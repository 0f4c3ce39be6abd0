import { join, resolve } from 'node:path';
import { CommanderError } from 'commander';
import { ClientError } from '../clients/transport';
import { FileError } from '../owner/file-error';
import { version } from '../package.json';
import { createAsk } from './ask';
import { CliError } from './cli-error';
import { type CommandContext } from './command';
import { readConfig } from './config';
import { EXIT } from './exit-codes';
import { createOutput } from './output';
import { createProgram } from './program';
import { createSecretStore } from './secrets';
import { readServiceUrls } from './service-urls';

const config = readConfig();
const out = createOutput(process, config.isColoured);

const contextFor = (shopFolder: string | undefined): CommandContext => {
  const shop = shopFolder === undefined ? config.shopFolder : resolve(shopFolder);
  return {
    shopFolder: shop,
    configHome: config.configHome,
    packageFolder: resolve(shop, '..', 'skill-package'),
    isTerminal: config.isTerminal,
    clock: () => new Date(),
    out,
    ask: createAsk(config.isTerminal),
    secrets: createSecretStore({
      folder: join(config.configHome, 'secrets'),
      variable: config.variable,
    }),
    variable: config.variable,
    services: readServiceUrls(config.variable),
    exitWith: (code) => {
      process.exitCode = code;
    },
  };
};

/** Tells the owner about an error, never with a stack trace. @returns the exit code */
const report = (error: unknown): number => {
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

const main = async (args: readonly string[]): Promise<void> => {
  const program = await createProgram(version, args, contextFor);
  await program.parseAsync(args, { from: 'user' });
};

// The reader of our output may stop early, as `head` does; the command still finishes its work.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.exitCode = report(error);
});
