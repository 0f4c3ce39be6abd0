import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  type Brand,
  type RegistrationRecord,
  brandSchema,
  registrationRecordSchema,
} from '../attribution';
import { NO_OWN_VOCABULARY, type OwnVocabulary, TYPES_BY_CATEGORY } from '../contract';
import { type Product, productFileSchema } from './product';
import { readJson } from './read-json';
import { ShopError } from './shop-error';

/** Everything an owner owns, checked. */
export interface Shop {
  readonly brand: Brand;
  readonly record: RegistrationRecord;
  readonly products: readonly Product[];
  readonly vocabulary: OwnVocabulary;
}

/** Runs every loader, so that an owner sees all problems at once and not the first only. */
const collect = <Part>(problems: string[], load: () => Part): Part | undefined => {
  try {
    return load();
  } catch (error) {
    if (!(error instanceof ShopError)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
};

const productFiles = (folder: string, name: string): string[] => {
  try {
    return readdirSync(join(folder, 'products'))
      .filter((file) => file.endsWith('.json'))
      .sort();
  } catch {
    throw new ShopError([`${name}/products: there is no such folder; put the product files there`]);
  }
};

const loadProductFile = (file: string, name: string): Product[] => {
  const { category, products } = readJson(file, name, productFileSchema);
  const types: readonly string[] = TYPES_BY_CATEGORY[category];
  const misplaced = products.flatMap((product, index) =>
    types.includes(product.type)
      ? []
      : [
          `${name}: products[${index}].type: "${product.type}" is no type of "${category}"; move ${product.id} to its own category's file`,
        ],
  );
  if (misplaced.length > 0) throw new ShopError(misplaced);
  return products.map((product) => ({ ...product, category }));
};

/** @throws ShopError listing every problem of the folder `shop/products/` */
const loadProducts = (folder: string, name: string): Product[] => {
  const files = productFiles(folder, name);
  const problems =
    files.length > 0 ? [] : [`${name}/products: holds no product file; write the first one there`];
  const home = new Map<string, string>();
  const products: Product[] = [];
  for (const file of files) {
    const fileName = `${name}/products/${file}`;
    const loaded = collect(problems, () =>
      loadProductFile(join(folder, 'products', file), fileName),
    );
    loaded?.forEach((product, index) => {
      const first = home.get(product.id);
      if (first === undefined) home.set(product.id, fileName);
      else {
        problems.push(
          `${fileName}: products[${index}].id: "${product.id}" is taken already, in ${first}; give one of them another id`,
        );
      }
      products.push(product);
    });
  }
  if (problems.length > 0) throw new ShopError(problems);
  return products;
};

/**
 * Reads and checks the owner's folder: brand, registration record and products.
 *
 * @param folder where `brand.json`, `registration.json` and `products/` are
 * @throws ShopError with one line a problem, each naming file, path and remedy
 */
export const loadShop = (folder: string): Shop => {
  const name = basename(folder);
  const problems: string[] = [];
  const brand = collect(problems, () =>
    readJson(join(folder, 'brand.json'), `${name}/brand.json`, brandSchema),
  );
  const record = collect(problems, () =>
    readJson(
      join(folder, 'registration.json'),
      `${name}/registration.json`,
      registrationRecordSchema,
    ),
  );
  const products = collect(problems, () => loadProducts(folder, name));
  if (brand === undefined || record === undefined || products === undefined) {
    throw new ShopError(problems);
  }
  return { brand, record, products, vocabulary: NO_OWN_VOCABULARY };
};
