import { join } from 'node:path';
import { type Brand, type RegistrationRecord } from '../attribution';
import { type Catalog, loadCatalog } from '../catalog';
import { BUILT, modelPlace, readModelFile } from '../build/package-files';
import { PATHS } from '../build/paths';
import { type Recipients, type SpokenLocale, recipientsWith } from '../contract';
import { check, readBrand, readJson, readRecord, readVocabulary } from '../owner';
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

/** @throws FileError when the locale has no valid model */
export const readBuiltModel = (locale: string): LanguageModel =>
  check(interactionModelSchema, readModelFile(locale), modelPlace(locale).name);
