import { existsSync } from 'node:fs';
import { programArguments } from '../../build/start-program';

/**
 * What starts the simulator.
 *
 * @returns undefined where it is not installed
 */
export const simulatorStarter = (): string | undefined =>
  programArguments('start').find((starter) => existsSync(starter));
