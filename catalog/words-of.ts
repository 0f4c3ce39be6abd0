import { type Product } from './product';

/** What is written about a product in a language (ISO 639), or in English where there is no translation. */
export const wordsOf = (product: Product, language: string): Product['words'][string] => {
  const words = product.words[language] ?? product.words['en'];
  if (words === undefined) throw new Error(`product ${product.id} has no English words`);
  return words;
};
