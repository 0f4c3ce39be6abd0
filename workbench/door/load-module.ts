import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { createRequire, register } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';
import { readJson } from '../../owner';

const ENDINGS = ['', '.js', '.mjs', '.cjs'];
const packageSchema = z.looseObject({ type: z.string().optional() });

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

/** The file of a handler, whose ending may be missing; undefined when it isn't there. */
export const findModule = (file: string): string | undefined =>
  ENDINGS.map((ending) => `${file}${ending}`).find(isFile);

const isPackageOfModules = (folder: string): boolean => {
  const path = join(folder, 'package.json');
  if (isFile(path)) {
    return packageSchema.safeParse(readJson({ path, name: path })).data?.type === 'module';
  }
  return dirname(folder) !== folder && isPackageOfModules(dirname(folder));
};

/** Whether Node reads a file as an ES module (Node's page "Modules: Packages"). */
const isEsModule = (file: string): boolean => {
  if (/\.m[jt]s$/.test(file)) return true;
  return !/\.c[jt]s$/.test(file) && isPackageOfModules(dirname(file));
};

/** Lets what a module imports of its own project be loaded as newly as the module itself. */
const SAME_LOAD = `export const resolve = async (specifier, context, next) => {
  const found = await next(specifier, context);
  const [load] = /(?<=[?&])shelf-load=\\d+/.exec(context.parentURL ?? '') ?? [];
  const isOwn = found.url.startsWith('file:') && !found.url.includes('/node_modules/');
  if (load === undefined || !isOwn || found.url.includes(load)) return found;
  return { ...found, url: found.url + (found.url.includes('?') ? '&' : '?') + load };
};`;

let loads = 0;

const loadEsModule = (file: string): Promise<unknown> => {
  if (loads === 0) register(`data:text/javascript,${encodeURIComponent(SAME_LOAD)}`);
  loads += 1;
  return import(`${pathToFileURL(file).href}?shelf-load=${loads}`);
};

/**
 * Loads a file of the skill, and all of its own files that it uses, also when they were loaded before.
 * Packages stay loaded.
 *
 * @param folder the folder of the skill's code
 */
export const loadModule = async (file: string, folder: string): Promise<unknown> => {
  const load = createRequire(file);
  // ES modules may use CommonJS, too.
  for (const path of Object.keys(load.cache)) {
    const isOwn = path.startsWith(folder + sep) && !path.includes(`${sep}node_modules${sep}`);
    if (isOwn) delete load.cache[path];
  }
  return isEsModule(file) ? loadEsModule(file) : (load(file) as unknown);
};

/** Something that a module exports, and where: e.g. `handler`, or `default.a.b`; empty for all of it. */
interface Found {
  readonly way: string;
  readonly value: unknown;
}

/** What a module exports by a name such as `handler`, or `a.b`; or else its only way in. */
export const exportOf = (module: unknown, exported: string | undefined): Found | undefined => {
  const valueAt = (way: string): unknown =>
    (way === '' ? [] : way.split('.')).reduce<unknown>(
      (at, key) => (at as Record<string, unknown> | null | undefined)?.[key],
      module,
    );
  const ways =
    exported === undefined
      ? ['handler', 'default.handler', 'default', '']
      : [exported, `default.${exported}`];
  return ways.map((way) => ({ way, value: valueAt(way) })).find(({ value }) => value !== undefined);
};

/** The most files that are looked through for a fault. */
const MOST_CHECKED = 20;

/**
 * Finds the file that Node can't read, which its loader of ES modules does not name.
 *
 * @param files when each file was last changed; the newest are looked at first
 * @returns its path and line, e.g. `/home/anna/tea-timer/lambda/index.js:3`; undefined when all are sound
 */
export const unreadableFile = (files: ReadonlyMap<string, number>): string | undefined => {
  const newest = [...files]
    .filter(([path]) => /\.[cm]?js$/.test(path))
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_CHECKED);
  for (const [path] of newest) {
    const { stderr } = spawnSync(process.execPath, ['--check', path], { encoding: 'utf8' });
    const [, line] = stderr.split('\n', 1)[0]?.match(/:(\d+)$/) ?? [];
    if (line !== undefined) return `${path}:${line}`;
  }
  return undefined;
};
