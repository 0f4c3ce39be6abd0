import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Outputs, writeOutputs } from '../outputs';
import { type BuildRecord, formerOutputs, freshPart, stamped } from './fresh-outputs';
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

/** The part of a recipe, which is read where it was made from the same. */
const createPart = ({ root, record, part }: Recipe, code: readonly string[], isAnew: boolean) => {
  const madeFrom = part && stamped(root, [...new Set([...code, ...part.data])].sort());
  let outputs: Outputs = {};
  return {
    outputs: (): Outputs => {
      if (part === undefined || madeFrom === undefined) return {};
      const kept = isAnew ? undefined : freshPart(root, record, madeFrom);
      outputs =
        kept === undefined
          ? part.produce()
          : Object.fromEntries(kept.map((path) => [path, readFileSync(join(root, path))]));
      return outputs;
    },
    /** What is written down of it once it is written. */
    noted: (): Pick<BuildRecord, 'part'> =>
      madeFrom === undefined
        ? {}
        : { part: { madeFrom, made: stamped(root, Object.keys(outputs).sort()) } },
  };
};

/**
 * Builds: makes the files, writes each in one step, removes what the recipe did not make this time,
 * and records what was made from what.
 *
 * @param what whether a part is made again that would be the same
 * @returns the files that were made
 * @throws what the recipe throws; then nothing is written
 */
export const make = async (
  recipe: Recipe,
  what: 'all' | 'what has changed',
): Promise<readonly string[]> => {
  const { root, record, programs, data, produce } = recipe;
  // Stamped before anything is read: a source that changes during the build counts as changed next time.
  const code = [...ALWAYS, ...(await behind(root, programs))];
  const madeFrom = stamped(root, [...new Set([...code, ...data])].sort());
  const part = createPart(recipe, code, what === 'all');
  const outputs = await produce(part.outputs);
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
  const done: BuildRecord = { madeFrom, made, ...part.noted() };
  writeOutputs(root, { [record]: JSON.stringify(done) });
  return made.paths;
};
