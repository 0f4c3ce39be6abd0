import { type Command } from 'commander';
import { type CommandContext } from '../command';
import { addCatalogAddCommand } from './catalog-add';
import { addCatalogCheckCommand } from './catalog-check';
import { addCatalogListCommand } from './catalog-list';

/** `shelf catalog`: the owner's products. */
export const addCatalogCommand = (program: Command, context: CommandContext): void => {
  const catalog = program.command('catalog').description('check, list and add products');
  addCatalogCheckCommand(catalog, context);
  addCatalogListCommand(catalog, context);
  addCatalogAddCommand(catalog, context);
};
