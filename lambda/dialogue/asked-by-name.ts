import { type Product, wordsOf } from '../../catalog';
import { partsOf } from '../../contract';
import { type Candidates } from './candidates';
import { type TurnContext } from './turn';

/** Fewer letters hardly name a product. */
const FEWEST_LETTERS = 3;

/** A name of one word is mostly a word for something else, too. */
const FEWEST_WORDS = 2;
/** The name of a product is found among so many products that have its words. */
const MOST_LOOKED_THROUGH = 10;

/** Whether the words are from a product's name or brand: all of them, or written as one ("aero press"). */
const isNamedBy = (words: readonly string[], product: Product, language: string): boolean => {
  const name = partsOf(`${product.brand} ${wordsOf(product, language).name}`);
  return words.every((word) => name.includes(word)) || name.includes(words.join(''));
};

/** Whether it can be sold here, as far as is known: for a week after Alexa said no, its name doesn't bring it back. */
const isSold = ({ id }: Product, { memory, marketplace, now }: TurnContext): boolean =>
  !memory.unavailable.some(
    ({ productId, marketplace: where, until }) =>
      productId === id && where === marketplace && until > now,
  );

/**
 * The product that the customer asks for by its name although it would not be proposed any more; undefined
 * when none is meant, or the name is that of others which may be proposed, too.
 *
 * @param said words that no phrase of the vocabulary has
 */
export const askedByName = (
  said: string,
  { products, excluded }: Pick<Candidates, 'products' | 'excluded'>,
  context: TurnContext,
): Product | undefined => {
  const words = partsOf(said);
  const { language } = context;
  if (words.join('').length < FEWEST_LETTERS) return undefined;
  const isMeant = (product: Product): boolean => isNamedBy(words, product, language);
  if (products.some(isMeant)) return undefined;
  return excluded.find((product) => isMeant(product) && isSold(product, context));
};

/** The words of a name that say something. */
const wordsOfName = (name: string, { catalog, language }: TurnContext): readonly string[] => {
  const stopWords = new Set(catalog.text[language]?.forms.stopWords);
  return partsOf(name).filter((word) => !stopWords.has(word));
};

/** Whether words have in them what a product is called: "Azul" of "Azul, the tile game". */
export const isCalled = (product: Product, said: string, context: TurnContext): boolean => {
  const words = new Set(partsOf(said));
  const [name = ''] = wordsOf(product, context.language).name.split(',');
  const called = wordsOfName(name, context);
  return called.length > 0 && called.every((word) => words.has(word));
};

/** Whether words are a name of a product, and of nothing else: "the notebook", "that Moleskine". */
export const isNameOf = (product: Product, said: string, context: TurnContext): boolean => {
  const words = wordsOfName(said, context);
  if (words.length === 0) return false;
  if (isNamedBy(words, product, context.language)) return true;
  const { type, ...rest } = context.read(said);
  return type === product.type && Object.keys(rest).length === 0;
};

/**
 * The product whose whole name was said, whatever its words mean by themselves: "Bialetti Moka Express" is no
 * espresso machine. Of several the one with the longest name.
 *
 * @param candidates those for the words as free words
 */
export const wholeNameIn = (
  said: string,
  candidates: Pick<Candidates, 'products' | 'excluded'>,
  context: TurnContext,
): Product | undefined => {
  const words = new Set(partsOf(said));
  const [longest] = [candidates.products, candidates.excluded]
    .flatMap((products) => products.slice(0, MOST_LOOKED_THROUGH))
    .filter((product) => isSold(product, context))
    .map((product) => ({
      product,
      name: wordsOfName(wordsOf(product, context.language).name, context),
    }))
    .filter(({ name }) => name.length >= FEWEST_WORDS && name.every((word) => words.has(word)))
    .sort((one, other) => other.name.length - one.name.length);
  return longest?.product;
};
