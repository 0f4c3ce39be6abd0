import {
  type Engine,
  type SearchText,
  FIELDS,
  RESULTS,
  isInstalled,
  requirePeer,
  searchTextOf,
} from './engine';
import { requireMiniSearch } from './minisearch';

const FIELD_NAMES = Object.keys(FIELDS) as (keyof typeof FIELDS)[];

const miniSearch = (name: string, options: object): Engine => ({
  name,
  index: (products) => {
    const engine = new (requireMiniSearch())({ fields: FIELD_NAMES });
    engine.addAll(products.map(searchTextOf));
    return (query) =>
      engine
        .search(query, { boost: FIELDS, ...options })
        .slice(0, RESULTS)
        .map(({ id }) => id);
  },
});

/** The part of @orama/orama 3 that is used here. */
interface Orama {
  create(options: object): object;
  insertMultiple(database: object, documents: SearchText[], batchSize: number): unknown;
  search(database: object, query: object): { readonly hits: { readonly id: string }[] };
}

const orama: Engine = {
  name: 'Orama',
  index: (products) => {
    const { create, insertMultiple, search } = requirePeer('@orama/orama') as Orama;
    const schema = Object.fromEntries(FIELD_NAMES.map((field) => [field, 'string']));
    const database = create({ schema });
    insertMultiple(database, products.map(searchTextOf), products.length);
    return (term) =>
      search(database, { term, boost: FIELDS, limit: RESULTS }).hits.map(({ id }) => id);
  },
};

/** The part of flexsearch 0.8 that is used here. */
interface FlexSearch {
  readonly Document: new (options: object) => {
    add(document: SearchText): void;
    search(query: string, options: object): { readonly id: string }[];
  };
}

const flexSearch: Engine = {
  name: 'FlexSearch',
  index: (products) => {
    const { Document } = requirePeer('flexsearch') as FlexSearch;
    const index = FIELD_NAMES.map((field) => ({ field, tokenize: 'strict' }));
    const engine = new Document({ document: { id: 'id', index } });
    for (const product of products) engine.add(searchTextOf(product));
    return (query) =>
      engine
        .search(query, { limit: RESULTS, merge: true, suggest: true })
        .slice(0, RESULTS)
        .map(({ id }) => id);
  },
};

/** The part of lunr 2 that is used here. */
interface LunrBuilder {
  ref(field: string): void;
  field(name: string, options: object): void;
  add(document: SearchText): void;
}
type Lunr = (configure: (this: LunrBuilder) => void) => {
  search(query: string): { readonly ref: string }[];
};

const lunr: Engine = {
  name: 'Lunr',
  index: (products) => {
    const create = requirePeer('lunr') as Lunr;
    const engine = create(function () {
      this.ref('id');
      for (const [field, boost] of Object.entries(FIELDS)) this.field(field, { boost });
      for (const product of products) this.add(searchTextOf(product));
    });
    return (query) =>
      engine
        // Its query language has meanings for these characters.
        .search(query.replace(/[:^~*+-]/g, ' '))
        .slice(0, RESULTS)
        .map(({ ref }) => ref);
  },
};

/** The parts of wink-bm25-text-search 3 and wink-nlp-utils 2 that are used here. */
interface WinkBm25 {
  defineConfig(config: object): void;
  definePrepTasks(tasks: readonly ((input: never) => unknown)[]): void;
  addDoc(document: SearchText, id: string): void;
  consolidate(): void;
  search(query: string, limit: number): [id: string, score: number][];
}
interface WinkUtils {
  readonly string: Readonly<Record<'lowerCase' | 'tokenize0', (text: never) => unknown>>;
  readonly tokens: Readonly<Record<'removeWords' | 'stem', (tokens: never) => unknown>>;
}

const wink: Engine = {
  name: 'wink-bm25',
  index: (products) => {
    const engine = (requirePeer('wink-bm25-text-search') as () => WinkBm25)();
    const { string, tokens } = requirePeer('wink-nlp-utils') as WinkUtils;
    engine.defineConfig({ fldWeights: FIELDS });
    engine.definePrepTasks([string.lowerCase, string.tokenize0, tokens.removeWords, tokens.stem]);
    for (const product of products) engine.addDoc(searchTextOf(product), product.id);
    engine.consolidate();
    return (query) => engine.search(query, RESULTS).map(([id]) => id);
  },
};

const PEERS: readonly (readonly [packageName: string, engine: Engine])[] = [
  ['minisearch', miniSearch('MiniSearch', {})],
  ['minisearch', miniSearch('MiniSearch, fuzzy and prefix', { fuzzy: 0.2, prefix: true })],
  ['@orama/orama', orama],
  ['flexsearch', flexSearch],
  ['lunr', lunr],
  ['wink-bm25-text-search', wink],
];

/** The peers that are installed, and the names of those that aren't. */
export const installedPeers = (): { readonly engines: Engine[]; readonly missing: string[] } => ({
  engines: PEERS.filter(([packageName]) => isInstalled(packageName)).map(([, engine]) => engine),
  missing: PEERS.filter(([packageName]) => !isInstalled(packageName)).map(([, { name }]) => name),
});
