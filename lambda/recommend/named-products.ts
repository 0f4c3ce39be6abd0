import {
  type Catalog,
  type Product,
  type TextIndex,
  createTokeniser,
  entryOf,
  isCore,
  isThing,
  readQuery,
  wordsOf,
} from '../../catalog';
import { indexOf, isWritten, namedBy, relationsIn, stemsIn } from './mentions';
import { type Wish } from './wish';

/** So few words name nothing else than the thing. */
const MOST_WORDS_OF_NAME = 2;
/** Of more words, a product has more than this share, or is what the last one names: a "three burner gas stove". */
const SHARE_OF_NAME = 0.5;

/** Makes the check whether all words of a name are in a product's own, or sound like them: "arrow press". */
const createIsCalled = (
  name: string,
  index: TextIndex,
  language: string,
): ((product: Product) => boolean) => {
  const stemsOf = stemsIn(index);
  const stems = stemsOf(name);
  const termsOf = (words: string): (number | undefined)[] =>
    readQuery(words, index).terms.map(({ term }) => term);
  // "Gift cards": what a search leaves out belongs to a name.
  const isWhole = !stems.some((stem) => index.forms.stopWords.includes(stem));
  const terms = isWhole ? termsOf(name) : [];
  return (product) => {
    const its = `${product.brand} ${wordsOf(product, language).name}`;
    const itsStems = stemsOf(its);
    if (stems.every((stem) => itsStems.includes(stem))) return true;
    if (!isWhole || terms.includes(undefined)) return false;
    const itsTerms = termsOf(its);
    return terms.every((term) => itsTerms.includes(term));
  };
};

/** Makes the check whether one of some words begins a product's brand. */
const createIsOfBrand = (
  terms: readonly number[],
  index: TextIndex,
): ((product: Product) => boolean) => {
  const stemsOf = stemsIn(index);
  return ({ brand }) => {
    const [first = ''] = stemsOf(brand);
    const term = index.terms.get(first);
    return term !== undefined && terms.includes(term);
  };
};

/** The rooms a word names: all that belongs there is called by it. */
const roomsNamedBy = (
  term: number,
  { products }: Catalog,
  index: TextIndex,
): ReadonlySet<string> => {
  const isCalled = (number: number): boolean => {
    const entry = entryOf(term, number, index);
    return entry !== undefined && isCore(entry);
  };
  const others = new Set(
    products.flatMap(({ facets }, number) => (isCalled(number) ? [] : facets.room)),
  );
  return new Set(products.flatMap(({ facets }) => facets.room).filter((room) => !others.has(room)));
};

/**
 * Makes the check whether a word alone is in a product's name, begins its brand, or names a room where it belongs. What
 * only describes its kind names another thing, as "toaster" does of a toaster oven.
 */
const createIsInName = (
  term: number,
  catalog: Catalog,
  index: TextIndex,
  language: string,
): ((product: Product) => boolean) => {
  const stemsOf = stemsIn(index);
  const isOfBrand = createIsOfBrand([term], index);
  const rooms = roomsNamedBy(term, catalog, index);
  return (product) =>
    stemsOf(wordsOf(product, language).name).some((stem) => index.terms.get(stem) === term) ||
    isOfBrand(product) ||
    product.facets.room.some((room) => rooms.has(room));
};

/** Makes the check whether a word alone is the noun of a product's name: a "ball launcher" is no ball. */
const createIsNoun = (
  word: string,
  index: TextIndex,
  language: string,
): ((product: Product) => boolean) => {
  const tokenise = createTokeniser(index.forms);
  const [stem] = stemsIn(index)(word);
  return (product) =>
    tokenise(wordsOf(product, language).name).some(
      (one) => one.stem === stem && one.role === 'head',
    );
};

/**
 * Makes the check whether a product is what a short name names. It isn't if the name has a word that the product
 * lacks ("kettle descaler", and a "face cream" is no ice cream), if its last word, or the word that tells most, is only
 * mentioned in what is said of the product, as the "tree straps" of a hammock are and the "knife" of a "knife set", or
 * if the last word only ends a longer name of such things: a "camping mattress" is no mattress.
 */
const createIsThing = (
  name: string,
  catalog: Catalog,
  index: TextIndex,
  language: string,
): ((product: Product, number: number) => boolean) => {
  const { terms } = readQuery(name, index);
  const all = terms.flatMap(({ term }) => term ?? []);
  const head = all.at(-1);
  if (terms.length > MOST_WORDS_OF_NAME) {
    const last = terms.at(-1)?.term;
    const isOfBrand = createIsOfBrand(all, index);
    return (product, number) => {
      const its = all.flatMap((term) => entryOf(term, number, index) ?? []);
      const entry = last === undefined ? undefined : entryOf(last, number, index);
      const isNoun = entry !== undefined && isCore(entry);
      if (isNoun && !isThing(entry)) return true;
      const isMost = its.some(isCore) && its.length > terms.length * SHARE_OF_NAME;
      // "An ice cream scoop": what isn't called by the noun must at least be of the brand that was said.
      return isMost && (isNoun || isOfBrand(product));
    };
  }
  if (head === undefined || all.length < terms.length) return () => false;
  const [telling] = [...terms].sort((one, other) => other.rarity - one.rarity);
  const tells = telling?.term ?? head;
  const isInName = all.length === 1 ? createIsInName(head, catalog, index, language) : undefined;
  return (product, number) => {
    const entry = entryOf(head, number, index);
    if (entry === undefined || !isCore(entry)) return false;
    if (isInName !== undefined)
      return isThing(entry) ? isWritten(head, product, index, language) : isInName(product);
    const its = entryOf(tells, number, index);
    return (
      its !== undefined &&
      isCore(its) &&
      (tells === head || !isThing(its) || isWritten(tells, product, index, language)) &&
      all.every((term) => entryOf(term, number, index) !== undefined)
    );
  };
};

/** Makes the check whether a product has to do with the thing it is to go with, and isn't that thing. */
const createGoesWith = (
  thing: string | undefined,
  catalog: Catalog,
  index: TextIndex,
  language: string,
): ((product: Product) => boolean) => {
  if (thing === undefined) return () => true;
  const stemsOf = stemsIn(index);
  const head = stemsOf(thing).at(-1);
  const related = relationsIn(head, catalog, language);
  return (product) =>
    related.has(product.id) && stemsOf(wordsOf(product, language).name).at(-1) !== head;
};

/** The stems of each brand, by the index: made once, and not in every turn. */
const brandsByIndex = new WeakMap<TextIndex, ReadonlyMap<string, string>>();

const brandsOf = (catalog: Catalog, index: TextIndex): ReadonlyMap<string, string> => {
  const known = brandsByIndex.get(index);
  if (known !== undefined) return known;
  const stemsOf = stemsIn(index);
  const brands = new Set(catalog.products.map(({ brand }) => brand));
  const made = new Map([...brands].map((brand) => [brand, stemsOf(brand).join(' ')]));
  brandsByIndex.set(index, made);
  return made;
};

/**
 * Makes the check whether a product has to do with the brands that are spoken of beside the thing that is wanted:
 * the filter for an AeroPress is no other filter, and no AeroPress.
 */
const createSuitsOwned = (
  name: string,
  mentioned: string | undefined,
  catalog: Catalog,
  index: TextIndex,
  language: string,
): ((product: Product) => boolean) => {
  if (mentioned === undefined) return () => true;
  const said = ` ${stemsIn(index)(mentioned).join(' ')} `;
  const owned = [...brandsOf(catalog, index)].flatMap(([brand, its]) =>
    said.includes(` ${its} `) ? [brand] : [],
  );
  if (owned.length === 0) return () => true;
  const related = relationsIn(owned.join(' '), catalog, language);
  const isCalled = createIsCalled(name, index, language);
  return (product) =>
    related.has(product.id) && (!owned.includes(product.brand) || isCalled(product));
};

/** A product that may be recommended, and how well it fits the free words of the wish, from 0 to 1. */
export interface NamedProduct {
  readonly product: Product;
  readonly fitsWords: number;
}

/**
 * The products that are what the free words of a wish name.
 *
 * @param among the products where there are no free words: then all of these
 */
export const productsNamedBy = (
  catalog: Catalog,
  { text, isName, near, mentioned, goesWith }: Wish,
  language: string,
  among: readonly Product[],
): NamedProduct[] => {
  if (text === undefined) return among.map((product) => ({ product, fitsWords: 0 }));
  const index = indexOf(catalog, language);
  if (index === undefined) return [];
  const isThingNamed = createIsThing(text, catalog, index, language);
  const isCalled = isName === true ? createIsCalled(text, index, language) : () => true;
  const goes = createGoesWith(goesWith, catalog, index, language);
  const suitsOwned = createSuitsOwned(text, mentioned, catalog, index, language);
  // "A backgammon set" is no other set.
  const isOneWord = near !== undefined && !text.includes(' ');
  const related = isOneWord ? relationsIn(mentioned, catalog, language) : undefined;
  const isNear = ({ id, facets }: Product): boolean =>
    near === undefined ||
    related === undefined ||
    (facets.interest.includes(near) && related.has(id));
  const named = namedBy(text, catalog, language)
    .filter(({ product }) => isNear(product))
    .filter(({ product, number }) => isThingNamed(product, number) && isCalled(product))
    .filter(({ product }) => goes(product) && suitsOwned(product))
    .map(({ product, score }) => ({ product, fitsWords: score }));
  const isNoun = text.includes(' ') ? undefined : createIsNoun(text, index, language);
  const called = isNoun === undefined ? [] : named.filter(({ product }) => isNoun(product));
  return called.length > 0 ? called : named;
};
