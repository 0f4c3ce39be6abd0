import { PATHS } from '../hooks/paths';
import { ensureBuilt } from '../hooks/build';
import { assemble } from './assemble';
import { requireBuiltLocale } from './terminal/locales';
import { UsageError, readOptions } from './terminal/options';
import { run } from './terminal/run';
import { readTerminalSettings } from './terminal/settings';
import { HELP } from './terminal/texts';

const main = async (): Promise<number> => {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    process.stdout.write(HELP);
    return 0;
  }
  await ensureBuilt();
  requireBuiltLocale(options.locale, PATHS.models);
  const assembly = assemble(options, (entry) => {
    if (options.json) process.stderr.write(`${JSON.stringify(entry)}\n`);
  });
  return run(assembly, options, readTerminalSettings(), process);
};

// Whoever reads our output may stop reading, as `head` does; that is no fault.
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
