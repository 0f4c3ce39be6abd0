import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Country } from '../../attribution';
import { type Category } from '../../catalog';
import { difference } from '../difference';
import { writeWhole } from '../write-whole';
import { type NewProduct } from './new-product';
import { renderProductFile } from './write-json';

interface ProductFile {
  readonly category: Category;
  readonly products: readonly { readonly id: string; readonly asins: object }[];
}

/** A product file before and after a change. */
export interface ProductFileChange {
  readonly file: string;
  /** How messages call the file. */
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

interface Read {
  readonly file: string;
  readonly name: string;
  readonly before: string;
  readonly content: ProductFile;
}

/** Reads the product files. Call it only after `readSoundProducts` has accepted them. */
const readFiles = (shopFolder: string): Read[] =>
  readdirSync(join(shopFolder, 'products'))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const path = join(shopFolder, 'products', file);
      const before = readFileSync(path, 'utf8');
      const content = JSON.parse(before.replace(/^\uFEFF/, '')) as ProductFile;
      return { file: path, name: `${basename(shopFolder)}/products/${file}`, before, content };
    });

const changed = (
  { file, name, before, content }: Read,
  products: ProductFile['products'],
): ProductFileChange => ({
  file,
  name,
  before,
  after: renderProductFile({ ...content, products }),
});

/** Adds a new product at the end of its category's file, or in a new file when there is none. */
export const withNewProduct = (
  shopFolder: string,
  { category, product }: NewProduct,
): ProductFileChange => {
  const found = readFiles(shopFolder).find(({ content }) => content.category === category);
  const home = found ?? {
    file: join(shopFolder, 'products', `${category}.json`),
    name: `${basename(shopFolder)}/products/${category}.json`,
    before: '',
    content: { category, products: [] },
  };
  return changed(home, [...home.content.products, product]);
};

/**
 * Sets a product's ASIN in a marketplace.
 *
 * @returns undefined when no file holds the product
 */
export const withAsin = (
  shopFolder: string,
  id: string,
  country: Country,
  asin: string,
): ProductFileChange | undefined => {
  const home = readFiles(shopFolder).find(({ content }) =>
    content.products.some((product) => product.id === id),
  );
  return (
    home &&
    changed(
      home,
      home.content.products.map((product) =>
        product.id === id ? { ...product, asins: { ...product.asins, [country]: asin } } : product,
      ),
    )
  );
};

/** What the change does to the file, as a diff. */
export const productDifference = ({ name, before, after }: ProductFileChange): string[] =>
  difference(name, before, after);

/** Writes the file in one step. */
export const writeProductFile = async ({ file, name, after }: ProductFileChange): Promise<void> => {
  await writeWhole(file, name, after);
};
