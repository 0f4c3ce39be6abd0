import { type AddCommand } from '../command';
import { addCreatorsAddCommand } from './creators-add';
import { addCreatorsCheckCommand } from './creators-check';
import { addCreatorsImportCommand } from './creators-import';
import { addCreatorsRemoveCommand } from './creators-remove';
import { addCreatorsRotateCommand } from './creators-rotate';
import { addCreatorsStatusCommand } from './creators-status';

/** `shelf creators`: credentials of the Creators API. */
export const addCommand: AddCommand = (program, context) => {
  const creators = program
    .command('creators')
    .description('The Creators API: its credentials, and whether it is open to your account.');
  addCreatorsImportCommand(creators, context);
  addCreatorsAddCommand(creators, context);
  addCreatorsCheckCommand(creators, context);
  addCreatorsStatusCommand(creators, context);
  addCreatorsRotateCommand(creators, context);
  addCreatorsRemoveCommand(creators, context);
};
