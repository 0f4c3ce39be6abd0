import { readdirSync } from 'node:fs';
import { UsageError } from './options';

/** The locales that have a built interaction model in `folder`. */
const builtLocales = (folder: string): string[] =>
  readdirSync(folder).flatMap((file) => /^([a-z]{2}-[A-Z]{2})\.json$/.exec(file)?.[1] ?? []);

/** @throws UsageError when `locale` has no model */
export const requireLocale = (locale: string, built: readonly string[]): void => {
  if (built.includes(locale)) return;
  throw new UsageError(
    `There is no locale "${locale}"; the built locales are ${[...built].sort().join(', ')}.`,
  );
};

/** @throws UsageError when `locale` has no built model in `folder` */
export const requireBuiltLocale = (locale: string, folder: string): void =>
  requireLocale(locale, builtLocales(folder));
