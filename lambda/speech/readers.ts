import { type Catalog } from '../../catalog';
import { type Belonging, type ReadingWords } from '../../contract';
import { lazily } from '../lazily';
import { type QuestionReader, createQuestionReader } from '../recommend/reader/question';
import { type Reader, createReader } from '../recommend/reader/reader';
import { type SpokenLocales } from './locales';

/** What readers are made of. */
export interface ReaderDeps {
  readonly catalog: Catalog;
  readonly belonging: Belonging;
  /** The words of one of the brand's locales. */
  readonly readingWords: (locale: string) => ReadingWords;
}

/** What reads free text in one locale. */
export interface Readers {
  readonly read: Reader;
  readonly questions: QuestionReader;
}

/**
 * The readers of each locale that the skill speaks. They are made when there is something to read: most
 * turns have no free text, and its words are many.
 */
export const createReaders = (
  spokenLocales: SpokenLocales,
  { catalog, belonging, readingWords }: ReaderDeps,
): ((locale: string) => Readers) => {
  const readers = new Map<string, Readers>();
  const readersOf = (locale: string): Readers => {
    const words = lazily(() => readingWords(locale));
    const { language } = spokenLocales.spoken(locale);
    const { forms } = catalog.text[language] ?? { forms: { stopWords: [], stems: [] } };
    const reader = lazily(() => createReader(words(), forms, belonging));
    const questionReader = lazily(() =>
      createQuestionReader(words(), belonging.topicOfAttributes, forms),
    );
    return {
      read: (text, kind) => reader()(text, kind),
      questions: {
        read: (question, opening) => questionReader().read(question, opening),
        covers: (texts, stems) => questionReader().covers(texts, stems),
      },
    };
  };
  return (locale) => {
    const known = readers.get(locale) ?? readersOf(locale);
    readers.set(locale, known);
    return known;
  };
};
