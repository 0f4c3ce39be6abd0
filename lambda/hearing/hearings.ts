import { type Catalog } from '../../catalog';
import { type Belonging, type ReadingWords } from '../../contract';
import { lazily } from '../lazily';
import { type Overhear, createOverhear } from './overhear';
import { type Reader, createReader } from '../recommend/reader/reader';
import { type SpokenLocales } from '../speech/locales';

/** What hearings are made of. */
export interface HearingDeps {
  readonly catalog: Catalog;
  readonly belonging: Belonging;
  /** The words of one of the brand's locales. */
  readonly readingWords: (locale: string) => ReadingWords;
}

/** How free text is understood in a locale. */
export interface Hearing {
  /** Reads it as a wish. */
  readonly read: Reader;
  /** Finds what else it says. */
  readonly overhear: Overhear;
}

/**
 * The hearing of each locale that the skill speaks. It is made when there is something to read: most
 * turns have no free text, and its words are many.
 */
export const createHearings = (
  spokenLocales: SpokenLocales,
  { catalog, belonging, readingWords }: HearingDeps,
): ((locale: string) => Hearing) => {
  const hearings = new Map<string, Hearing>();
  const hearingOf = (locale: string): Hearing => {
    const words = lazily(() => readingWords(locale));
    const reader = lazily(() => {
      const { language } = spokenLocales.spoken(locale);
      const { forms } = catalog.text[language] ?? { forms: { stopWords: [], stems: [] } };
      return createReader(words(), forms, belonging);
    });
    const overhear = lazily(() => createOverhear(words().overhearing));
    return {
      read: (text, kind) => reader()(text, kind),
      overhear: (text, isQuestion) => overhear()(text, isQuestion),
    };
  };
  return (locale) => {
    const hearing = hearings.get(locale) ?? hearingOf(locale);
    hearings.set(locale, hearing);
    return hearing;
  };
};
