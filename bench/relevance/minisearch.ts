import { requirePeer } from './engine';

/** The part of minisearch 7 that is used here. */
interface MiniSearch {
  addAll(documents: readonly object[]): void;
  search(query: string, options: object): { readonly id: string }[];
}

interface MiniSearchClass {
  new (options: object): MiniSearch;
  loadJSON(json: string, options: object): MiniSearch;
}

/** MiniSearch, when it is installed. */
export const requireMiniSearch = (): MiniSearchClass =>
  requirePeer('minisearch') as MiniSearchClass;
