import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brandSchema, registrationRecordSchema } from '../../attribution';
import { ShopError } from '../../catalog';
import { readJson } from '../../catalog/read-json';
import { type InteractionModel } from '../../models';
import { PATHS } from '../paths';
import { checkManifest } from './check-manifest';
import { type ManifestContext } from './manifest';

const readContext = (packageFolder: string): ManifestContext => {
  const brand = readJson(join(PATHS.shop, 'brand.json'), 'shop/brand.json', brandSchema);
  const readModel = (locale: string): InteractionModel =>
    JSON.parse(readFileSync(join(PATHS.models, `${locale}.json`), 'utf8')) as InteractionModel;
  return {
    models: Object.fromEntries(
      Object.keys(brand.locales).map((locale) => [locale, readModel(locale)]),
    ),
    brand,
    record: readJson(
      join(PATHS.shop, 'registration.json'),
      'shop/registration.json',
      registrationRecordSchema,
    ),
    packageFolder,
  };
};

/** `npm run check:manifest`: checks the manifest that is sent to Amazon. */
const main = (): void => {
  const folder = join(PATHS.root, 'skill-package');
  const problems: string[] = [];
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(folder, 'skill.json'), 'utf8'));
    for (const { where, message, remedy } of checkManifest(manifest, readContext(folder))) {
      problems.push(`skill-package/skill.json: ${where}: ${message}; ${remedy}`);
    }
  } catch (error) {
    if (!(error instanceof ShopError)) throw error;
    problems.push(...error.problems);
  }
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  if (problems.length > 0) process.exitCode = 1;
  else process.stdout.write('The manifest is sound: skill-package/skill.json.\n');
};

main();
