import { realpathSync } from 'node:fs';
import { join, relative } from 'node:path';
import { inspect } from 'node:util';
import { type CallableSkill } from '../../simulator/device';
import { type SkillHandler, callableOf } from '../../simulator/handler';
import { fileTimes, stampOf } from './file-times';
import { guarded } from './guard';
import { findModule, loadModule } from './load-module';
import { createOwnBuild } from './own-build';
import { type HandlerPlace } from './skill-place';

const sentence = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : inspect(error);

/** Where in the skill's own code an error was thrown, e.g. ` (lambda/index.js:3:7)`. */
const lineOf = (error: unknown, folder: string): string => {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const own = stack
    .split('\n')
    .find((line) => line.includes(folder) && !line.includes('node_modules'));
  const [place] = /[^(\s]*:\d+(?::\d+)?(?=\)?$)/.exec(own ?? '') ?? [];
  return place === undefined ? '' : ` (${place})`;
};

/** The error of a skill, with the line it came from in its message. */
const withPlace = (error: unknown, folder: string): unknown => {
  if (!(error instanceof Error)) return error;
  const { name, message } = error;
  const placed = new Error(`${message}${lineOf(error, folder)}`, { cause: error });
  return Object.assign(placed, { name });
};

/** What a module exports by a name such as `handler`, or `a.b`; or else its only way in. */
const exportOf = (module: unknown, exported: string | undefined): unknown => {
  const from = module as { readonly [key: string]: unknown; readonly default?: unknown };
  const named = (name: string): unknown => {
    const inside = (start: unknown): unknown =>
      name
        .split('.')
        .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], start);
    return inside(from) ?? inside(from.default);
  };
  return exported === undefined ? (named('handler') ?? from.default ?? from) : named(exported);
};

/**
 * Makes the skill behind a handler in this process. Its code is looked at before each call: what has
 * changed is built and loaded again. When that fails, the call throws one sentence that says what.
 *
 * @param say takes one line for each build and each time that the code was loaded again
 */
export const codeSkill = (
  place: HandlerPlace,
  root: string,
  say: (line: string) => void,
): CallableSkill & { readonly load: () => Promise<void> } => {
  const { name, exported } = place;
  // Node knows modules by the path behind all links.
  const folder = realpathSync(place.folder);
  const file = join(folder, relative(place.folder, place.file));
  const build = createOwnBuild(folder, [folder, root], say);
  let stamp: string | undefined;
  let skill: CallableSkill | undefined;

  const load = async (): Promise<CallableSkill> => {
    let times = fileTimes(folder);
    if (build(times, findModule(file))) times = fileTimes(folder);
    const found = findModule(file);
    if (found === undefined) {
      throw new Error(`${name} can't be loaded: there is no file ${file}.js (or .mjs, .cjs)`);
    }
    const now = stampOf(times);
    if (skill !== undefined && now === stamp) return skill;
    const isAgain = stamp !== undefined;
    stamp = now;
    skill = undefined;
    let module: unknown;
    try {
      module = await loadModule(found, folder);
    } catch (error) {
      stamp = '';
      throw new Error(`${name} can't be loaded: ${sentence(error)}${lineOf(error, folder)}`, {
        cause: error,
      });
    }
    const handler = exportOf(module, exported);
    if (handler === undefined) {
      throw new Error(`${found} exports no "${exported ?? 'handler'}"; ${name} is configured`);
    }
    skill = callableOf(handler as SkillHandler);
    if (isAgain) say(`The code has changed; ${name} was loaded again.`);
    return skill;
  };

  return {
    load: async () => void (await load()),
    invoke: async (event, context) => {
      const loaded = await load();
      try {
        return await guarded(loaded).invoke(event, context);
      } catch (error) {
        throw withPlace(error, folder);
      }
    },
  };
};
