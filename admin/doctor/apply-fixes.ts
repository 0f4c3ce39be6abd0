import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildModels, renderInteractionModel } from '../../models';
import { withoutSampleEstimates } from '../catalog/product-file';
import { CliError } from '../cli-error';
import { EXIT } from '../exit-codes';
import { writeChanges } from '../file-change';
import { loadShop, readBrand, readVocabulary } from '../../owner';
import { readManifest, writeManifest } from '../release/manifest-file';
import { prepareManifest } from '../release/prepare-manifest';
import { writeWhole } from '../write-whole';
import { type DoctorFinding, type Fix } from './finding';
import { type Places } from './read-situation';

/** The fixes that the findings ask for, each once. */
export const fixesOf = (findings: readonly DoctorFinding[]): Fix[] => {
  const fixes = findings.flatMap(({ fix }) => fix ?? []);
  return [...new Map(fixes.map((fix) => [JSON.stringify(fix), fix])).values()];
};

/** What a fix will do, in words for the owner. */
export const describeFix = (fix: Fix): string => {
  switch (fix.kind) {
    case 'models':
      return 'build the interaction models of skill-package/ again';
    case 'manifest':
      return 'prepare skill-package/skill.json again for the stage of the record';
    case 'sample-estimates':
      return 'take the estimates of the sample out of shop/products/';
    case 'permissions':
      return `set the permissions of ${fix.path} to ${fix.mode.toString(8).padStart(4, '0')}`;
  }
};

const fixModels = async ({ shopFolder, packageFolder }: Places): Promise<void> => {
  const sources = { brand: readBrand(shopFolder), vocabulary: readVocabulary(shopFolder) };
  const folder = join(packageFolder, 'interactionModels', 'custom');
  mkdirSync(folder, { recursive: true });
  for (const [locale, model] of Object.entries(buildModels(sources))) {
    const text = renderInteractionModel(model);
    const file = join(folder, `${locale}.json`);
    await writeWhole(file, `skill-package/interactionModels/custom/${locale}.json`, text);
  }
};

const fixManifest = async ({ shopFolder, packageFolder }: Places): Promise<void> => {
  const shop = loadShop(shopFolder);
  const release = shop.record.stage === 'earning' ? 'earning' : 'published';
  const { envelope } = prepareManifest(readManifest(packageFolder), { ...shop, release });
  await writeManifest(packageFolder, envelope);
};

const fixPermissions = (path: string, mode: number): void => {
  try {
    chmodSync(path, mode);
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new CliError(
      EXIT.files,
      `${path}: its permissions can't be changed (${code}); does it belong to another user?`,
    );
  }
};

/**
 * Makes the changes the doctor may make by itself.
 *
 * @throws FileError when brand, record or products are broken: the owner has to correct them first
 */
export const applyFixes = async (
  fixes: readonly Fix[],
  places: Places,
  now: Date,
): Promise<void> => {
  for (const fix of fixes) {
    switch (fix.kind) {
      case 'models':
        await fixModels(places);
        break;
      case 'manifest':
        await fixManifest(places);
        break;
      case 'sample-estimates':
        writeChanges(withoutSampleEstimates(places.shopFolder), now);
        break;
      case 'permissions':
        fixPermissions(fix.path, fix.mode);
        break;
    }
  }
};
