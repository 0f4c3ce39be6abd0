import { basename, join } from 'node:path';
import { type Country } from '../../attribution';
import { type Product, hasSampleEstimate } from '../../catalog';
import { type Category } from '../../contract';
import { type FileOnDisk, readProducts } from '../../owner';
import { type FileChange } from '../files';
import { type NewProduct } from './new-product';
import { renderProductFile } from './write-json';

type Home = FileOnDisk & {
  readonly asWritten: { readonly category: Category; readonly products: readonly object[] };
};

const changed = (
  { path, name, text, from, asWritten }: Home,
  products: readonly object[],
): FileChange => ({ path, name, text, from, after: renderProductFile({ ...asWritten, products }) });

/** Adds a new product at the end of its category's file, or in a new file when there is none. */
export const withNewProduct = (
  shopFolder: string,
  { category, product }: NewProduct,
): FileChange => {
  const found = readProducts(shopFolder).files.find(({ content }) => content.category === category);
  const home: Home = found ?? {
    path: join(shopFolder, 'products', `${category}.json`),
    name: `${basename(shopFolder)}/products/${category}.json`,
    text: '',
    from: undefined,
    asWritten: { category, products: [] },
  };
  return changed(home, [...home.asWritten.products, product]);
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
): FileChange | undefined => {
  const home = readProducts(shopFolder).files.find(({ content }) =>
    content.products.some((product) => product.id === id),
  );
  return (
    home &&
    changed(
      home,
      home.asWritten.products.map((product) =>
        product.id === id ? { ...product, asins: { ...product.asins, [country]: asin } } : product,
      ),
    )
  );
};

type Written = Home['asWritten']['products'][number] & Pick<Product, 'estimates'>;

const withoutSample = (product: Written): object => {
  if (!hasSampleEstimate(product)) return product;
  const { estimates = {}, ...rest } = product;
  const own = Object.entries(estimates).filter(([, { sample }]) => sample !== true);
  return own.length === 0 ? rest : { ...product, estimates: Object.fromEntries(own) };
};

/** Takes the estimates of the sample out of every product; the owner's own stay. */
export const withoutSampleEstimates = (shopFolder: string): FileChange[] =>
  readProducts(shopFolder)
    .files.filter(({ asWritten }) => asWritten.products.some(hasSampleEstimate))
    .map((home) => changed(home, home.asWritten.products.map(withoutSample)));
