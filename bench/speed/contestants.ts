import {
  type PackedIndex,
  type SearchDocument,
  buildTextIndex,
  packIndex,
  searchIndex,
  unpackIndex,
} from '../../catalog';
import { wordForms } from '../../languages/en/word-forms';
import { FIELDS, isInstalled, requirePeer } from '../relevance/engine';

/** An engine whose index can be built ahead, kept as a text and loaded. */
export interface Contestant {
  readonly name: string;
  readonly build: (documents: readonly SearchDocument[]) => string;
  /** @returns a search that gives the number of hits */
  readonly load: (file: string) => (query: string, isMisspelt: boolean) => number;
}

const OURS: Contestant = {
  name: 'Shelf Talker',
  build: (documents) => JSON.stringify(packIndex(buildTextIndex(documents, wordForms))),
  load: (file) => {
    const index = unpackIndex(JSON.parse(file) as PackedIndex);
    return (query) => searchIndex(query, index).length;
  },
};

/** The part of minisearch 7 that is used here. */
interface MiniSearch {
  addAll(documents: readonly object[]): void;
  search(query: string, options: object): readonly object[];
}
interface MiniSearchClass {
  new (options: object): MiniSearch;
  loadJSON(json: string, options: object): MiniSearch;
}

const FIELD_NAMES = { fields: Object.keys(FIELDS) };

/** MiniSearch; it looks for similar words only where a query is misspelt, which is kind to it. */
const miniSearch: Contestant = {
  name: 'MiniSearch',
  build: (documents) => {
    const engine = new (requirePeer('minisearch') as MiniSearchClass)(FIELD_NAMES);
    engine.addAll(
      documents.map(({ name, brand, text, attributes }, id) => ({
        ...{ id, title: name, brand, description: text, attributes },
      })),
    );
    return JSON.stringify(engine);
  },
  load: (file) => {
    const engine = (requirePeer('minisearch') as MiniSearchClass).loadJSON(file, FIELD_NAMES);
    return (query, isMisspelt) =>
      engine.search(query, { boost: FIELDS, ...(isMisspelt && { fuzzy: 0.2 }) }).length;
  },
};

/** Ours first, then MiniSearch if it is installed (`npm ci` in bench/relevance). */
export const contestants = (): Contestant[] =>
  isInstalled('minisearch') ? [OURS, miniSearch] : [OURS];
