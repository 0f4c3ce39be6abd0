import { type AddCommand } from '../command';
import { addOnelinkSetCommand } from './onelink-set';
import { addOnelinkShowCommand } from './onelink-show';

/** `shelf onelink`: which marketplaces earn. */
export const addCommand: AddCommand = (program, context) => {
  const onelink = program
    .command('onelink')
    .description('Which marketplaces earn, for links and for hand-overs.');
  addOnelinkShowCommand(onelink, context);
  addOnelinkSetCommand(onelink, context);
};
