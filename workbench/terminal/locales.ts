import { readdirSync } from 'node:fs';
import { UsageError } from './options';

/** The locales that have a built interaction model in `folder`. */
const builtLocales = (folder: string): string[] =>
  readdirSync(folder)
    .flatMap((file) => /^([a-z]{2}-[A-Z]{2})\.json$/.exec(file)?.[1] ?? [])
    .sort();

/** @throws UsageError when `locale` has no built model */
export const requireBuiltLocale = (locale: string, folder: string): void => {
  const built = builtLocales(folder);
  if (built.includes(locale)) return;
  throw new UsageError(
    `There is no locale "${locale}"; the built locales are ${built.join(', ')}.`,
  );
};
