import { dirname, join, sep } from 'node:path';
import { type FileTimes, changesBetween, fileTimes } from './file-times';
import { type Build, type CodeFolders, findBuilds, isSource } from './find-build';
import { findModule } from './load-module';

const isIn = (path: string, folder: string): boolean => path.startsWith(folder + sep);

/** A skill's code, which its project's own build keeps up to date. */
export interface BuiltCode {
  /** The folder that the code is loaded from. */
  readonly folder: string;
  /** The file of the handler; undefined when it isn't there. */
  readonly file: string | undefined;
  /** When the files of the code, and those it is built from, were last changed. */
  readonly times: () => FileTimes;
  /**
   * Builds the code where it is missing or older than a source, and again when something changes that
   * goes into it. A build that failed is tried again when anything has changed.
   *
   * @param changed the files that have changed since the last call; undefined the first time
   * @returns whether it was built
   * @throws Error with the end of the build's output when it fails, and as long as it would again
   */
  readonly keep: (changed: readonly string[] | undefined) => Promise<boolean>;
}

/**
 * Finds the build of a skill's code, if there is one, and keeps the code built by it.
 *
 * @param handler the handler's file, from the folder of the code; its ending may be missing
 * @param say takes one line before each build
 */
export const createBuiltCode = (
  folders: CodeFolders,
  handler: string,
  say: (line: string) => void,
): BuiltCode => {
  const { code, except } = folders;
  let written: ReadonlySet<string> = new Set();
  let failure: Error | undefined;

  const fileOf = (build: Build | undefined): string | undefined =>
    findModule(join(build?.code ?? code, handler));
  const find = (): Build | undefined => {
    const file = findModule(join(code, handler));
    // Node runs it as it is.
    if (file !== undefined && isSource(file)) return undefined;
    return findBuilds(folders, file === undefined)[0];
  };
  let build = find();

  const sourceTimes = (): FileTimes =>
    build === undefined ? new Map() : fileTimes(build.folder, except);
  const times = (): FileTimes => new Map([...fileTimes(code), ...sourceTimes()]);

  /** Whether everything beside the handler comes from the build. */
  const isOutputFolder = (folder: string, known: FileTimes): boolean =>
    build !== undefined &&
    !isIn(build.folder, folder) &&
    build.folder !== folder &&
    ![...known.keys()].some((path) => isIn(path, folder) && isSource(path));

  const isInput = (path: string, known: FileTimes): boolean => {
    if (build === undefined || !isIn(path, build.folder)) return false;
    if (isSource(path)) return true;
    const beside = path.replace(/(?:\.d)?\.[cm]?js(?:\.map)?$|\.d\.[cm]?ts$/, '');
    const hasSource = ['.ts', '.mts', '.cts', '.tsx'].some((ending) => known.has(beside + ending));
    const output = join(build.code, handler, '..');
    return (
      !written.has(path) &&
      !(hasSource && beside !== path) &&
      !(isIn(path, output) && isOutputFolder(output, known))
    );
  };

  const isOld = (known: FileTimes, file: string): boolean => {
    const made = known.get(file) ?? fileTimes(dirname(file)).get(file) ?? 0;
    return [...known].some(([path, time]) => isSource(path) && time > made);
  };

  const runOne = async (one: Build): Promise<void> => {
    build = one;
    say(`Building the skill: ${one.name}`);
    const before = times();
    await one.run();
    written = new Set(changesBetween(before, times()));
  };

  const run = async (): Promise<void> => {
    const candidates = fileOf(build) === undefined ? findBuilds(folders, true) : [];
    const [first, ...more] = candidates.length > 0 || build === undefined ? candidates : [build];
    try {
      if (first !== undefined) await runOne(first);
      for (const next of more) if (fileOf(build) === undefined) await runOne(next);
      failure = undefined;
    } catch (error) {
      failure = error as Error;
      throw error;
    }
  };

  const isNeeded = (changed: readonly string[] | undefined): boolean => {
    const file = fileOf(build);
    if (file === undefined) return true;
    if (build === undefined) return false;
    if (failure !== undefined) return true;
    const known = times();
    return changed === undefined
      ? isOld(known, file)
      : changed.some((path) => isInput(path, known));
  };

  return {
    get folder() {
      return build?.code ?? code;
    },
    get file() {
      return fileOf(build);
    },
    times,
    keep: async (changed) => {
      if (failure !== undefined && changed?.length === 0) throw failure;
      if (!isNeeded(changed)) return false;
      await run();
      return build !== undefined;
    },
  };
};
