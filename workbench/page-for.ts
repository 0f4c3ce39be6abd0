import { type LogEntry } from '../lambda/log';
import { assemble, freshMemory, keptMemory } from './assemble';
import { loadBuiltProject } from './built-project';
import { type Page } from './page/start-page';
import { type Options } from './terminal/options';

/**
 * Serves the page for the project's built skill; its conversations start with the command line's options.
 *
 * @throws Error when the page can't be built or served
 */
export const startPageFor = async (
  { locale, user, fresh, seed }: Options & { readonly locale: string },
  log: (entry: LogEntry) => void,
): Promise<Page> => {
  // Loaded only when a page is wanted: its tools would slow every start.
  const { startPage } = await import('./page');
  const { locales } = loadBuiltProject();
  return startPage({
    locales: [locale, ...locales.filter((other) => other !== locale)],
    first: {
      user,
      remember: !fresh,
      ...(seed !== undefined && { seed }),
    },
    assembleFor: ({ remember, clock, ...wish }) =>
      assemble(
        {
          ...wish,
          clock,
          memory: remember ? keptMemory(clock) : freshMemory(clock),
        },
        log,
      ),
  });
};
