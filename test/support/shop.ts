import { type Language } from '../../languages';
import { type Shop } from '../../owner';
import { type ShopParts, shopParts } from '../../workbench/shop-parts';
import { loadShopParts } from '../../workbench/testing';

/** The shop this project ships, and what the skill is made of it, as the build makes it. */
export const { shop, parts } = loadShopParts();

export const { catalog } = parts;

/** The skill's parts for a shop, with the words of a locale: an answer may take eight seconds, and to make them may, too. */
export const readyParts = (
  its: Shop,
  locale: string,
  languages?: readonly Language[],
): ShopParts => {
  const made = shopParts(its, languages);
  made.readingWords(locale);
  return made;
};
