import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  type Product,
  type ProductFile,
  type ProductWords,
  productFileSchema,
} from '../catalog/product';
import { type ContentProblem, pathText } from './check';
import { FileError, fileError } from './file-error';
import { type FileKind, type OwnerFile, readOwnerFile } from './owner-file';
import { NO_OWN_VOCABULARY, type OwnVocabulary } from '../contract';
import { productMessage, productWords } from './product-words';
import { type FilePlace } from './read-json';
import { readVocabulary } from './vocabulary';

/** A valid product and its place. */
export interface PlacedProduct {
  readonly product: Product;
  /** File and product, e.g. `shop/products/games.json: catan`. */
  readonly where: string;
}

/** The product files that are valid, and what is wrong with the products. */
export interface ReadProducts {
  readonly files: readonly OwnerFile<ProductFile>[];
  readonly products: readonly PlacedProduct[];
  readonly problems: readonly ContentProblem[];
}

/** The products of a file, each with its category. */
export const productsIn = ({ content }: OwnerFile<ProductFile>): Product[] =>
  content.products.map((product) => ({ ...product, category: content.category }));

const idAt = (file: unknown, index: PropertyKey): string => {
  const { products } = file as { readonly products: readonly unknown[] };
  const { id } = (products[Number(index)] ?? {}) as { readonly id?: unknown };
  return typeof id === 'string' ? id : `products[${String(index)}]`;
};

/** Names a product by its id, not by its position: `catan: asins.US`. */
const productPath = (path: readonly PropertyKey[], file: unknown): string => {
  const [first, index, ...rest] = path;
  if (first !== 'products' || index === undefined) return pathText(path);
  return [idAt(file, index), pathText(rest)].filter((part) => part !== '').join(': ');
};

const productFileKind = (words: ProductWords): FileKind<ProductFile> => ({
  schema: productFileSchema(words),
  steps: [],
  words: { messageOf: productMessage, pathOf: productPath },
});

const productFilesIn = (shopFolder: string): FilePlace[] => {
  const folder = join(shopFolder, 'products');
  const name = `${basename(shopFolder)}/products`;
  let files: string[];
  try {
    files = readdirSync(folder);
  } catch {
    throw fileError(name, 'there is no such folder', 'put the product files there');
  }
  return files
    .filter((file) => file.endsWith('.json') && !file.endsWith('.backup.json'))
    .sort()
    .map((file) => ({ path: join(folder, file), name: `${name}/${file}` }));
};

const misplaced = (
  { name, content: { category, products } }: OwnerFile<ProductFile>,
  { types }: ProductWords,
): ContentProblem[] =>
  products
    .filter(({ type }) => !types[category].includes(type))
    .map(({ id, type }) => ({
      file: name,
      path: `${id}: type`,
      message: `"${type}" is not a type of "${category}"`,
      remedy: `move ${id} to its own category's file`,
    }));

const takenIds = (files: readonly OwnerFile<ProductFile>[]): ContentProblem[] => {
  const home = new Map<string, string>();
  return files.flatMap(({ name, content }) =>
    content.products.flatMap(({ id }): ContentProblem[] => {
      const first = home.get(id);
      if (first === undefined) {
        home.set(id, name);
        return [];
      }
      const message = `is already in use in ${first}`;
      return [{ file: name, path: `${id}: id`, message, remedy: 'give one of them another id' }];
    }),
  );
};

/** A problem for each product that has no words in one of these languages (ISO 639). */
export const untranslatedProducts = (
  { name, content }: OwnerFile<ProductFile>,
  languages: readonly string[],
): ContentProblem[] =>
  content.products.flatMap(({ id, words }) =>
    languages
      .filter((language) => !Object.hasOwn(words, language))
      .map((language) => ({
        file: name,
        path: `${id}: words`,
        message: `lacks "${language}", a language of the brand`,
        remedy: `add name, pitch and reasons under "${language}"`,
      })),
  );

/**
 * Reads the files of `products/`, each by itself, so that a broken one doesn't hide the problems of
 * another. Products may use the built-in words and the owner's own.
 */
export const readProducts = (shopFolder: string): ReadProducts => {
  const files: OwnerFile<ProductFile>[] = [];
  const problems: ContentProblem[] = [];
  const noting = (read: () => void): void => {
    try {
      read();
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      problems.push(...error.problems);
    }
  };
  let own: OwnVocabulary = NO_OWN_VOCABULARY;
  noting(() => {
    own = readVocabulary(shopFolder);
  });
  const words = productWords(own);
  const kind = productFileKind(words);
  noting(() => {
    const places = productFilesIn(shopFolder);
    for (const place of places) noting(() => files.push(readOwnerFile(kind, place)));
    if (places.length > 0) return;
    const file = `${basename(shopFolder)}/products`;
    problems.push({
      file,
      path: '',
      message: 'has no product files',
      remedy: 'write the first one there',
    });
  });
  problems.push(...files.flatMap((file) => misplaced(file, words)), ...takenIds(files));
  return {
    files,
    problems,
    products: files.flatMap((file) =>
      productsIn(file).map((product) => ({ product, where: `${file.name}: ${product.id}` })),
    ),
  };
};
