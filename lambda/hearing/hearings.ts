import { type Catalog } from '../../catalog';
import { type Belonging, type ReadingWords } from '../../contract';
import { lazily } from '../../contract/lazily';
import { type Overhear, createOverhear } from './overhear';
import { type QuestionReader, createQuestionReader } from '../recommend/reader/question';
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
  /** Reads questions about a product. */
  readonly questions: QuestionReader;
}

type HearingParts = Pick<HearingDeps, 'belonging' | 'catalog'>;

/** The hearing last made with some words. */
const made = new WeakMap<ReadingWords, HearingParts & { readonly hearing: Hearing }>();

/** The hearing with these words, shared by the skills of a shop: the simulator makes one for each device. */
const sharedHearing = (
  words: ReadingWords,
  language: string,
  { catalog, belonging }: HearingParts,
): Hearing => {
  const known = made.get(words);
  if (known?.catalog === catalog && known.belonging === belonging) return known.hearing;
  const { forms } = catalog.text[language] ?? { forms: { stopWords: [], stems: [] } };
  const reader = lazily(() => createReader(words, forms, belonging));
  const overhear = lazily(() => createOverhear(words.overhearing));
  const questions = lazily(() => createQuestionReader(words, belonging.topicOfAttributes, forms));
  const hearing: Hearing = {
    read: (text, kind) => reader()(text, kind),
    overhear: (text, isQuestion) => overhear()(text, isQuestion),
    questions: {
      read: (question, opening) => questions().read(question, opening),
      covers: (texts, stems) => questions().covers(texts, stems),
    },
  };
  made.set(words, { catalog, belonging, hearing });
  return hearing;
};

/**
 * The hearing of each locale that the skill speaks. It is made when there is something to read: most
 * turns have no free text, and its words are many.
 */
export const createHearings = (
  spokenLocales: SpokenLocales,
  deps: HearingDeps,
): ((locale: string) => Hearing) => {
  const hearings = new Map<string, () => Hearing>();
  const hearingOf = (locale: string): (() => Hearing) =>
    lazily(() =>
      sharedHearing(deps.readingWords(locale), spokenLocales.spoken(locale).language, deps),
    );
  return (locale) => {
    const hearing = hearings.get(locale) ?? hearingOf(locale);
    hearings.set(locale, hearing);
    return {
      read: (text, kind) => hearing().read(text, kind),
      overhear: (text, isQuestion) => hearing().overhear(text, isQuestion),
      questions: {
        read: (question, opening) => hearing().questions.read(question, opening),
        covers: (texts, stems) => hearing().questions.covers(texts, stems),
      },
    };
  };
};
