import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
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

let loads = 0;

/**
 * Loads a file of the skill, and all of its own files that it uses, also when they were loaded before.
 * Packages stay loaded.
 *
 * @param folder the folder of the skill's code
 */
export const loadModule = async (file: string, folder: string): Promise<unknown> => {
  if (isEsModule(file)) {
    return import(`${pathToFileURL(file).href}?load=${(loads += 1)}`);
  }
  const load = createRequire(file);
  for (const path of Object.keys(load.cache)) {
    const isOwn = path.startsWith(folder + sep) && !path.includes(`${sep}node_modules${sep}`);
    if (isOwn) delete load.cache[path];
  }
  return load(file);
};
