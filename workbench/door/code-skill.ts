import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { isModuleNamespaceObject } from 'node:util/types';
import { type CallableSkill } from '../../simulator/device';
import { type SkillHandler, callableOf } from '../../simulator/handler';
import { lineOf, sentence, withPlace } from './error-place';
import { type FileTimes, changesBetween, settledTimes } from './file-times';
import { isSource } from './find-build';
import { guarded } from './guard';
import { createBuiltCode } from './keep-built';
import { exportOf, loadModule, unreadableFile } from './load-module';
import { type HandlerPlace } from './skill-place';

/** The path behind all links, by which Node knows modules; also of a folder that isn't built yet. */
const realPath = (path: string): string =>
  existsSync(path) || dirname(path) === path
    ? realpathSync(path)
    : join(realPath(dirname(path)), basename(path));

/** What a skill reads and writes itself; a change of code while it works is never its own. */
const isData = (path: string): boolean => !/\.[cm]?[jt]sx?$/.test(path);

/** Where a handler was found: the file, and the name it is imported by; empty for the whole module. */
export interface HandlerEntry {
  readonly file: string;
  readonly way: string;
}

/** The skill behind a handler. */
interface CodeSkill extends CallableSkill {
  /** Builds and loads the code where that is needed. @throws Error with one sentence */
  readonly prepare: () => Promise<void>;
  readonly entry: () => HandlerEntry;
}

/**
 * Makes the skill behind a handler in this process. Its code, and the data beside it, is looked at
 * before each call, and outside the call's time: what has changed is built and loaded again. When that
 * fails, one sentence says what.
 *
 * @param root the folder of the project
 * @param say takes one line for each build and each time that the code was loaded again
 */
export const codeSkill = (
  place: HandlerPlace,
  root: string,
  say: (line: string) => void,
): CodeSkill => {
  const { name, exported, skillPackage } = place;
  const folder = realPath(place.folder);
  const project = realPath(root);
  const except = skillPackage === undefined ? [] : [resolve(project, skillPackage)];
  const code = createBuiltCode(
    { root: project, code: folder, except },
    relative(place.folder, place.file),
    say,
  );
  let seen: FileTimes | undefined;
  let entry: HandlerEntry = { file: place.file, way: '' };
  let skill: CallableSkill | undefined;
  let wasLoaded = false;

  const loadFrom = async (file: string): Promise<CallableSkill> => {
    let module: unknown;
    try {
      module = await loadModule(file, code.folder);
    } catch (error) {
      const unread = error instanceof SyntaxError ? unreadableFile(code.times()) : undefined;
      const where = unread === undefined ? lineOf(error, project) : ` (${unread})`;
      throw new Error(`${name} can't be loaded: ${sentence(error)}${where}`, { cause: error });
    }
    const found = exportOf(module, exported);
    if (found === undefined) {
      throw new Error(`${file} exports no "${exported ?? 'handler'}"; ${name} is configured`);
    }
    // What a module in CommonJS is, is imported as its default.
    const isAll = found.way === '' && !isModuleNamespaceObject(module);
    entry = { file, way: isAll ? 'default' : found.way };
    return callableOf(found.value as SkillHandler);
  };

  const look = async (): Promise<void> => {
    const before = seen;
    const now = await settledTimes(code.times, before);
    const changed = before && changesBetween(before, now);
    seen = now;
    const loaded = skill;
    skill = undefined;
    let isBuilt = true;
    try {
      isBuilt = await code.keep(changed);
    } finally {
      // A source that was changed meanwhile counts the next time; what was built doesn't.
      if (isBuilt)
        seen = new Map([...code.times(), ...[...now].filter(([path]) => isSource(path))]);
    }
    const isSame = !isBuilt && changed?.some((path) => path.startsWith(code.folder + sep)) !== true;
    if (loaded !== undefined && isSame) {
      skill = loaded;
      return;
    }
    const { file } = code;
    if (file === undefined) {
      throw new Error(
        `${name} can't be loaded: there is no file ${place.file}.js (or .mjs, .cjs), and nothing in the project builds it; correct the handler, or use --endpoint`,
      );
    }
    skill = await loadFrom(file);
    if (wasLoaded) say(`The code has changed; ${name} was loaded again.`);
    wasLoaded = true;
  };

  let last: Promise<void> = Promise.resolve();
  const prepare = (): Promise<void> => {
    last = last.catch(() => undefined).then(look);
    return last;
  };

  /** What the skill wrote while it worked does not make it load again. */
  const passOver = (before: FileTimes): void => {
    const now = code.times();
    seen = new Map([
      ...[...before].filter(([path]) => !isData(path)),
      ...[...now].filter(([path]) => isData(path)),
    ]);
  };

  return {
    prepare,
    entry: () => entry,
    invoke: async (event, context) => {
      if (skill === undefined) await prepare();
      const loaded = skill as unknown as CallableSkill;
      try {
        return await guarded(loaded).invoke(event, context);
      } catch (error) {
        throw withPlace(error, project);
      } finally {
        if (seen !== undefined) passOver(seen);
      }
    },
  };
};
