import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type * as z from 'zod';
import { type Product, ShopError, loadShop, productFileSchema } from '../../catalog';
import { type CatalogFinding } from './catalog-finding';

/** A sound product and where it is written. */
export interface PlacedProduct {
  readonly product: Product;
  /** File and product, e.g. `shop/products/games.json: catan`. */
  readonly where: string;
}

/** What can be used of the product files, and what is wrong with the rest. */
export interface ReadProducts {
  readonly products: readonly PlacedProduct[];
  readonly findings: readonly CatalogFinding[];
}

type Issue = z.core.$ZodIssue;

const REMEDIES = {
  'asin-broken': 'copy the ten characters after /dp/ in the address of the product page',
  'pitch-long': 'cut it; what is left over fits into a reason',
  'product-invalid': 'correct it there',
} as const;

const codeOf = ({ path, code }: Issue): keyof typeof REMEDIES => {
  if (path.includes('asins') && code === 'custom' && path.at(-1) !== 'asins') return 'asin-broken';
  return path.at(-1) === 'pitch' && code === 'too_big' ? 'pitch-long' : 'product-invalid';
};

const idAt = (raw: unknown, index: PropertyKey | undefined): string => {
  const { products } = raw as { products?: unknown };
  const product: unknown = Array.isArray(products) ? products[Number(index)] : undefined;
  const { id } = (product ?? {}) as { id?: unknown };
  return typeof id === 'string' ? id : `products[${String(index)}]`;
};

const describeIssue = (file: string, raw: unknown, issue: Issue): CatalogFinding => {
  const [first, index, ...rest] = issue.path;
  const inProduct = first === 'products' && index !== undefined;
  const code = codeOf(issue);
  const place = (inProduct ? rest : issue.path).map(String).join('.');
  const text = issue.message.split('; ')[0] ?? issue.message;
  const message = code === 'pitch-long' ? 'is longer than a breath (140 characters)' : text;
  return {
    code,
    severity: 'error',
    where: inProduct ? `${file}: ${idAt(raw, index)}` : file,
    message: place === '' ? message : `${place}: ${message}`,
    remedy: REMEDIES[code],
  };
};

const broken = (where: string, message: string, remedy: string): CatalogFinding => ({
  code: 'product-invalid',
  severity: 'error',
  where,
  message,
  remedy,
});

const readFile = (path: string, file: string): ReadProducts => {
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    const message = `is not readable as JSON: ${(error as Error).message}`;
    return { products: [], findings: [broken(file, message, REMEDIES['product-invalid'])] };
  }
  const result = productFileSchema.safeParse(raw);
  if (!result.success) {
    const findings = result.error.issues.map((issue) => describeIssue(file, raw, issue));
    return { products: [], findings };
  }
  const { category, products } = result.data;
  return {
    findings: [],
    products: products.map((product) => ({
      product: { ...product, category },
      where: `${file}: ${product.id}`,
    })),
  };
};

/** What the catalogue's own loader finds beyond single files: ids given twice, types in the wrong file. */
const loaderFindings = (shopFolder: string): CatalogFinding[] => {
  try {
    loadShop(shopFolder);
    return [];
  } catch (error) {
    if (!(error instanceof ShopError)) throw error;
    const place = `${basename(shopFolder)}/products`;
    return error.problems
      .filter((problem) => problem.startsWith(place))
      .map((problem) => {
        const [where = place, ...rest] = problem.split(': ');
        const [message = '', remedy = REMEDIES['product-invalid']] = rest.join(': ').split('; ');
        return broken(where, message, remedy);
      });
  }
};

/** Reads the files of `products/`, each by itself: a broken one doesn't hide what is wrong in another. */
export const readProducts = (shopFolder: string): ReadProducts => {
  const folder = join(shopFolder, 'products');
  let files: string[];
  try {
    files = readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .sort();
  } catch {
    return { products: [], findings: loaderFindings(shopFolder) };
  }
  const read = files.map((file) =>
    readFile(join(folder, file), `${basename(shopFolder)}/products/${file}`),
  );
  const findings = read.flatMap((file) => file.findings);
  return {
    products: read.flatMap((file) => file.products),
    findings: findings.length > 0 ? findings : loaderFindings(shopFolder),
  };
};
