import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { buildCatalog, catalogFiles } from '../catalog';
import { INTENT_NAMES, belongingWith, recipientsWith } from '../contract';
import { LANGUAGES, shopWords } from '../languages';
import { buildInteractionModel, renderInteractionModel } from '../models';
import { loadShop, readBrand, readVocabulary, recordStamp } from '../owner';
import { MODEL_FILE } from './package-files';
import { type Recipe, ensureMade } from './freshness/recipe';
import { type Outputs, filesOf, within } from './outputs';
import { BUILD_RECORD, IS_CLONE, PACKAGE, PACKED, PATHS, PLACES } from './paths';

/** Where an installed package has the skill's code, among what was made for npm. */
export const PACKED_SKILL = 'lambda';

/** Amazon's clients, of which the skill uses none, are a quarter of what a start would compile. */
const NO_CLIENTS = { 'ask-sdk-model': join(PACKAGE, 'build', 'bundle', 'no-clients.ts') };

/**
 * Bundles the skill's code, which is the same for every owner.
 *
 * @param folder where the files will be
 * @param sourcemap whether each has its source map beside it
 */
export const bundleSkill = async (folder: string, sourcemap: boolean): Promise<Outputs> => {
  // Loaded only when there is something to bundle; otherwise it would slow every start.
  const { bundle } = await import('./bundle/bundle');
  const entry = join(PACKAGE, 'lambda', 'index.ts');
  return bundle(entry, folder, { instead: NO_CLIENTS, sourcemap });
};

/** What npm installed brings the code along. */
const skillCode = async (): Promise<Outputs> =>
  IS_CLONE ? bundleSkill(PATHS.dist, true) : filesOf(join(PACKED, PACKED_SKILL));

/** Few enough to be said. */
const DIGITS_OF_A_VERSION = 6;

/** The version of a skill that is no release: the same files give the same one. */
const versionOf = (files: Outputs): string => {
  const hash = createHash('sha256');
  for (const [name, content] of Object.entries(files)) hash.update(name).update(content);
  return hash.digest('hex').slice(0, DIGITS_OF_A_VERSION);
};

/**
 * The models, and the words of each locale: what takes most of a build. They are made of the brand and the owner's words
 * alone, so that a product or an ID that changes leaves them as they are.
 */
const produceWords = (): Outputs => {
  const brand = readBrand(PATHS.shop);
  const vocabulary = readVocabulary(PATHS.shop);
  const words = shopWords(brand.locales, vocabulary, LANGUAGES);
  const perLocale = (make: (locale: string) => [file: string, text: string]): Outputs =>
    Object.fromEntries(Object.keys(brand.locales).map(make));
  return {
    ...perLocale((locale) => [
      `${PLACES.models}/${locale}.json`,
      renderInteractionModel(buildInteractionModel(locale, { brand, vocabulary })),
    ]),
    ...perLocale((locale) => [
      `${PLACES.dist}/speech.${locale}.json`,
      JSON.stringify(words.spoken(locale)),
    ]),
    ...perLocale((locale) => [
      `${PLACES.dist}/reading.${locale}.json`,
      JSON.stringify(words.reading(locale)),
    ]),
  };
};

const produce = async (words: () => Outputs): Promise<Outputs> => {
  const { brand, record, products, vocabulary } = loadShop(PATHS.shop);
  const { catalog } = shopWords(brand.locales, vocabulary, LANGUAGES);
  // The skill reads neither links nor history, and they keep growing.
  const { attributionLinks: _links, ...lean } = record;
  const shop = {
    brand,
    record: { ...lean, history: [] },
    stamp: recordStamp(record),
    recipients: recipientsWith(vocabulary),
    belonging: belongingWith(vocabulary),
  };
  const skill = {
    ...words(),
    ...within(PLACES.dist, {
      ...catalogFiles(buildCatalog(products, catalog)),
      // For the doctor, which checks that the bundle has every intent.
      'intents.json': JSON.stringify(INTENT_NAMES),
      ...(await skillCode()),
    }),
  };
  const uploaded = Object.entries(skill).filter(([path]) => path.startsWith(PLACES.dist));
  const version = versionOf({ ...Object.fromEntries(uploaded), shop: JSON.stringify(shop) });
  return {
    ...skill,
    ...within(PLACES.dist, { 'shop.json': JSON.stringify({ ...shop, version }) }),
  };
};

const SKILL: Recipe = {
  root: PATHS.root,
  record: BUILD_RECORD,
  programs: IS_CLONE ? ['lambda/index.ts', 'build/skill.ts'] : [],
  data: ['shop'],
  // A model of another locale would be uploaded with the rest.
  owns: { folder: PLACES.models, names: MODEL_FILE },
  part: { data: ['shop/brand.json', 'shop/vocabulary.json'], produce: produceWords },
  produce,
};

/**
 * Makes everything that ships: checks shop/, then writes the interaction models, the catalogue, the
 * words of each locale, brand and record, and the bundled skill.
 *
 * @returns the files, relative to the project
 * @throws FileError when something in shop/ is wrong; then nothing is written
 */
export const build = async (): Promise<readonly string[]> => {
  const { make } = await import('./freshness/make');
  return make(SKILL, 'all');
};

/**
 * Builds if anything has changed since the last build.
 *
 * @returns and throws as `build` does
 */
export const ensureBuilt = (): Promise<readonly string[]> => ensureMade(SKILL);
