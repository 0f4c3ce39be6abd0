import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildModels, renderInteractionModel } from '../../models';
import { withoutSampleEstimates } from '../catalog/product-file';
import { CliError } from '../cli-error';
import { EXIT } from '../exit-codes';
import { writeChanges, writtenAnew } from '../files';
import { FileError, accessError, loadShop, readBrand, readVocabulary } from '../../owner';
import { manifestChange, readManifest } from '../release/manifest-file';
import { currentRelease } from '../release/plan-release';
import { prepareManifest } from '../release/prepare-manifest';
import { type DoctorFinding, type Fix } from './finding';
import { type Places } from './read-situation';

/** What a fix is about; two with the same are one. */
export const fixKey = (fix: Fix): string =>
  fix.kind === 'permissions' ? `${fix.kind} ${fix.path}` : fix.kind;

/** The fixes that the findings ask for, each once. */
export const fixesOf = (findings: readonly DoctorFinding[]): Fix[] => {
  const fixes = findings.flatMap(({ fix }) => fix ?? []);
  return [...new Map(fixes.map((fix) => [fixKey(fix), fix])).values()];
};

/** What a fix will do, in words for the owner. */
export const describeFix = (fix: Fix): string => {
  switch (fix.kind) {
    case 'models':
      return `build the interaction models of skill-package/ again${fix.removes.length === 0 ? '' : `, and remove ${fix.removes.join(', ')}, whose locale the brand does not have`}`;
    case 'manifest':
      return 'prepare skill-package/skill.json again for the stage of the record';
    case 'sample-estimates':
      return 'take the estimates of the sample out of shop/products/';
    case 'permissions':
      return `set the permissions of ${fix.path} to ${fix.mode.toString(8).padStart(4, '0')}`;
  }
};

const MODELS = 'skill-package/interactionModels/custom';

const fixModels = (
  removes: readonly string[],
  { shopFolder, packageFolder }: Places,
  now: Date,
): void => {
  const sources = { brand: readBrand(shopFolder), vocabulary: readVocabulary(shopFolder) };
  const folder = join(packageFolder, 'interactionModels', 'custom');
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw accessError(MODELS, 'written', error);
  }
  const changes = Object.entries(buildModels(sources)).map(([locale, model]) =>
    writtenAnew(
      { path: join(folder, `${locale}.json`), name: `${MODELS}/${locale}.json` },
      renderInteractionModel(model),
    ),
  );
  writeChanges(changes, now);
  for (const file of removes) {
    try {
      rmSync(join(folder, file), { force: true });
    } catch (error) {
      throw accessError(`${MODELS}/${file}`, 'removed', error);
    }
  }
};

const fixManifest = ({ shopFolder, packageFolder }: Places, now: Date): void => {
  const shop = loadShop(shopFolder);
  const release = currentRelease(shop.record);
  const { envelope } = prepareManifest(readManifest(packageFolder), { ...shop, release });
  writeChanges([manifestChange(packageFolder, envelope)], now);
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

const applyFix = (fix: Fix, places: Places, now: Date): void => {
  switch (fix.kind) {
    case 'models':
      return fixModels(fix.removes, places, now);
    case 'manifest':
      return fixManifest(places, now);
    case 'sample-estimates':
      writeChanges(withoutSampleEstimates(places.shopFolder), now);
      return;
    case 'permissions':
      return fixPermissions(fix.path, fix.mode);
  }
};

/** A fix that could not be made, and why. */
export interface FailedFix {
  readonly fix: Fix;
  readonly error: FileError | CliError;
}

/**
 * Makes the changes the doctor may make by itself. One that can't be made keeps no other from being
 * made: brand, record or products may be broken, or a file may belong to another user.
 *
 * @returns those that could not be made
 */
export const applyFixes = (fixes: readonly Fix[], places: Places, now: Date): FailedFix[] =>
  fixes.flatMap((fix): FailedFix[] => {
    try {
      applyFix(fix, places, now);
      return [];
    } catch (error) {
      if (error instanceof FileError || error instanceof CliError) return [{ fix, error }];
      throw error;
    }
  });
