import { basename, join } from 'node:path';
import { type Brand, type RegistrationRecord, brandSchema } from '../attribution';
import { type Product, ShopError } from '../catalog';
import { readJson } from '../catalog/read-json';
import { readProducts } from './catalog/read-products';
import { readRecord } from './registration';

/** @throws ShopError when the brand can't be read or is not sound */
export const readBrand = (shopFolder: string): Brand =>
  readJson(join(shopFolder, 'brand.json'), `${basename(shopFolder)}/brand.json`, brandSchema);

/** @throws ShopError with one line a problem when a product can't be read or is not sound */
export const readSoundProducts = (shopFolder: string): Product[] => {
  const { products, findings } = readProducts(shopFolder);
  if (findings.length === 0) return products.map(({ product }) => product);
  throw new ShopError(
    findings.map(({ where, message, remedy }) => `${where}: ${message}; ${remedy}`),
  );
};

/** The owner's folder; a record of an older version is understood, not rewritten. */
export const readShop = (
  shopFolder: string,
): { brand: Brand; record: RegistrationRecord; products: Product[] } => ({
  brand: readBrand(shopFolder),
  record: readRecord(shopFolder),
  products: readSoundProducts(shopFolder),
});
