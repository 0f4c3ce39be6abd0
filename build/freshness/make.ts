import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeOutputs } from '../outputs';
import { type BuildRecord, stamped } from './fresh-outputs';
import { foldersBehind } from './folders-behind';
import { type Recipe } from './recipe';

/** What every build depends on beside its sources: settings, and the packages as they are installed. */
const ALWAYS = ['package.json', 'tsconfig.json', 'node_modules/.package-lock.json'];

/** The files that the build before this one made. */
const formerOutputs = (root: string, record: string): readonly string[] => {
  try {
    return (JSON.parse(readFileSync(join(root, record), 'utf8')) as BuildRecord).made.paths;
  } catch {
    return [];
  }
};

/** The files in a folder, relative to the project. */
const filesIn = (root: string, folder: string): string[] =>
  readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);

/**
 * Builds: makes the files, puts each in its place whole, takes away what the recipe did not
 * make this time, and notes what was made from what.
 *
 * @returns the files that were made
 * @throws what the recipe throws; nothing is written then
 */
export const make = async (recipe: Recipe): Promise<readonly string[]> => {
  const { root, record, programs, data, owns = [], produce } = recipe;
  // Stamped before anything is read: what changes while we build is found changed the next time.
  const folders = await foldersBehind(root, programs);
  const madeFrom = stamped(root, [...new Set([...ALWAYS, ...data, ...folders])].sort());
  const outputs = await produce();
  const former = formerOutputs(root, record);
  writeOutputs(root, outputs);
  const made = stamped(root, Object.keys(outputs).sort());
  const others = [...former, ...owns.flatMap((folder) => filesIn(root, folder))];
  for (const path of others.filter((path) => !made.paths.includes(path))) {
    rmSync(join(root, path), { force: true });
  }
  writeOutputs(root, { [record]: JSON.stringify({ madeFrom, made } satisfies BuildRecord) });
  return made.paths;
};
