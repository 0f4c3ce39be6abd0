import { join } from 'node:path';
import { loadCatalog } from '../catalog';
import { BUILT, modelPlace, readModelFile } from '../build/package-files';
import { PATHS } from '../build/paths';
import { type ReadingWords, type SpokenLocale, belongingWith, recipientsWith } from '../contract';
import { type SkillDeps } from '../lambda/skill';
import { check, readBrand, readJson, readRecord, readVocabulary } from '../owner';
import { PRETEND_SKILL_ID } from '../simulator/device';
import { onceALocale } from './shop-parts';
import { type LanguageModel, interactionModelSchema } from '../simulator/understanding';

/** What the build made and the owner's own files, read once. */
export interface BuiltProject extends Pick<
  SkillDeps,
  'brand' | 'record' | 'catalog' | 'recipients' | 'belonging' | 'spokenLocale' | 'readingWords'
> {
  /** The record's skill id, or a pretend one while it has none. */
  readonly skillId: string;
  readonly version: string;
  /** The brand's locales, in its order. */
  readonly locales: readonly string[];
}

/** A file that the build wrote for the skill. @throws FileError when it can't be read */
const builtFor = (file: string): unknown =>
  readJson({ path: join(PATHS.dist, file), name: `lambda/dist/${file}` }, BUILT);

/** @throws FileError when a file is not valid */
export const loadBuiltProject = (): BuiltProject => {
  const brand = readBrand(PATHS.shop);
  const record = readRecord(PATHS.shop);
  const vocabulary = readVocabulary(PATHS.shop);
  return {
    brand,
    record,
    catalog: loadCatalog(PATHS.dist),
    recipients: recipientsWith(vocabulary),
    belonging: belongingWith(vocabulary),
    spokenLocale: onceALocale((locale) => builtFor(`speech.${locale}.json`) as SpokenLocale),
    readingWords: onceALocale((locale) => builtFor(`reading.${locale}.json`) as ReadingWords),
    skillId: record.skill.skillId ?? PRETEND_SKILL_ID,
    version: (builtFor('shop.json') as { version: string }).version,
    locales: Object.keys(brand.locales),
  };
};

/** @throws FileError when the locale has no valid model */
export const readBuiltModel = (locale: string): LanguageModel =>
  check(interactionModelSchema, readModelFile(locale), modelPlace(locale).name);
