import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Brand,
  type RegistrationRecord,
  brandSchema,
  registrationRecordSchema,
} from '../attribution';
import { type Catalog, loadCatalog } from '../catalog';
import { type SpokenLocale } from '../contract';
import { readJson } from '../catalog/read-json';
import { PATHS } from '../build/paths';
import { PRETEND_SKILL_ID } from './device';
import { builtLocales } from './terminal/locales';
import { type LanguageModel, interactionModelSchema } from './understanding';

/** What the build made and the owner keeps, read once. */
export interface BuiltProject {
  readonly brand: Brand;
  readonly record: RegistrationRecord;
  readonly catalog: Catalog;
  /** The words of a locale, as the build wrote them for the skill. */
  readonly spokenLocale: (locale: string) => SpokenLocale;
  /** Of the record, or a pretend one while it has none. */
  readonly skillId: string;
  readonly locales: readonly string[];
}

/** @throws ShopError when a file is not what it should be */
export const loadBuiltProject = (): BuiltProject => {
  const brand = readJson(join(PATHS.shop, 'brand.json'), 'shop/brand.json', brandSchema);
  const record = readJson(
    join(PATHS.shop, 'registration.json'),
    'shop/registration.json',
    registrationRecordSchema,
  );
  return {
    brand,
    record,
    catalog: loadCatalog(PATHS.dist),
    spokenLocale: (locale) =>
      JSON.parse(readFileSync(join(PATHS.dist, `speech.${locale}.json`), 'utf8')) as SpokenLocale,
    skillId: record.skill.skillId ?? PRETEND_SKILL_ID,
    locales: builtLocales(PATHS.models),
  };
};

const modelFile = (locale: string): string => join(PATHS.models, `${locale}.json`);

/** @throws ShopError when the locale has no sound model */
export const readBuiltModel = (locale: string): LanguageModel =>
  readJson(
    modelFile(locale),
    `skill-package/interactionModels/custom/${locale}.json`,
    interactionModelSchema,
  );

/** The model as the file has it, with all that the simulator passes over. */
export const readWholeModel = (locale: string): unknown =>
  JSON.parse(readFileSync(modelFile(locale), 'utf8'));

/** The skill's manifest, `{ "manifest": … }`. */
export const readManifest = (): unknown =>
  JSON.parse(readFileSync(join(PATHS.root, 'skill-package', 'skill.json'), 'utf8'));
