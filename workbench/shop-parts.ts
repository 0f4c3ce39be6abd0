import { buildCatalog } from '../catalog';
import { belongingWith, recipientsWith } from '../contract';
import { type SkillDeps } from '../lambda/skill';
import { LANGUAGES, type Language, shopWords } from '../languages';
import { type Shop } from '../owner';

/** The part of the skill's dependencies that comes from an owner's shop. */
export type ShopParts = Pick<
  SkillDeps,
  'brand' | 'record' | 'catalog' | 'recipients' | 'belonging' | 'spokenLocale' | 'readingWords'
>;

/** The same function, which finds something of each locale once: every device has a skill of its own. */
export const onceALocale = <Found>(
  find: (locale: string) => Found,
): ((locale: string) => Found) => {
  const found = new Map<string, Found>();
  return (locale) => {
    const one = found.get(locale) ?? find(locale);
    found.set(locale, one);
    return one;
  };
};

/**
 * The parts of the skill that come from an owner's shop, as the build would write them.
 *
 * @param languages the project's own by default
 */
export const shopParts = (
  { brand, record, products, vocabulary }: Shop,
  languages: readonly Language[] = LANGUAGES,
): ShopParts => {
  const { spoken, reading, catalog } = shopWords(brand.locales, vocabulary, languages);
  return {
    brand,
    record,
    catalog: buildCatalog(products, catalog),
    recipients: recipientsWith(vocabulary),
    belonging: belongingWith(vocabulary),
    spokenLocale: onceALocale(spoken),
    readingWords: onceALocale(reading),
  };
};
