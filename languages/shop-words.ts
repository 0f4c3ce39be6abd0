import {
  type CatalogWords,
  type OwnVocabulary,
  type ReadingWords,
  type SpokenLocale,
} from '../contract';
import { type Language } from './language';
import { readingWords } from './reading-words';
import { catalogWords, languageFor, spokenLocale } from './resolve';

/** The words of a brand's locales. The build writes them for the skill; tests pass them to it. */
export interface ShopWords {
  /** @throws Error for a locale without a language */
  readonly spoken: (locale: string) => SpokenLocale;
  /** For reading free text. @throws Error for a locale without a language */
  readonly reading: (locale: string) => ReadingWords;
  /** For the index of the catalogue, by language. */
  readonly catalog: Readonly<Record<string, CatalogWords>>;
}

/**
 * Combines the languages, the brand's names and the owner's words.
 *
 * @param names how the skill is opened, by locale of the brand
 * @throws Error for a locale without a language
 */
export const shopWords = (
  names: Readonly<Record<string, { readonly invocationName: string }>>,
  own: OwnVocabulary,
  languages: readonly Language[],
): ShopWords => {
  const nameIn = (locale: string): string => {
    const name = names[locale]?.invocationName;
    if (name !== undefined) return name;
    throw new Error(`shop/brand.json has no locale ${locale}; add its skill and invocation name`);
  };
  return {
    spoken: (locale) => spokenLocale(languageFor(languages, locale), locale, own),
    reading: (locale) => readingWords(languageFor(languages, locale), locale, own, nameIn(locale)),
    catalog: Object.fromEntries(
      [...new Set(Object.keys(names).map((locale) => languageFor(languages, locale)))].map(
        (language) => [language.code, catalogWords(language, own)],
      ),
    ),
  };
};
