import { readFileSync } from 'node:fs';
import { type Catalog } from './catalog';

/**
 * Reads the catalogue that `npm run build` wrote. It was checked when it was built and ships beside
 * the program, so it is not checked again on every cold start.
 */
export const loadCatalog = (file: string): Catalog =>
  JSON.parse(readFileSync(file, 'utf8')) as Catalog;
