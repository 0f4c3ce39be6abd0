import { join } from 'node:path';
import { type InteractionModel } from '../../models';
import { FileError, readBrand, readRecord } from '../../owner';
import { MANIFEST, readManifest, readModelFile } from '../package-files';
import { PATHS } from '../paths';
import { checkManifest } from './check-manifest';
import { type ManifestContext } from './manifest';

const readContext = (packageFolder: string): ManifestContext => {
  const brand = readBrand(PATHS.shop);
  const locales = Object.keys(brand.locales);
  return {
    models: Object.fromEntries(
      locales.map((locale) => [locale, readModelFile(locale) as InteractionModel]),
    ),
    brand,
    record: readRecord(PATHS.shop),
    packageFolder,
  };
};

/** Checks the manifest that is sent to Amazon. */
const main = (): void => {
  const folder = join(PATHS.root, 'skill-package');
  const problems: string[] = [];
  try {
    for (const { where, message, remedy } of checkManifest(readManifest(), readContext(folder))) {
      problems.push(`${MANIFEST}: ${where}: ${message}; ${remedy}`);
    }
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    problems.push(error.message);
  }
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  if (problems.length > 0) process.exitCode = 1;
  else process.stdout.write(`The manifest is valid: ${MANIFEST}.\n`);
};

main();
