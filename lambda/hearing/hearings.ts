import { type Catalog } from '../../catalog';
import { type Beginning, type Belonging, type ReadingWords, partsOf } from '../../contract';
import { lazily } from '../../contract/lazily';
import { type GuessAct, createGuessAct } from './acts';
import { type FindsAskedFor, createFindsAskedFor } from './asks-for';
import { type Overhear, createOverhear } from './overhear';
import { type TakesNamed, createTakesNamed } from './takes';
import {
  type NoQuestionMeant,
  type NothingMore,
  type Tells,
  createBeginsAnew,
  createIsAddress,
  createIsClause,
  createGoesOn,
  createIsDoubt,
  createIsHabit,
  createIsRequest,
  createAfterIdiomOfNo,
  createNoQuestion,
  createNothingMore,
} from './tells';
import { createAsksOfOffer, createGoesWithOffer, createRefersToOffer } from './of-offer';
import { type LikenessOf, createLikenessOf } from '../recommend/likeness';
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
  /** Guesses what somebody does by what they say. */
  readonly guessAct: GuessAct;
  /** Whether a question asks for something to be found. */
  readonly isRequest: Tells;
  /** Whether words tell of somebody's life, and not of the moment. */
  readonly isHabit: Tells;
  /** Whether words begin a search for something else. */
  readonly beginsAnew: Tells;
  /** Whether what follows a person is said to them. */
  readonly isAddress: Tells;
  /** Whether what is looked for has no name, and is only told how it should be. */
  readonly isClause: Tells;
  /** What words mean that only seem to be a question. */
  readonly noQuestion: (words: string) => NoQuestionMeant | undefined;
  /** What is said after a no that refuses nothing. */
  readonly afterIdiomOfNo: (words: string) => string | undefined;
  /** Whether words after a command go on from it. */
  readonly goesOn: Tells;
  /** Whether words make a command after them none, or not yet: "if he likes it". */
  readonly isDoubt: Tells;
  /** How words before a command say that nothing more is to be asked. */
  readonly nothingMore: (words: string) => NothingMore;
  /** Whether words take up a thing by its name. */
  readonly takesNamed: TakesNamed;
  /** Finds what is asked for by name at the end of words. */
  readonly findsAskedFor: FindsAskedFor;
  /** Whether a sentence asks about what is on offer. */
  readonly asksOfOffer: Tells;
  /** Whether a question speaks of what is on offer. */
  readonly refersToOffer: Tells;
  /** Whether what is looked for is a matter of what is on offer. */
  readonly goesWithOffer: Tells;
  /** Whether all it says is a question for the version. */
  readonly asksVersion: (text: string) => boolean;
  /** Reads questions about a product. */
  readonly questions: QuestionReader;
  /** Tells how far a product is as was said that the thing should be. */
  readonly likenessOf: LikenessOf;
  /** How that is called with which a statement begins. */
  readonly wordsFor: (beginning: Beginning) => string;
  /** Words before "in the cart", with those. */
  readonly intoCart: (words: string) => string;
}

/** What a hearing is made of, each made when there is something to read: its words are many. */
interface Readers {
  readonly reader: () => Reader;
  readonly overhear: () => Overhear;
  readonly guessAct: () => GuessAct;
  readonly isRequest: () => Tells;
  readonly isHabit: () => Tells;
  readonly beginsAnew: () => Tells;
  readonly isAddress: () => Tells;
  readonly isClause: () => Tells;
  readonly noQuestion: () => ReturnType<typeof createNoQuestion>;
  readonly goesOn: () => Tells;
  readonly afterIdiomOfNo: () => ReturnType<typeof createAfterIdiomOfNo>;
  readonly isDoubt: () => Tells;
  readonly nothingMore: () => ReturnType<typeof createNothingMore>;
  readonly takesNamed: () => TakesNamed;
  readonly findsAskedFor: () => FindsAskedFor;
  readonly asksOfOffer: () => Tells;
  readonly refersToOffer: () => Tells;
  readonly goesWithOffer: () => Tells;
  readonly version: () => ReadonlySet<string>;
  readonly questions: () => QuestionReader;
  readonly likenessOf: () => LikenessOf;
}

type Knowledge = Pick<HearingDeps, 'belonging' | 'catalog'>;

/** Of a language that the catalogue lacks. */
const NO_TEXT = { forms: { stopWords: [], stems: [] }, terms: new Map<string, number>() };

/** The readers last made with some words. */
const made = new WeakMap<ReadingWords, Knowledge & { readonly readers: Readers }>();

/** The readers with these words, shared by the skills of a shop: the simulator makes one for each device. */
const sharedReaders = (
  words: ReadingWords,
  language: string,
  { catalog, belonging }: Knowledge,
): Readers => {
  const known = made.get(words);
  if (known?.catalog === catalog && known.belonging === belonging) return known.readers;
  const { forms, terms } = catalog.text[language] ?? NO_TEXT;
  const readers: Readers = {
    reader: lazily(() => createReader(words, forms, belonging, (stem) => terms.has(stem))),
    overhear: lazily(() => createOverhear(words.overhearing)),
    guessAct: lazily(() => createGuessAct(words.overhearing.acts)),
    isRequest: lazily(() => createIsRequest(words.overhearing)),
    isHabit: lazily(() => createIsHabit(words.overhearing)),
    beginsAnew: lazily(() => createBeginsAnew(words.overhearing)),
    isAddress: lazily(() => createIsAddress(words.overhearing)),
    isClause: lazily(() => createIsClause(words.overhearing)),
    noQuestion: lazily(() => createNoQuestion(words.overhearing)),
    goesOn: lazily(() => createGoesOn(words.overhearing)),
    afterIdiomOfNo: lazily(() => createAfterIdiomOfNo(words.overhearing)),
    isDoubt: lazily(() => createIsDoubt(words.overhearing)),
    nothingMore: lazily(() => createNothingMore(words.overhearing)),
    takesNamed: lazily(() => createTakesNamed(words.overhearing)),
    findsAskedFor: lazily(() => createFindsAskedFor(words.overhearing)),
    asksOfOffer: lazily(() => createAsksOfOffer(words.overhearing)),
    refersToOffer: lazily(() => createRefersToOffer(words.overhearing)),
    goesWithOffer: lazily(() => createGoesWithOffer(words.overhearing)),
    version: lazily(() => new Set(words.version)),
    questions: lazily(() => createQuestionReader(words, belonging.topicOfAttributes, forms)),
    likenessOf: lazily(() => createLikenessOf(words, language, forms)),
  };
  made.set(words, { catalog, belonging, readers });
  return readers;
};

/** How that is usually called with which a statement begins. */
const wordsFor = ({ names }: ReadingWords, { kind, id }: Beginning): string =>
  names[kind][id] ?? '';

/** The hearing of each locale that the skill speaks. Most turns have no free text, and then nothing is made. */
export const createHearings = (
  spokenLocales: SpokenLocales,
  deps: HearingDeps,
): ((locale: string) => Hearing) => {
  const hearings = new Map<string, Hearing>();
  const hearingOf = (locale: string): Hearing => {
    const readers = lazily(() =>
      sharedReaders(deps.readingWords(locale), spokenLocales.spoken(locale).language, deps),
    );
    return {
      read: (text, kind) => readers().reader()(text, kind),
      overhear: (text, name) => readers().overhear()(text, name),
      guessAct: (text, name) => readers().guessAct()(text, name),
      isRequest: (question) => readers().isRequest()(question),
      isHabit: (words) => readers().isHabit()(words),
      beginsAnew: (words) => readers().beginsAnew()(words),
      isAddress: (text) => readers().isAddress()(text),
      isClause: (text) => readers().isClause()(text),
      noQuestion: (text) => readers().noQuestion()(text),
      goesOn: (text) => readers().goesOn()(text),
      afterIdiomOfNo: (text) => readers().afterIdiomOfNo()(text),
      isDoubt: (text) => readers().isDoubt()(text),
      nothingMore: (text) => readers().nothingMore()(text),
      takesNamed: (text, name, isNamed) => readers().takesNamed()(text, name, isNamed),
      findsAskedFor: (text) => readers().findsAskedFor()(text),
      asksOfOffer: (text) => readers().asksOfOffer()(text),
      refersToOffer: (text) => readers().refersToOffer()(text),
      goesWithOffer: (text) => readers().goesWithOffer()(text),
      asksVersion: (text) => readers().version().has(partsOf(text).join(' ')),
      questions: {
        read: (question, opening) => readers().questions().read(question, opening),
        readAll: (question, opening) => readers().questions().readAll(question, opening),
        covers: (texts, stems) => readers().questions().covers(texts, stems),
      },
      likenessOf: (demand, product) => readers().likenessOf()(demand, product),
      wordsFor: (beginning) => wordsFor(deps.readingWords(locale), beginning),
      intoCart: (words) =>
        [words, ...deps.readingWords(locale).overhearing.leftOut.PutIntent].join(' '),
    };
  };
  return (locale) => {
    const hearing = hearings.get(locale) ?? hearingOf(locale);
    hearings.set(locale, hearing);
    return hearing;
  };
};
