import { join } from 'node:path';
import { type InteractionModel } from '../../models';
import { FileError, readBrand, readJson, readRecord } from '../../owner';
import { PATHS } from '../paths';
import { checkManifest } from './check-manifest';
import { type ManifestContext } from './manifest';

const readModel = (locale: string): InteractionModel =>
  readJson(
    {
      path: join(PATHS.models, `${locale}.json`),
      name: `skill-package/interactionModels/custom/${locale}.json`,
    },
    { missing: 'build it: npm run build', broken: 'build it again: npm run build' },
  ) as InteractionModel;

const readContext = (packageFolder: string): ManifestContext => {
  const brand = readBrand(PATHS.shop);
  const locales = Object.keys(brand.locales);
  return {
    models: Object.fromEntries(locales.map((locale) => [locale, readModel(locale)])),
    brand,
    record: readRecord(PATHS.shop),
    packageFolder,
  };
};

/** `npm run check:manifest`: checks the manifest that is sent to Amazon. */
const main = (): void => {
  const folder = join(PATHS.root, 'skill-package');
  const problems: string[] = [];
  try {
    const path = join(folder, 'skill.json');
    const manifest = readJson({ path, name: 'skill-package/skill.json' });
    for (const { where, message, remedy } of checkManifest(manifest, readContext(folder))) {
      problems.push(`skill-package/skill.json: ${where}: ${message}; ${remedy}`);
    }
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    problems.push(error.message);
  }
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  if (problems.length > 0) process.exitCode = 1;
  else process.stdout.write('The manifest is valid: skill-package/skill.json.\n');
};

main();
