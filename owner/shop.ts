import { basename, join } from 'node:path';
import {
  type Brand,
  type RegistrationRecord,
  brandSchema,
  registrationRecordSchema,
} from '../attribution';
import { type Product, type ProductFile } from '../catalog/product';
import { NO_OWN_VOCABULARY, type OwnVocabulary, type Step } from '../contract';
import { LANGUAGES, languageOfLocale, localesOf } from '../languages';
import { check } from './check';
import { FileError, type FileProblem } from './file-error';
import { type FileKind, type OwnerFile, migrate, readOwnerFile } from './owner-file';
import { productsIn, readProducts, untranslatedProducts } from './products';
import { type FilePlace } from './read-json';
import { readVocabularyFile, untranslatedWords } from './vocabulary';

const BRAND: FileKind<Brand> = {
  schema: brandSchema,
  steps: [],
  missing: 'make it with: shelf init',
};
/** Brings older registration records up to date. Fields that a record already has stay. */
const RECORD_STEPS: readonly Step[] = [
  (record) => ({
    registration: { done: [], directedAtChildren: null },
    onelink: { singleStore: [], linkedStores: {} },
    clocks: { registeredAt: null, qualifyingSales: 0, salesIn30Days: 0, salesCountedAt: null },
    creators: null,
    archer: null,
    ads: null,
    ...record,
  }),
];

const RECORD: FileKind<RegistrationRecord> = {
  schema: registrationRecordSchema,
  steps: RECORD_STEPS,
  missing: 'make it with: shelf init',
};

const placeIn = (shopFolder: string, file: string): FilePlace => ({
  path: join(shopFolder, file),
  name: `${basename(shopFolder)}/${file}`,
});

export const brandPlace = (shopFolder: string): FilePlace => placeIn(shopFolder, 'brand.json');
export const recordPlace = (shopFolder: string): FilePlace =>
  placeIn(shopFolder, 'registration.json');

/** The problem with a locale for which there is no language; undefined when there is one. */
export const localeProblem = (
  locale: string,
): Pick<FileProblem, 'message' | 'remedy'> | undefined =>
  languageOfLocale(LANGUAGES, locale) === undefined
    ? {
        message: `there is no language for ${locale} yet`,
        remedy: `use ${localesOf(LANGUAGES).join(' or ')}, or add its language in languages/`,
      }
    : undefined;

/** The languages of a brand's locales, ISO 639, without repetition. */
const languagesOfBrand = ({ locales }: Pick<Brand, 'locales'>): string[] => [
  ...new Set(
    Object.keys(locales).flatMap((locale) => languageOfLocale(LANGUAGES, locale)?.code ?? []),
  ),
];

/** The language in which the owner's own tools name products: that of the brand's first locale, ISO 639. */
export const firstLanguage = (brand: Pick<Brand, 'locales'>): string => {
  const [language] = languagesOfBrand(brand);
  if (language === undefined) throw new Error('a brand that was read has a locale with a language');
  return language;
};

/** @throws FileError when the brand can't be read or is not valid */
const readBrandFile = (shopFolder: string): OwnerFile<Brand> => {
  const file = readOwnerFile(BRAND, brandPlace(shopFolder));
  const problems = Object.keys(file.content.locales).flatMap((locale): FileProblem[] => {
    const problem = localeProblem(locale);
    return problem === undefined
      ? []
      : [{ file: file.name, path: `locales.${locale}`, ...problem }];
  });
  if (problems.length > 0) throw new FileError(problems);
  return file;
};

/** @throws FileError when the registration record can't be read or is not valid */
export const readRecordFile = (shopFolder: string): OwnerFile<RegistrationRecord> =>
  readOwnerFile(RECORD, recordPlace(shopFolder));

/** Checks a record of any known version. @throws FileError with every problem */
export const checkRecord = (shopFolder: string, record: unknown): RegistrationRecord => {
  const { name } = recordPlace(shopFolder);
  return check(registrationRecordSchema, migrate(RECORD_STEPS, record, name).content, name);
};

/** @throws FileError when the brand can't be read or is not valid */
export const readBrand = (shopFolder: string): Brand => readBrandFile(shopFolder).content;

/** @throws FileError when the registration record can't be read or is not valid */
export const readRecord = (shopFolder: string): RegistrationRecord =>
  readRecordFile(shopFolder).content;

/** @throws FileError with every problem, when a product file can't be read or is not valid */
const readSoundFiles = (shopFolder: string): readonly OwnerFile<ProductFile>[] => {
  const { files, problems } = readProducts(shopFolder);
  if (problems.length > 0) throw new FileError(problems);
  return files;
};

/** @throws FileError with every problem, when a product file can't be read or is not valid */
export const readSoundProducts = (shopFolder: string): Product[] =>
  readSoundFiles(shopFolder).flatMap(productsIn);

/** The owner's files, read and checked. */
export interface ShopFiles {
  readonly brand: OwnerFile<Brand>;
  readonly record: OwnerFile<RegistrationRecord>;
  readonly products: readonly OwnerFile<ProductFile>[];
  /** Undefined when the owner has no such file. */
  readonly vocabulary: OwnerFile<OwnVocabulary> | undefined;
}

/**
 * Reads and checks the owner's folder: brand, registration record, products and own words. Files of
 * an older form are read too, and stay as they are.
 *
 * @param shopFolder has `brand.json`, `registration.json`, `products/` and maybe `vocabulary.json`
 * @throws FileError with every problem of every file
 */
export const readShopFiles = (shopFolder: string): ShopFiles => {
  const problems: FileProblem[] = [];
  // Each file is read even when one before it is broken, so that the owner sees all problems at once.
  const collect = <Part>(read: (folder: string) => Part): Part | undefined => {
    try {
      return read(shopFolder);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      problems.push(...error.problems);
      return undefined;
    }
  };
  const brand = collect(readBrandFile);
  const record = collect(readRecordFile);
  const products = collect(readSoundFiles);
  // Reading the products reads the vocabulary too, so its problems are already among theirs.
  const vocabulary = products === undefined ? undefined : collect(readVocabularyFile);
  if (brand !== undefined && products !== undefined) {
    const languages = languagesOfBrand(brand.content);
    problems.push(...products.flatMap((file) => untranslatedProducts(file, languages)));
    if (vocabulary !== undefined) problems.push(...untranslatedWords(vocabulary, languages));
  }
  if (problems.length > 0 || !brand || !record || !products) throw new FileError(problems);
  return { brand, record, products, vocabulary };
};

/** Everything an owner owns, checked. */
export interface Shop {
  readonly brand: Brand;
  readonly record: RegistrationRecord;
  readonly products: readonly Product[];
  readonly vocabulary: OwnVocabulary;
}

/** Reads and checks the owner's folder. @throws FileError as {@link readShopFiles} does */
export const loadShop = (shopFolder: string): Shop => {
  const { brand, record, products, vocabulary } = readShopFiles(shopFolder);
  return {
    brand: brand.content,
    record: record.content,
    products: products.flatMap(productsIn),
    vocabulary: vocabulary?.content ?? NO_OWN_VOCABULARY,
  };
};
