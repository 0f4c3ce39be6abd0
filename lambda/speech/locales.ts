import { type Brand } from '../../attribution';
import { type SpokenLocale } from '../../contract';

/** The locales that the skill speaks. */
export interface SpokenLocales {
  /** The words of one of them. */
  spoken(locale: string): SpokenLocale;
  /** The locale to speak for a request's locale: the same, else one of its language, else the brand's first. */
  nearest(requested: string): string;
}

/**
 * The brand's locales with their words.
 *
 * @param load finds the words of one locale; called once for each
 */
export const createSpokenLocales = (
  { locales }: Pick<Brand, 'locales'>,
  load: (locale: string) => SpokenLocale,
): SpokenLocales => {
  const known = Object.keys(locales);
  const loaded = new Map<string, SpokenLocale>();
  return {
    spoken(locale) {
      const spoken = loaded.get(locale) ?? load(locale);
      loaded.set(locale, spoken);
      return spoken;
    },
    nearest(requested) {
      if (known.includes(requested)) return requested;
      const [language = ''] = requested.split('-');
      const [first = ''] = known;
      return known.find((locale) => locale.startsWith(`${language}-`)) ?? first;
    },
  };
};
