import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ShopError, buildCatalog, loadShop, writeCatalog } from '../catalog';
import { INTENT_NAMES } from '../contract';
import { LANGUAGES, shopWords } from '../languages';
import { buildInteractionModel, renderInteractionModel } from '../models';
import { PATHS } from './paths';
import { currentStamp, isFresh, writeStamp } from './stamp';

const modelFile = (locale: string): string => join(PATHS.models, `${locale}.json`);

/**
 * Makes everything that ships: checks shop/, writes the interaction models, the catalogue, brand
 * and record, the bundled skill, and the attribution helper as the package exports it.
 *
 * @throws ShopError when something in shop/ is wrong; nothing is written then
 */
export const build = async (): Promise<void> => {
  const stamp = currentStamp();
  const { brand, record, products, vocabulary } = loadShop(PATHS.shop);
  const locales = Object.keys(brand.locales);
  const words = shopWords(locales, vocabulary, LANGUAGES);
  const catalog = buildCatalog(products, words.catalog);
  mkdirSync(PATHS.dist, { recursive: true });
  mkdirSync(PATHS.models, { recursive: true });
  rmSync(join(PATHS.dist, '.stamp'), { force: true });
  writeCatalog(catalog, PATHS.dist);
  // The skill reads neither, and they grow with every change and link.
  const { attributionLinks: _links, ...lean } = record;
  const shop = { brand, record: { ...lean, history: [] } };
  writeFileSync(join(PATHS.dist, 'shop.json'), JSON.stringify(shop));
  // For the doctor, which asks whether the bundle knows all that customers may say.
  writeFileSync(join(PATHS.dist, 'intents.json'), JSON.stringify(INTENT_NAMES));
  for (const locale of locales) {
    const speech = JSON.stringify(words.spoken(locale));
    writeFileSync(join(PATHS.dist, `speech.${locale}.json`), speech);
    const model = buildInteractionModel(locale, { brand, vocabulary });
    writeFileSync(modelFile(locale), renderInteractionModel(model));
  }
  // Loaded only when there is something to bundle: it would slow every start.
  const { bundle } = await import('./bundle');
  await bundle(join(PATHS.root, 'lambda', 'index.ts'), PATHS.dist);
  await bundle(join(PATHS.root, 'lambda', 'details', 'connect.ts'), PATHS.dist);
  await bundle(join(PATHS.root, 'attribution', 'index.ts'), PATHS.attribution);
  writeStamp(stamp);
};

const brandLocales = (): string[] => Object.keys(loadShop(PATHS.shop).brand.locales);

/** Builds if anything has changed since the last build. */
export const ensureBuilt = async (): Promise<void> => {
  if (!isFresh(currentStamp(), brandLocales().map(modelFile))) await build();
};

const main = async (): Promise<void> => {
  try {
    await build();
    process.stderr.write('built: interaction models, catalogue and the bundled skill\n');
  } catch (error) {
    if (!(error instanceof ShopError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
};

if (require.main === module) void main();
