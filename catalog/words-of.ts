import { type Product } from './product';

/** What is written about a product in a language (ISO 639); without a translation, in the first language it has. */
export const wordsOf = (product: Product, language: string): Product['words'][string] => {
  const words = product.words[language] ?? Object.values(product.words)[0];
  if (words === undefined) throw new Error(`product ${product.id} has no words in any language`);
  return words;
};
