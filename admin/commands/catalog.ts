import { type AddCommand } from '../command';
import { addCatalogAddCommand } from './catalog-add';
import { addCatalogCheckCommand } from './catalog-check';
import { addCatalogListCommand } from './catalog-list';

/** `shelf catalog`: the owner's products. */
export const addCommand: AddCommand = (program, context) => {
  const catalog = program.command('catalog').description('The products you recommend.');
  addCatalogCheckCommand(catalog, context);
  addCatalogListCommand(catalog, context);
  addCatalogAddCommand(catalog, context);
};
