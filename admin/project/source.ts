import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import * as z from 'zod';
import { PACKAGE } from '../../build/paths';
import { refused, wrongInput } from '../cli-error';

/** Where npm gets this package from for a project. */
export interface Source {
  /** As package.json names it. */
  readonly named: string;
  /** The packed file that the project keeps a copy of, and where; absent for a git address. */
  readonly tarball?: { readonly file: string; readonly place: string };
}

const TARBALL = /\.(?:tgz|tar\.gz)$/;
const GIT =
  /^(?:git[+:@]|git\+|github:|gitlab:|bitbucket:|https:\/\/|ssh:\/\/)|^[\w-][\w.-]*\/[\w-][\w.-]*(?:#|$)/;

/** The name of this package, which nobody has published. */
const NAME = 'shelf-talker';

const hostSchema = z.looseObject({
  dependencies: z.record(z.string(), z.string()).default({}),
  devDependencies: z.record(z.string(), z.string()).default({}),
});

/** What the project, or npx, in which this package is installed says of it. */
const installedFrom = (): string | undefined => {
  const modules = dirname(PACKAGE);
  if (basename(modules) !== 'node_modules') return undefined;
  const host = realpathSync(dirname(modules));
  const file = join(host, 'package.json');
  if (!existsSync(file)) return undefined;
  const { data } = hostSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  const named = data?.dependencies[NAME] ?? data?.devDependencies[NAME];
  return named?.startsWith('file:') ? resolve(host, named.slice('file:'.length)) : named;
};

/**
 * Finds out where a new project gets this package from. A packed file is copied into the project, so that
 * the project can be installed wherever it goes; a version number alone would be looked up in the public
 * registry, where nobody has published this.
 *
 * @param given a packed file or a git address; where this was installed from when absent
 * @throws CliError when it is neither
 */
export const sourceOf = (given: string | undefined): Source => {
  const from = given ?? installedFrom();
  if (from === undefined) {
    throw refused(
      'This is a clone, and a project gets the package packed: npm pack, then say which with --from ./shelf-talker-….tgz.',
    );
  }
  if (TARBALL.test(from) && !/^https?:/.test(from)) {
    const file = resolve(from);
    if (!existsSync(file)) throw wrongInput(`There is no file ${file}; npm pack makes it.`);
    const place = `vendor/${basename(file)}`;
    return { named: `file:${place}`, tarball: { file, place } };
  }
  if (GIT.test(from)) return { named: from };
  throw wrongInput(
    `"${from}" is neither a packed file (.tgz) nor a git address, and nothing is published under a version.`,
  );
};
