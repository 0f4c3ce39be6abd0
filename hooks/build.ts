import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCatalog, writeCatalog } from '../catalog';
import { MODEL_LOCALES, buildInteractionModel, renderInteractionModel } from '../models';
import { FileError, loadShop } from '../owner';
import { PATHS } from './paths';
import { currentStamp, isFresh, writeStamp } from './stamp';

const modelFile = (locale: string): string => join(PATHS.models, `${locale}.json`);

/**
 * Makes everything that ships: checks shop/, writes the interaction models, the catalogue, brand
 * and record, the bundled skill, and the attribution helper as the package exports it.
 *
 * @throws FileError when something in shop/ is wrong; nothing is written then
 */
export const build = async (): Promise<void> => {
  const stamp = currentStamp();
  const { brand, record, products } = loadShop(PATHS.shop);
  const catalog = buildCatalog(products);
  mkdirSync(PATHS.dist, { recursive: true });
  mkdirSync(PATHS.models, { recursive: true });
  rmSync(join(PATHS.dist, '.stamp'), { force: true });
  writeCatalog(catalog, PATHS.dist);
  // The skill reads neither, and they grow with every change and link.
  const { attributionLinks: _links, ...lean } = record;
  const shop = { brand, record: { ...lean, history: [] } };
  writeFileSync(join(PATHS.dist, 'shop.json'), JSON.stringify(shop));
  for (const locale of MODEL_LOCALES) {
    const model = buildInteractionModel(locale, brand);
    writeFileSync(modelFile(locale), renderInteractionModel(model));
  }
  // Loaded only when there is something to bundle: it would slow every start.
  const { bundle } = await import('./bundle');
  await bundle(join(PATHS.root, 'lambda', 'index.ts'), PATHS.dist);
  await bundle(join(PATHS.root, 'lambda', 'enrich', 'connect.ts'), PATHS.dist);
  await bundle(join(PATHS.root, 'attribution', 'index.ts'), PATHS.attribution);
  writeStamp(stamp);
};

/** Builds if anything has changed since the last build. */
export const ensureBuilt = async (): Promise<void> => {
  if (!isFresh(currentStamp(), MODEL_LOCALES.map(modelFile))) await build();
};

const main = async (): Promise<void> => {
  try {
    await build();
    process.stderr.write('built: interaction models, catalogue and the bundled skill\n');
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
};

if (require.main === module) void main();
