import { type CatalogWords, type OwnVocabulary, type SpokenLocale } from '../contract';
import { type Language } from './language';
import { catalogWords, languageOfLocale, localesOf, spokenLocale } from './resolve';

/** The words of the locales of a brand: what the build writes for the skill, and tests hand to it. */
export interface ShopWords {
  /** @throws Error for a locale that no language is spoken in */
  readonly spoken: (locale: string) => SpokenLocale;
  /** For the index of the catalogue, by language. */
  readonly catalog: Readonly<Record<string, CatalogWords>>;
}

/** @throws Error for a locale that no language is spoken in */
const languageFor = (languages: readonly Language[], locale: string): Language => {
  const language = languageOfLocale(languages, locale);
  if (language !== undefined) return language;
  const known = localesOf(languages).join(', ');
  throw new Error(`there is no language for ${locale}; there are ${known}`);
};

/** Puts the project's languages and the owner's words together, for the locales of the brand. */
export const shopWords = (
  locales: readonly string[],
  own: OwnVocabulary,
  languages: readonly Language[],
): ShopWords => ({
  spoken: (locale) => spokenLocale(languageFor(languages, locale), locale, own),
  catalog: Object.fromEntries(
    [...new Set(locales.map((locale) => languageFor(languages, locale)))].map((language) => [
      language.code,
      catalogWords(language, own),
    ]),
  ),
});
