import {
  type Catalog,
  type Product,
  type TextIndex,
  isCore,
  isThing,
  meaningOf,
  productOf,
  readQuery,
  searchIndex,
  wordsOf,
} from '../../catalog';
import { createStemmer, partsOf } from '../../contract';

/** What a word for how a thing should be counts that only occurs in what is said of a product. */
const DESCRIBED = 0.6;
/** What any other word does. */
const IN_PASSING = 0.25;

/** So much of that counts a word that only things of the same kind may be called by. */
const OF_KIND = 0.3;
/** The same of the noun of such a name: not every coffee maker is a "cafetiere". */
const NOUN_OF_KIND = 0.1;

/** The index in a language; in another one where the catalogue lacks it. */
export const indexOf = (catalog: Catalog, language: string): TextIndex | undefined =>
  catalog.text[language] ?? Object.values(catalog.text)[0];

/** Makes the function that takes a text apart into its words, without their endings. */
export const stemsIn = ({ forms }: TextIndex): ((text: string) => string[]) => {
  const stem = createStemmer(forms);
  return (text) => partsOf(text).map(stem);
};

/** A product that some free words name, and how well, from 0 to 1. */
export interface Named {
  readonly product: Product;
  /** Its position in the catalogue. */
  readonly number: number;
  readonly score: number;
}

/** The products that some free words name, the best first. */
export const namedBy = (words: string, catalog: Catalog, language: string): Named[] => {
  const index = indexOf(catalog, language);
  if (index === undefined) return [];
  return searchIndex(words, index).flatMap(({ product: number, score, isNamed }) => {
    const product = catalog.products[number];
    return isNamed && product !== undefined ? [{ product, number, score }] : [];
  });
};

/** How much of some words each product is, as a share: by product id. */
export const namesIn = (
  words: string | undefined,
  catalog: Catalog,
  language: string,
): ReadonlyMap<string, number> => {
  const shares = new Map<string, number>();
  const each = words?.split(' ') ?? [];
  for (const word of each) {
    for (const { product } of namedBy(word, catalog, language)) {
      shares.set(product.id, (shares.get(product.id) ?? 0) + 1 / each.length);
    }
  }
  return shares;
};

/** What was found out of an index: the stems of its words by their number, and of what is written of products. */
interface Written {
  readonly terms: readonly string[];
  /** By language and product id: an index may stand in for that of a language which the catalogue lacks. */
  readonly stems: Map<string, ReadonlySet<string>>;
}

const writtenIn = new WeakMap<TextIndex, Written>();

const writtenOf = (index: TextIndex): Written => {
  const written = writtenIn.get(index) ?? { terms: [...index.terms.keys()], stems: new Map() };
  writtenIn.set(index, written);
  return written;
};

const stemsWritten = (
  product: Product,
  index: TextIndex,
  language: string,
): ReadonlySet<string> => {
  const { name, pitch, reasons, facts = {} } = wordsOf(product, language);
  const said = [...reasons, ...Object.values(facts)].map(({ say }) => say);
  return new Set([product.brand, name, pitch, ...said].flatMap(stemsIn(index)));
};

/**
 * Whether a word, by its number in the index, is said of a product itself, and not only part of what things of its kind may be called: not
 * every notebook is a "dot journal".
 */
export const isWritten = (
  term: number,
  product: Product,
  index: TextIndex,
  language: string,
): boolean => {
  const { terms, stems } = writtenOf(index);
  const key = `${language} ${product.id}`;
  const its = stems.get(key) ?? stemsWritten(product, index, language);
  stems.set(key, its);
  return its.has(terms[term] ?? '');
};

/**
 * How much of some words is said anywhere of each product, as a share: by product id. Rare words tell more.
 *
 * @param inPassing what a word counts that only occurs in what is said of a product, beside one that says what it is
 */
const mentionsIn = (
  words: string | undefined,
  catalog: Catalog,
  language: string,
  inPassing: number,
): ReadonlyMap<string, number> => {
  const index = indexOf(catalog, language);
  const shares = new Map<string, number>();
  if (index === undefined || words === undefined) return shares;
  const { terms } = readQuery(words, index);
  const known = terms.filter(({ term }) => term !== undefined);
  // A word that no product has tells as much as the others do.
  const meaning = (terms.length * meaningOf(known)) / known.length;
  for (const { term, rarity } of known) {
    const end = index.starts[(term ?? 0) + 1] ?? 0;
    for (let at = index.starts[term ?? 0] ?? 0; at < end; at += 1) {
      const entry = index.entries[at] ?? 0;
      const product = catalog.products[productOf(entry)];
      if (product === undefined) continue;
      const isSaid = isWritten(term ?? 0, product, index, language);
      const ofProduct = isCore(entry) ? 1 : inPassing;
      const ofKind = isThing(entry) ? NOUN_OF_KIND : isCore(entry) ? 1 : inPassing * OF_KIND;
      const counts = isSaid ? ofProduct : ofKind;
      const share = (counts * rarity) / meaning;
      shares.set(product.id, (shares.get(product.id) ?? 0) + share);
    }
  }
  return shares;
};

/** How far each product is as some words say it should be, from 0 to 1: by product id. */
export const qualitiesIn = (
  words: string | undefined,
  catalog: Catalog,
  language: string,
): ReadonlyMap<string, number> => mentionsIn(words, catalog, language, DESCRIBED);

/** How far each product has to do with what else was said, from 0 to 1: by product id. */
export const relationsIn = (
  words: string | undefined,
  catalog: Catalog,
  language: string,
): ReadonlyMap<string, number> => mentionsIn(words, catalog, language, IN_PASSING);

/** Whether something holds for one of some words, by of which products that word is said. */
const isOneOfWords = (
  words: string,
  catalog: Catalog,
  language: string,
  holds: (isSaid: (of: Product) => boolean) => boolean,
): boolean => {
  const index = indexOf(catalog, language);
  return (
    index !== undefined &&
    readQuery(words, index).terms.some(
      ({ term }) => term !== undefined && holds((of) => isWritten(term, of, index, language)),
    )
  );
};

/** Whether one of some words is said of a product itself, and not only of what things of its kind may be called. */
export const isSaidOf = (
  words: string,
  product: Product,
  catalog: Catalog,
  language: string,
): boolean => isOneOfWords(words, catalog, language, (isSaid) => isSaid(product));

/** Whether all of some words are in the catalogue, as they were said. */
export const areKnown = (words: string, catalog: Catalog, language: string): boolean => {
  const index = indexOf(catalog, language);
  return index !== undefined && stemsIn(index)(words).every((stem) => index.terms.has(stem));
};

/** Whether one of some words is said of another product of the same type, and not of this one. */
export const isSaidOfOthers = (
  words: string,
  product: Product,
  catalog: Catalog,
  language: string,
): boolean => {
  const others = catalog.products.filter(({ type }) => type === product.type);
  return isOneOfWords(
    words,
    catalog,
    language,
    (isSaid) => !isSaid(product) && others.some(isSaid),
  );
};
