import { type AddCommand } from '../command';
import { addDataForgetCommand } from './data-forget';

/** `shelf data`: what the skill keeps of customers. */
export const addCommand: AddCommand = (program, context) => {
  const data = program.command('data').description('What the skill keeps of its customers.');
  addDataForgetCommand(data, context);
};
