import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { IS_CLONE, PACKAGE, PACKED } from './paths';

/** What a clone runs for each program; a name that ends with .ts needs what runs TypeScript. */
const IN_A_CLONE = {
  start: 'workbench/bin.js',
  ask: 'workbench/ask/bin.js',
  'before-serving': 'build/deploy/before-serving.ts',
  serve: 'serve/bin.js',
  build: 'build/main.ts',
  check: 'build/check.ts',
  deploy: 'build/deploy/main.ts',
  back: 'build/deploy/go-back.ts',
  zip: 'build/deploy/package.ts',
} as const;

/** A program of this package that has a process of its own. */
export type Program = keyof typeof IN_A_CLONE;

export const PROGRAMS = Object.keys(IN_A_CLONE) as Program[];

const runsTypeScript = (): string[] => {
  const loader = createRequire(join(PACKAGE, 'package.json')).resolve('tsx');
  return ['--import', pathToFileURL(loader).href];
};

/** What Node is started with to run a program, before the program's own arguments. */
export const programArguments = (program: Program): string[] => {
  if (!IS_CLONE) return [join(PACKED, `${program}.js`)];
  const source = IN_A_CLONE[program];
  return [...(source.endsWith('.ts') ? runsTypeScript() : []), join(PACKAGE, source)];
};
