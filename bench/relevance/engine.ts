import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type BenchProduct } from './data';

/** The texts of a product that every engine gets, by field. */
export interface SearchText {
  readonly id: string;
  readonly title: string;
  readonly brand: string;
  readonly description: string;
  /** The attributes' values in words; bare numbers say nothing without their names. */
  readonly attributes: string;
}

/** Finds products: ids, best first; empty for "nothing fits". */
export type Search = (query: string) => readonly string[];

/** A search engine that takes part in the bench. */
export interface Engine {
  readonly name: string;
  readonly index: (products: readonly BenchProduct[]) => Search;
}

/** How many results are asked for. */
export const RESULTS = 10;

/** The usual weights of the plain engines: a word in the title counts three times. */
export const FIELDS = { title: 3, brand: 1, description: 1, attributes: 1 } as const;

/** The texts of a product, the same for every engine. */
export const searchTextOf = (product: BenchProduct): SearchText => ({
  ...{ id: product.id, title: product.title, brand: product.brand },
  description: product.description,
  attributes: Object.values(product.attributes)
    .filter((value) => typeof value === 'string')
    .join(' '),
});

/** Whether a peer is installed beside this file (`npm ci` in bench/relevance). */
export const isInstalled = (packageName: string): boolean =>
  existsSync(join(__dirname, 'node_modules', packageName));

/** Loads a peer that is installed beside this file. */
export const requirePeer = createRequire(join(__dirname, 'package.json'));
