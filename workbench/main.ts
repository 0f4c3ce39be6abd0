import { resolve } from 'node:path';
import { type FilePlace } from '../owner';
import { type DeviceType, createClock } from '../simulator/device';
import { freshMemory, keptMemory } from './assemble';
import { startPageFor } from './page-for';
import { runMain } from './program';
import { type Served } from './served';
import { servedFor } from './served-for';
import { requireLocale } from './terminal/locales';
import { openBrowser } from './terminal/open-browser';
import { type Options, readOptions } from './terminal/options';
import { run } from './terminal/run';
import { readTerminalSettings } from './terminal/settings';
import { HELP } from './terminal/texts';

/** Makes a skill of this project choose the same in each run of its files. */
const CI_SEED = 1;

/** Resolves when the program is told to stop, by Ctrl-C or SIGTERM. */
const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });

/** The options, with a locale to talk in. */
type Chosen = Options & { readonly locale: string };

const typeOf = ({ screen }: Options): DeviceType => (screen ? 'echo-show-8' : 'echo');

const customerOf = (options: Options) => {
  const clock = createClock();
  const memory = options.fresh ? freshMemory(clock.now) : keptMemory(clock.now);
  return { clock, type: typeOf(options), memory };
};

const write = (text: string): void => void process.stdout.write(text);
const say = (line: string): void => void process.stderr.write(`${line}\n`);

const serveSmapi = async (served: Served, options: Chosen): Promise<number> => {
  const { serveForAsk } = await import('./ask/serve');
  const { user, seed, outcomes } = options;
  await serveForAsk(
    { ...customerOf(options), served, user, seed, outcomes },
    write,
    untilStopped(),
  );
  return 0;
};

const servePage = async (served: Served, options: Chosen): Promise<number> => {
  const page = await startPageFor(served, options);
  try {
    write(`The page is at ${page.address}. Stop with Ctrl-C.\n`);
    openBrowser(page.address);
    await untilStopped();
    return 0;
  } finally {
    await page.close();
  }
};

const talk = async (served: Served, options: Chosen): Promise<number> => {
  const settings = readTerminalSettings(options.plain);
  const assembly = served.assemble({ ...options, ...customerOf(options) });
  const page = settings.interactive
    ? await startPageFor(served, options).catch((error: Error) => {
        say(`The page can't be served: ${error.message}`);
      })
    : undefined;
  try {
    return await run(assembly, options, settings, process, page?.address);
  } finally {
    await page?.close();
  }
};

const runAll = async (
  served: Served,
  options: Chosen,
  files: readonly FilePlace[],
): Promise<number> => {
  const { runFiles } = await import('./ci/run-files');
  const { junit, locale, user, seed = CI_SEED, outcomes } = options;
  const settings = { user, seed, outcomes, type: typeOf(options) };
  return runFiles({ files, junit, name: served.nameIn(locale) }, served, settings, write);
};

const serve = async (
  served: Served,
  given: Options,
  files: readonly FilePlace[],
): Promise<number> => {
  const options: Chosen = { ...given, locale: given.locale ?? served.locales[0] ?? '' };
  requireLocale(options.locale, served.locales);
  if (options.smapi) return serveSmapi(served, options);
  if (options.page) return servePage(served, options);
  if (files.length > 0) return runAll(served, options, files);
  return talk(served, options);
};

const main = async (): Promise<number> => {
  const given = readOptions(process.argv.slice(2));
  if (given.help) {
    write(HELP);
    return 0;
  }
  // The skill's code changes the folder that paths are relative to.
  const files = given.files.map((name) => ({ name, path: resolve(name) }));
  const junit = given.junit === undefined ? undefined : resolve(given.junit);
  const served = await servedFor(given, say);
  try {
    return await serve(served, { ...given, junit }, files);
  } finally {
    await served.close();
  }
};

void runMain(main);
