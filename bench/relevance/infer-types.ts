import { type BenchProduct } from './data';

/** What fewer products are called is not a kind of thing. */
const PRODUCTS_NEEDED = 2;
const LONGEST = 4;
/** A dot inside a word belongs to it, as in a web address. */
const TOKENS = /[\p{L}\p{N}]+(?:[./-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;
/** What a thing is for stands after what it is. */
const FOR = /\bfor\b/i;
/** "Notebook- or telephone holder": the first half of a word that comes later. */
const HALF_WORD = /[\p{L}\p{N}]+-(?=\s)/gu;
/** Three letters at least: shorter words are units. */
const LOWER_CASE = /^[a-z][a-z/-]{2,}$/;
const A_WORD = /^[a-z][a-z/-]+$/;
const A_NUMBER = /^\d+$/;
/** Words of grammar, and words for how much is in the box. */
const NO_KIND = new Set('and with for the from per pixels pcs pages ppm select'.split(' '));

/** The runs of words in a title that pass a test. Numbers, their units and other signs part them. */
const runsOf = (title: string, isPart: (word: string) => boolean): string[][] => {
  const runs: string[][] = [[]];
  let isAfterNumber = false;
  for (const token of title.replace(HALF_WORD, ',').match(TOKENS) ?? []) {
    const isOut = isAfterNumber || NO_KIND.has(token.toLowerCase()) || !isPart(token);
    if (isOut) runs.push([]);
    else runs.at(-1)?.push(token.toLowerCase());
    isAfterNumber = A_NUMBER.test(token);
  }
  return runs.filter((run) => run.length > 0);
};

const lowerCaseRuns = (title: string): string[] =>
  runsOf(title, (word) => LOWER_CASE.test(word)).map((run) => run.slice(-LONGEST).join(' '));

/** Colours, which stand in titles in the same way. */
const coloursOf = (products: readonly BenchProduct[]): Set<string> =>
  new Set(
    products.flatMap(({ attributes: { product_colour: colour } }) =>
      typeof colour === 'string' ? colour.toLowerCase().split(',') : [],
    ),
  );

/** The kinds that several products name. */
const kindsOf = (products: readonly BenchProduct[]): Set<string> => {
  const counts = new Map<string, number>();
  for (const { title, attributes } of products) {
    const { product_type: type } = attributes;
    const named = typeof type === 'string' ? [type.toLowerCase()] : [];
    for (const kind of new Set([...lowerCaseRuns(title), ...named])) {
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
  }
  const colours = coloursOf(products);
  const isKind = (kind: string): boolean =>
    (counts.get(kind) ?? 0) >= PRODUCTS_NEEDED && !colours.has(kind);
  return new Set([...counts.keys()].filter(isKind));
};

/** The first run of words that ends in a kind, from that kind on. */
const kindIn = (title: string, kinds: ReadonlySet<string>): string | undefined =>
  runsOf(title, (word) => A_WORD.test(word.toLowerCase()))
    .map((run) => run.map((_, at) => run.slice(at).join(' ')).find((end) => kinds.has(end)))
    .find((kind) => kind !== undefined);

/** How types are inferred, for the output. */
export const TYPE_RULE =
  "types are inferred from titles and attributes, never from queries: the attribute product_type, else the title's " +
  'first run of lower-case words (so Icecat writes a category) that two products share, else the first run of ' +
  'words that ends in such a kind; what stands after "for" only where nothing before it is a kind';

/** Infers what kind of thing each product is, because the data doesn't say: see TYPE_RULE. */
export const inferTypes = (products: readonly BenchProduct[]): (string | undefined)[] => {
  const kinds = kindsOf(products);
  const kindOf = (text: string): string | undefined =>
    lowerCaseRuns(text).find((kind) => kinds.has(kind)) ?? kindIn(text, kinds);
  return products.map(({ title, attributes: { product_type: type } }) => {
    if (typeof type === 'string') return type;
    const [thing = '', ...itsUse] = title.split(FOR);
    return kindOf(thing) ?? kindOf(itsUse.join(','));
  });
};
