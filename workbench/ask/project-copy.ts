import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { PATHS } from '../../build/paths';

/** A copy of the project that may be changed at will. */
export interface ProjectCopy {
  readonly folder: string;
  remove(): void;
}

/** What a deploy does not need; `.ask` says where the real skill was deployed. */
const LEFT_OUT = new Set([
  ...['node_modules', '.git', '.ask', '.shelf'],
  ...['test', 'bench', 'docs', 'coverage', join('package', 'dist')],
  // Thousands of files, which only the check of templates reads.
  join('infrastructure', 'check', 'node_modules'),
]);

/**
 * Copies the project for a rehearsal of `ask deploy`, which would write the pretend addresses into
 * skill.json and ask-resources.json.
 *
 * @param parent the folder to make the copy in
 * @throws Error with one sentence when something can't be copied; nothing is left then
 */
export const copyProject = (parent = tmpdir()): ProjectCopy => {
  const folder = mkdtempSync(join(parent, 'shelf-talker-deploy-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    cpSync(PATHS.root, folder, {
      recursive: true,
      preserveTimestamps: true,
      filter: (source) => !LEFT_OUT.has(relative(PATHS.root, source)),
    });
    symlinkSync(join(PATHS.root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  } catch (error) {
    remove();
    throw new Error(`The project can't be copied: ${(error as Error).message}`, { cause: error });
  }
  return { folder, remove };
};
