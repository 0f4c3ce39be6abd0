import { ensureBuilt } from '../build/skill';
import { PATHS } from '../build/paths';
import { type LogEntry } from '../lambda/log';
import { readBrand } from '../owner';
import { assemble, freshMemory, keptMemory } from './assemble';
import { startPageFor } from './page-for';
import { requireBuiltLocale } from './terminal/locales';
import { openBrowser } from './terminal/open-browser';
import { type Options, UsageError, readOptions } from './terminal/options';
import { run } from './terminal/run';
import { readTerminalSettings } from './terminal/settings';
import { HELP } from './terminal/texts';

/** Resolves when the program is told to stop, by Ctrl-C or SIGTERM. */
const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });

type Log = (entry: LogEntry) => void;

/** The options, with a locale to talk in. */
type Chosen = Options & { readonly locale: string };

const customerOf = ({ screen, fresh }: Options) =>
  ({
    type: screen ? 'echo-show-8' : 'echo',
    memory: fresh ? freshMemory() : keptMemory(),
  }) as const;

const write = (text: string): void => void process.stdout.write(text);

const serveSmapi = async (options: Chosen, log: Log): Promise<number> => {
  const { serveForAsk } = await import('./ask/serve');
  const { user, seed, outcomes } = options;
  const settings = { ...customerOf(options), user, seed, outcomes, log };
  await serveForAsk(settings, write, untilStopped());
  return 0;
};

const servePage = async (options: Chosen, log: Log): Promise<number> => {
  const page = await startPageFor(options, log);
  write(`The page is at ${page.address}. Stop with Ctrl-C.\n`);
  openBrowser(page.address);
  await untilStopped();
  await page.close();
  return 0;
};

const talk = async (options: Chosen, log: Log): Promise<number> => {
  const settings = readTerminalSettings();
  const assembly = assemble({ ...options, ...customerOf(options) }, log);
  const page = settings.interactive
    ? await startPageFor(options, log).catch((error: Error) => {
        process.stderr.write(`The page can't be served: ${error.message}\n`);
      })
    : undefined;
  const code = await run(assembly, options, settings, process, page?.address);
  await page?.close();
  return code;
};

const main = async (): Promise<number> => {
  const given = readOptions(process.argv.slice(2));
  if (given.help) {
    write(HELP);
    return 0;
  }
  await ensureBuilt();
  const [first = ''] = Object.keys(readBrand(PATHS.shop).locales);
  const options: Chosen = { ...given, locale: given.locale ?? first };
  requireBuiltLocale(options.locale, PATHS.models);
  const log: Log = (entry) => {
    if (options.json) process.stderr.write(`${JSON.stringify(entry)}\n`);
  };
  if (options.smapi) return serveSmapi(options, log);
  if (options.page) return servePage(options, log);
  return talk(options, log);
};

// The reader of our output may stop early, as `head` does; that is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  },
);
