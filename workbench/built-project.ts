import { join } from 'node:path';
import { type Brand, type RegistrationRecord } from '../attribution';
import { type Catalog, loadCatalog } from '../catalog';
import { PATHS } from '../build/paths';
import { type Recipients, type SpokenLocale, recipientsWith } from '../contract';
import { type FilePlace, check, readBrand, readJson, readRecord, readVocabulary } from '../owner';
import { PRETEND_SKILL_ID } from '../simulator/device';
import { type LanguageModel, interactionModelSchema } from '../simulator/understanding';

/** What the build made and the owner's own files, read once. */
export interface BuiltProject {
  readonly brand: Brand;
  readonly record: RegistrationRecord;
  readonly catalog: Catalog;
  readonly recipients: Recipients;
  /** The words of a locale, as the build wrote them for the skill. */
  readonly spokenLocale: (locale: string) => SpokenLocale;
  /** The record's skill id, or a pretend one while it has none. */
  readonly skillId: string;
  /** The brand's locales, in its order. */
  readonly locales: readonly string[];
}

/** @throws FileError when a file is not valid */
export const loadBuiltProject = (): BuiltProject => {
  const brand = readBrand(PATHS.shop);
  const record = readRecord(PATHS.shop);
  return {
    brand,
    record,
    catalog: loadCatalog(PATHS.dist),
    recipients: recipientsWith(readVocabulary(PATHS.shop)),
    spokenLocale: (locale) => {
      const file = `speech.${locale}.json`;
      const place = { path: join(PATHS.dist, file), name: `lambda/dist/${file}` };
      return readJson(place, BUILT) as SpokenLocale;
    },
    skillId: record.skill.skillId ?? PRETEND_SKILL_ID,
    locales: Object.keys(brand.locales),
  };
};

const BUILT = { missing: 'build it: npm run build', broken: 'build it again: npm run build' };

const modelPlace = (locale: string): FilePlace => ({
  path: join(PATHS.models, `${locale}.json`),
  name: `skill-package/interactionModels/custom/${locale}.json`,
});

/** The model as the file has it, including what the simulator ignores. @throws FileError */
export const readWholeModel = (locale: string): unknown => readJson(modelPlace(locale), BUILT);

/** @throws FileError when the locale has no valid model */
export const readBuiltModel = (locale: string): LanguageModel =>
  check(interactionModelSchema, readWholeModel(locale), modelPlace(locale).name);

/** The skill's manifest, `{ "manifest": … }`. @throws FileError when it can't be read */
export const readManifest = (): unknown =>
  readJson({
    path: join(PATHS.root, 'skill-package', 'skill.json'),
    name: 'skill-package/skill.json',
  });
