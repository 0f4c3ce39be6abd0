import { type Catalog } from '../../catalog';
import { type Belonging, type ReadingWords } from '../../contract';
import { lazily } from '../lazily';
import { type Reader, createReader } from '../recommend/reader/reader';
import { type SpokenLocales } from './locales';

/** What readers are made of. */
export interface ReaderDeps {
  readonly catalog: Catalog;
  readonly belonging: Belonging;
  /** The words of one of the brand's locales. */
  readonly readingWords: (locale: string) => ReadingWords;
}

/**
 * The reader of each locale that the skill speaks. It is made when there is something to read: most
 * turns have no free text, and its words are many.
 */
export const createReaders = (
  spokenLocales: SpokenLocales,
  { catalog, belonging, readingWords }: ReaderDeps,
): ((locale: string) => Reader) => {
  const readers = new Map<string, () => Reader>();
  const readerOf = (locale: string): (() => Reader) =>
    lazily(() => {
      const { language } = spokenLocales.spoken(locale);
      const { forms } = catalog.text[language] ?? { forms: { stopWords: [], stems: [] } };
      return createReader(readingWords(locale), forms, belonging);
    });
  return (locale) => {
    const reader = readers.get(locale) ?? readerOf(locale);
    readers.set(locale, reader);
    return (text, kind) => reader()(text, kind);
  };
};
