import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What starts the simulator, seen from the source file and from the bundle.
 *
 * @returns undefined where it is not installed
 */
export const simulatorStarter = (): string | undefined =>
  [join(__dirname, '..'), join(__dirname, '..', '..')]
    .map((folder) => join(folder, 'workbench', 'bin.js'))
    .find((starter) => existsSync(starter));

/** What the starter runs: the bundle, where there is one. */
export const simulatorFiles = (starter: string): string[] => [
  join(starter, '..', '..', 'dist', 'workbench.js'),
];
