import { basename, join } from 'node:path';
import {
  type Brand,
  type RegistrationRecord,
  brandSchema,
  registrationRecordSchema,
} from '../attribution';
import { type Product, type ProductFile } from '../catalog/product';
import { check } from './check';
import { FileError, type FileProblem } from './file-error';
import { type FileKind, type OwnerFile, migrate, readOwnerFile } from './owner-file';
import { productsIn, readProducts } from './products';
import { type FilePlace } from './read-json';
import { RECORD_STEPS } from './record-steps';

const BRAND: FileKind<Brand> = {
  schema: brandSchema,
  steps: [],
  missing: 'make it with: shelf init',
};
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

/** @throws FileError when the brand can't be read or is not sound */
const readBrandFile = (shopFolder: string): OwnerFile<Brand> =>
  readOwnerFile(BRAND, brandPlace(shopFolder));

/** @throws FileError when the registration record can't be read or is not sound */
export const readRecordFile = (shopFolder: string): OwnerFile<RegistrationRecord> =>
  readOwnerFile(RECORD, recordPlace(shopFolder));

/** Checks a record, of whatever version. @throws FileError with every problem */
export const checkRecord = (shopFolder: string, record: unknown): RegistrationRecord => {
  const { name } = recordPlace(shopFolder);
  return check(registrationRecordSchema, migrate(RECORD_STEPS, record, name).content, name);
};

/** @throws FileError as {@link readShopFiles} does */
export const readBrand = (shopFolder: string): Brand => readBrandFile(shopFolder).content;

/** @throws FileError as {@link readShopFiles} does */
export const readRecord = (shopFolder: string): RegistrationRecord =>
  readRecordFile(shopFolder).content;

/** @throws FileError with every problem, when a product file can't be read or is not sound */
const readSoundFiles = (shopFolder: string): readonly OwnerFile<ProductFile>[] => {
  const { files, problems } = readProducts(shopFolder);
  if (problems.length > 0) throw new FileError(problems);
  return files;
};

/** @throws FileError with every problem, when a product can't be read or is not sound */
export const readSoundProducts = (shopFolder: string): Product[] =>
  readSoundFiles(shopFolder).flatMap(productsIn);

/** The files an owner owns, read and checked. */
export interface ShopFiles {
  readonly brand: OwnerFile<Brand>;
  readonly record: OwnerFile<RegistrationRecord>;
  readonly products: readonly OwnerFile<ProductFile>[];
}

/**
 * Reads and checks the owner's folder: brand, registration record and products. Files of an older
 * form are understood, and not rewritten.
 *
 * @param shopFolder where `brand.json`, `registration.json` and `products/` are
 * @throws FileError with every problem of every file
 */
export const readShopFiles = (shopFolder: string): ShopFiles => {
  const problems: FileProblem[] = [];
  // Each is read even when one before it is broken: an owner sees all problems at once.
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
  if (brand !== undefined && record !== undefined && products !== undefined) {
    return { brand, record, products };
  }
  throw new FileError(problems);
};

/** Everything an owner owns, checked. */
export interface Shop {
  readonly brand: Brand;
  readonly record: RegistrationRecord;
  readonly products: readonly Product[];
}

/** What the owner's folder says. @throws FileError as {@link readShopFiles} does */
export const loadShop = (shopFolder: string): Shop => {
  const { brand, record, products } = readShopFiles(shopFolder);
  return {
    brand: brand.content,
    record: record.content,
    products: products.flatMap(productsIn),
  };
};
