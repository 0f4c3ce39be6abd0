import { freshMemory, keptMemory } from './assemble';
import { type Page } from './page/start-page';
import { type Served } from './served';
import { type Options } from './terminal/options';

/**
 * Serves the page for a skill; its conversations start with the command line's options.
 *
 * @throws Error when the page can't be built or served
 */
export const startPageFor = async (
  { locales, assemble, testHead, deviceContext }: Served,
  { locale, user, fresh, seed }: Options & { readonly locale: string },
): Promise<Page> => {
  // Loaded only when a page is wanted: its tools would slow every start.
  const { startPage } = await import('./page');
  return startPage({
    locales: [locale, ...locales.filter((other) => other !== locale)],
    first: {
      user,
      remember: !fresh,
      ...(seed !== undefined && { seed }),
    },
    ...(testHead !== undefined && { testHead }),
    ...(deviceContext !== undefined && { deviceContext }),
    assembleFor: ({ remember, clock, ...wish }) =>
      assemble({
        ...wish,
        clock,
        memory: remember ? keptMemory(clock.now) : freshMemory(clock.now),
      }),
  });
};
