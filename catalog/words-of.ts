import { type Product } from './product';

/**
 * What is written about a product in a language (ISO 639); without a language or a translation, in the
 * first language it has.
 */
export const wordsOf = (
  product: Product,
  language: string | undefined,
): Product['words'][string] => {
  const [first] = Object.values(product.words);
  const words = language === undefined ? first : (product.words[language] ?? first);
  if (words === undefined) throw new Error(`product ${product.id} has no words in any language`);
  return words;
};
