import { type Product, wordsOf } from '../../catalog';
import { partsOf } from '../recommend/reader/sentence';
import { type Candidates } from './candidates';
import { type TurnContext } from './turn';

/** Fewer letters hardly name a product. */
const FEWEST_LETTERS = 3;

/** Whether the words are from a product's name or brand: all of them, or written as one ("aero press"). */
const isNamedBy = (words: readonly string[], product: Product, language: string): boolean => {
  const name = partsOf(`${product.brand} ${wordsOf(product, language).name}`);
  return words.every((word) => name.includes(word)) || name.includes(words.join(''));
};

/**
 * The product that the customer asks for by its name although it would not be proposed any more; undefined
 * when none is meant, or the name is that of others which may be proposed, too.
 *
 * @param said words that no phrase of the vocabulary has
 */
export const askedByName = (
  said: string,
  { products, excluded }: Pick<Candidates, 'products' | 'excluded'>,
  { language, memory, marketplace, now }: TurnContext,
): Product | undefined => {
  const words = partsOf(said);
  if (words.join('').length < FEWEST_LETTERS) return undefined;
  const isMeant = (product: Product): boolean => isNamedBy(words, product, language);
  if (products.some(isMeant)) return undefined;
  return excluded.find(
    (product) =>
      isMeant(product) &&
      !memory.unavailable.some(
        ({ productId, marketplace: where, until }) =>
          productId === product.id && where === marketplace && until > now,
      ),
  );
};
