import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { readJson } from '../../owner';
import { fileTimes, stampOf } from './file-times';

const packageSchema = z.looseObject({ scripts: z.record(z.string(), z.string()).optional() });
const SOURCE = /(?<!\.d)\.[cm]?ts$/;
/** How much of a failed build's output is shown, in lines. */
const SHOWN = 15;

const hasBuild = (folder: string): boolean => {
  const path = join(folder, 'package.json');
  if (!existsSync(path)) return false;
  const { data } = packageSchema.safeParse(readJson({ path, name: path }));
  return data?.scripts?.['build'] !== undefined;
};

const runBuild = (folder: string): void => {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  const said = `${stdout ?? ''}${stderr ?? ''}`.trimEnd().split('\n').slice(-SHOWN).join('\n');
  throw new Error(`npm run build failed in ${folder}:\n${said}`);
};

/**
 * Makes the part that keeps TypeScript built by the skill's own `npm run build`: when the built file
 * is missing or older than a source, and again when a source changes. A build that failed is tried
 * again when anything has changed since then, its own script included.
 *
 * @param code the folder of the skill's code
 * @param folders where a package.json may have the script; the first that has it is used
 * @param say takes one line before each build
 */
export const createOwnBuild = (
  code: string,
  folders: readonly string[],
  say: (line: string) => void,
) => {
  let built: string | undefined;
  let failure: { readonly stamp: string; readonly error: unknown } | undefined;

  const run = (folder: string): void => {
    try {
      runBuild(folder);
      failure = undefined;
    } catch (error) {
      failure = { stamp: stampOf(fileTimes(code)), error };
      throw error;
    }
  };

  /**
   * @param times of the files in the folder of the code
   * @param file the built file; undefined when it is missing
   * @returns whether it was built, so that other files may be there now
   * @throws Error with the end of the build's output when it fails, and as long as it would again
   */
  return (times: ReadonlyMap<string, number>, file: string | undefined): boolean => {
    if (failure?.stamp === stampOf(times)) throw failure.error;
    const sources = new Map([...times].filter(([path]) => SOURCE.test(path)));
    if (sources.size === 0 || (file !== undefined && SOURCE.test(file))) return false;
    const stamp = stampOf(sources);
    const made = file === undefined ? undefined : times.get(file);
    const isNew = made !== undefined && Math.max(...sources.values()) <= made;
    const isBuilt = stamp === built || (built === undefined && isNew);
    if (isBuilt && failure === undefined) return false;
    const folder = folders.find(hasBuild);
    if (folder === undefined) return false;
    built = stamp;
    say(`Building the skill: npm run build in ${folder}`);
    run(folder);
    return true;
  };
};
