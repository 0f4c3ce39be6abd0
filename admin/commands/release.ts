import { type AddCommand } from '../command';
import { addReleasePrepareCommand } from './release-prepare';

/** `shelf release`: what Amazon receives. */
export const addCommand: AddCommand = (program, context) => {
  const release = program.command('release').description('Prepares what Amazon receives.');
  addReleasePrepareCommand(release, context);
};
