import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeOutputs } from '../outputs';
import { type BuildRecord, formerOutputs, stamped } from './fresh-outputs';
import { type Recipe } from './recipe';

/** What every build depends on besides its sources: settings and installed packages. */
const ALWAYS = ['package.json', 'tsconfig.json', 'node_modules/.package-lock.json'];

/** The files that only this recipe builds, relative to the project, whoever put them there. */
const ownFiles = ({ root, owns }: Recipe): string[] =>
  owns === undefined
    ? []
    : readdirSync(join(root, owns.folder))
        .filter((name) => owns.names.test(name))
        .map((name) => `${owns.folder}/${name}`);

/** The folders behind programs; where there are none, what finds them is not installed either. */
const behind = async (root: string, programs: readonly string[]): Promise<readonly string[]> => {
  if (programs.length === 0) return [];
  const { foldersBehind } = await import('./folders-behind');
  return foldersBehind(root, programs);
};

/**
 * Builds: makes the files, writes each in one step, removes what the recipe did not make this time,
 * and records what was made from what.
 *
 * @returns the files that were made
 * @throws what the recipe throws; then nothing is written
 */
export const make = async (recipe: Recipe): Promise<readonly string[]> => {
  const { root, record, programs, data, produce } = recipe;
  // Stamped before anything is read: a source that changes during the build counts as changed next time.
  const folders = await behind(root, programs);
  const madeFrom = stamped(root, [...new Set([...ALWAYS, ...data, ...folders])].sort());
  const outputs = await produce();
  const former = formerOutputs(root, record);
  writeOutputs(root, outputs);
  const made = stamped(root, Object.keys(outputs).sort());
  const others = new Set([...former, ...ownFiles(recipe)]);
  for (const path of made.paths) others.delete(path);
  for (const path of others) {
    rmSync(join(root, path), { force: true });
    if (!former.includes(path))
      process.stderr.write(`removed, since shop/ makes no such file: ${path}\n`);
  }
  writeOutputs(root, { [record]: JSON.stringify({ madeFrom, made } satisfies BuildRecord) });
  return made.paths;
};
