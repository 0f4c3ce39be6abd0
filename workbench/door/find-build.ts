import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import * as z from 'zod';
import { readJson } from '../../owner';
import { type FileTimes, fileTimes } from './file-times';
import { hookOf, runHook, runNpmBuild, unpackedIn } from './run-build';

/** What makes a skill's code from its sources. */
export interface Build {
  /** How messages call it, e.g. `npm run build in /home/anna/tea-timer`. */
  readonly name: string;
  /** The folder that its sources are in. */
  readonly folder: string;
  /** The folder that the code is in once it is built. */
  readonly code: string;
  /** @throws Error with the end of the build's output when it fails */
  readonly run: () => Promise<void>;
}

/** What is known of a skill's folders; absolute, without links. */
export interface CodeFolders {
  readonly root: string;
  readonly code: string;
  /** Folders that no build reads. */
  readonly except: readonly string[];
}

const packageSchema = z.looseObject({ scripts: z.record(z.string(), z.string()).optional() });
const SOURCE = /(?<!\.d)\.[cm]?tsx?$/;
const SCRIPT = /\.[cm]?[jt]s$/;
const OUT_FOLDER = /"(?:outDir|outFile)"\s*:\s*"[^"]*"/g;

/** Whether a file is TypeScript that is built. */
export const isSource = (path: string): boolean => SOURCE.test(path);

const hasSources = (times: FileTimes): boolean => [...times.keys()].some(isSource);

const scriptsOf = (folder: string): Readonly<Record<string, string>> => {
  const path = join(folder, 'package.json');
  if (!existsSync(path)) return {};
  return packageSchema.safeParse(readJson({ path, name: path })).data?.scripts ?? {};
};

const hasScript = (folder: string): boolean => scriptsOf(folder)['build'] !== undefined;

/** The folders from the code's up to the project's. */
const upwards = (folder: string, root: string): readonly string[] => {
  if (folder === root) return [root];
  return folder.startsWith(root + sep)
    ? [folder, ...upwards(dirname(folder), root)]
    : [folder, root];
};

/** Whether a package's own build scripts say that they write into the folder of the code. */
const writesTo = (folder: string, code: string): boolean => {
  const files = readdirSync(folder);
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const texts = [
    ...Object.values(scriptsOf(folder)),
    ...files.filter((file) => SCRIPT.test(file)).map(read),
    ...files
      .filter((file) => /^tsconfig.*\.json$/.test(file))
      .flatMap((file) => read(file).match(OUT_FOLDER) ?? []),
  ];
  const name = basename(code).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const named = new RegExp(`(?<![\\w-])${name}(?![\\w-])`);
  return texts.some((text) => named.test(text));
};

/** The package whose `npm run build` makes the code. */
const packageFor = (
  { root, code, except }: CodeFolders,
  isMissing: boolean,
): string | undefined => {
  const inProject = fileTimes(root, except);
  const above = upwards(code, root);
  const others = [...inProject.keys()]
    .filter((path) => basename(path) === 'package.json')
    .map((path) => dirname(path))
    .filter((folder) => !above.includes(folder));
  const [nearest] = above.filter(hasScript);
  const elsewhere = others.filter(hasScript);
  if (isMissing || hasSources(fileTimes(code))) {
    const only = elsewhere.length === 1 ? elsewhere[0] : undefined;
    return nearest ?? elsewhere.find((folder) => writesTo(folder, code)) ?? only;
  }
  return [...above.filter(hasScript), ...elsewhere].find(
    (folder) => hasSources(fileTimes(folder, except)) && writesTo(folder, code),
  );
};

/**
 * Finds what builds the code: the `npm run build` of its package, of one above it or of another one
 * that writes there; and ask-cli's hook. Code that nothing was written for in TypeScript needs none.
 *
 * @param isMissing whether the handler's file isn't there
 * @returns what to try, in this order
 */
export const findBuilds = (folders: CodeFolders, isMissing: boolean): readonly Build[] => {
  const { root, code, except } = folders;
  const own = packageFor(folders, isMissing);
  const hook = hookOf(root);
  const isForHook = isMissing || (own === undefined && hasSources(fileTimes(root, except)));
  return [
    ...(own === undefined
      ? []
      : [
          {
            name: `npm run build in ${own}`,
            folder: own,
            code,
            run: () => runNpmBuild(own),
          },
        ]),
    ...(isForHook && existsSync(hook)
      ? [{ name: hook, folder: root, code: unpackedIn(root), run: () => runHook(root, code) }]
      : []),
  ];
};
