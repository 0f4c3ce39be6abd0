import {
  type SearchDocument,
  buildTextIndex,
  packIndexes,
  searchIndex,
  unpackIndexes,
} from '../../catalog';
import { wordForms } from '../../languages/en/word-forms';
import { FIELDS, isInstalled } from '../relevance/engine';
import { requireMiniSearch } from '../relevance/minisearch';

/** An engine whose index can be built ahead, kept as a file and loaded. */
export interface Contestant {
  readonly name: string;
  readonly build: (documents: readonly SearchDocument[]) => Uint8Array;
  /** @returns a search that gives the number of hits */
  readonly load: (file: Buffer) => (query: string, isMisspelt: boolean) => number;
}

const OURS: Contestant = {
  name: 'Shelf Talker',
  build: (documents) => packIndexes({ en: buildTextIndex(documents, wordForms) }),
  load: (file) => {
    const { en: index } = unpackIndexes(file);
    if (index === undefined) throw new Error('the file has no index of English');
    return (query) => searchIndex(query, index).length;
  },
};

const FIELD_NAMES = { fields: Object.keys(FIELDS) };

/** MiniSearch; it looks for similar words only where a query is misspelt, which is kind to it. */
const miniSearch: Contestant = {
  name: 'MiniSearch',
  build: (documents) => {
    const engine = new (requireMiniSearch())(FIELD_NAMES);
    engine.addAll(
      documents.map(({ name, brand, text, attributes }, id) => ({
        ...{ id, title: name, brand, description: text, attributes },
      })),
    );
    return Buffer.from(JSON.stringify(engine));
  },
  load: (file) => {
    const engine = requireMiniSearch().loadJSON(file.toString('utf8'), FIELD_NAMES);
    return (query, isMisspelt) =>
      engine.search(query, { boost: FIELDS, ...(isMisspelt && { fuzzy: 0.2 }) }).length;
  },
};

/** Ours first, then MiniSearch if it is installed (`npm ci` in bench/relevance). */
export const contestants = (): Contestant[] =>
  isInstalled('minisearch') ? [OURS, miniSearch] : [OURS];
