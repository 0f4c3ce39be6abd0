import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { programArguments } from '../../build/start-program';

/**
 * What starts the simulator.
 *
 * @returns undefined where it is not installed
 */
export const simulatorStarter = (): string | undefined =>
  programArguments('start').find((starter) => existsSync(starter));

/** What the starter runs: in a clone the bundle, where there is one; an installed starter is the bundle. */
export const simulatorFiles = (starter: string): string[] => [
  join(starter, '..', '..', 'dist', 'workbench.js'),
];
