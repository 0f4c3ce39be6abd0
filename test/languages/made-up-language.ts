import { type Naming, type Wording } from '../../contract';
import { type Entry, type Language, type Patterns } from '../../languages';
import { en } from '../../languages/en';
import { type Lines } from '../../languages/lines';

const MARK = 'zo';

/** What is not marked: slots, values, and names of regional words, which are marked in their own list. */
const SYNTAX = /\{\{[^}]*\}\}|\{[^}]*\}|<[^>]*>/;
/** Each side of an apostrophe has a mark of its own, so that the ending of "sister's" is another word's. */
const WORD = /\p{L}+/gu;

/** The text in the made-up language: every word marked. */
export const marked = (text: string): string =>
  text
    .split(new RegExp(`(${SYNTAX.source})`))
    .map((part) => (SYNTAX.test(part) ? part : part.replace(WORD, (word) => `${word}${MARK}`)))
    .join('');

/** Every word of a text that has no mark. */
export const unmarkedWords = (text: string): string[] =>
  [...text.matchAll(WORD)].map(([word]) => word).filter((word) => !word.endsWith(MARK));

/** The text in English again. */
export const withoutMarks = (text: string): string =>
  text.replace(WORD, (word) => (word.endsWith(MARK) ? word.slice(0, -MARK.length) : word));

const each = <Value, Other>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value) => Other,
): Record<string, Other> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

const markAll = (texts: readonly string[]): string[] => texts.map(marked);

const naming = (said: Naming): Naming =>
  'one' in said ? { one: marked(said.one) } : { many: marked(said.many) };

const entries = <Kind extends Readonly<Record<string, Entry & { readonly opening?: string }>>>(
  kind: Kind,
): Kind =>
  each(kind, ({ heard, said, opening }) => ({
    heard: markAll(heard),
    said: naming(said),
    ...(opening !== undefined && { opening: marked(opening) }),
  })) as unknown as Kind;

const wording = (text: Wording): Wording =>
  typeof text === 'string' ? marked(text) : { one: marked(text.one), many: marked(text.many) };

const { heard, reading, questions, said, vocabulary, alexa, store, words, wordForms } = en;
const { phrases } = alexa;

/**
 * English with a mark on every word, spoken in es-US. English that is in code and not in the language
 * shows up without a mark, or is not understood.
 */
export const madeUpLanguage: Language = {
  code: 'es',
  regions: { 'es-US': {} },
  words: each(words, markAll),
  heard: {
    intents: each(heard.intents, (patterns: Patterns) =>
      markAll(patterns),
    ) as unknown as typeof heard.intents,
    overheard: each(heard.overheard, markAll) as unknown as typeof heard.overheard,
    around: each(heard.around, markAll) as unknown as typeof heard.around,
    doubts: markAll(heard.doubts),
    noDoubts: markAll(heard.noDoubts),
    settled: markAll(heard.settled),
    nothingMore: each(heard.nothingMore, markAll) as unknown as typeof heard.nothingMore,
    goesOn: markAll(heard.goesOn),
    fragments: markAll(heard.fragments),
    speakers: markAll(heard.speakers),
    takings: markAll(heard.takings),
    orders: markAll(heard.orders),
    asksFor: markAll(heard.asksFor),
    harmless: markAll(heard.harmless),
    leftOut: each(heard.leftOut, markAll) as unknown as typeof heard.leftOut,
    addressing: markAll(heard.addressing),
    requests: markAll(heard.requests),
    habits: markAll(heard.habits),
    clauses: markAll(heard.clauses),
    idiomsOfNo: markAll(heard.idiomsOfNo),
    noQuestions: each(heard.noQuestions, markAll) as unknown as typeof heard.noQuestions,
    anew: markAll(heard.anew),
    asksOfOffer: markAll(heard.asksOfOffer),
    refersToOffer: markAll(heard.refersToOffer),
    goesWithOffer: markAll(heard.goesWithOffer),
    otherThings: markAll(heard.otherThings),
    telling: each(heard.telling as Readonly<Record<string, Patterns>>, markAll),
    values: each(heard.values, (values) =>
      each(values as Readonly<Record<string, Patterns>>, markAll),
    ) as unknown as typeof heard.values,
  },
  reading: {
    ...(each(reading as unknown as Record<string, unknown>, (part) =>
      Array.isArray(part) ? markAll(part as string[]) : part,
    ) as unknown as typeof reading),
    numbers: Object.fromEntries(
      Object.entries(reading.numbers).map(([number, value]) => [marked(number), value]),
    ),
    ordinals: each(reading.ordinals, markAll),
  },
  questions: {
    how: marked(questions.how),
    empty: markAll(questions.empty),
    otherSenses: markAll(questions.otherSenses),
    reasons: markAll(questions.reasons),
    pointers: markAll(questions.pointers),
    parts: markAll(questions.parts),
    about: each(questions.about, ({ sure, values, likely, vague = [] }) => ({
      sure: markAll(sure),
      values: markAll(values),
      likely: markAll(likely),
      vague: markAll(vague),
    })) as unknown as typeof questions.about,
  },
  said: {
    lines: each(said.lines as unknown as Readonly<Record<string, Wording | Wording[]>>, (line) =>
      Array.isArray(line) ? line.map(wording) : wording(line),
    ) as unknown as Lines,
    opening: marked(said.opening),
  },
  needs: { types: {}, nothing: '' },
  acts: {},
  vocabulary: {
    category: entries(vocabulary.category),
    type: entries(vocabulary.type),
    interest: entries(vocabulary.interest),
    occasion: entries(vocabulary.occasion),
    recipient: entries(vocabulary.recipient),
    room: entries(vocabulary.room),
    attribute: each(vocabulary.attribute, ({ heard, said }) => ({
      heard: markAll(heard),
      said: marked(said),
    })) as unknown as typeof vocabulary.attribute,
    topic: entries(vocabulary.topic),
  },
  alexa: {
    lines: each(alexa.lines, marked) as typeof alexa.lines,
    deliveries: [marked('tomorrow')],
    phrases: {
      ...(each(phrases as unknown as Record<string, unknown>, (part) =>
        Array.isArray(part) ? markAll(part as string[]) : part,
      ) as unknown as typeof phrases),
      builtIns: each(phrases.builtIns, markAll),
      lists: each(phrases.lists, markAll) as unknown as typeof phrases.lists,
      number: (spoken) => phrases.number(spoken.map(withoutMarks)),
      ordinal: (spoken) => phrases.ordinal(spoken.map(withoutMarks)),
    },
  },
  store: {
    invocation: {
      ...store.invocation,
      wakeWords: markAll(store.invocation.wakeWords),
      launchWords: markAll(store.invocation.launchWords),
      connectors: markAll(store.invocation.connectors),
      smallWords: markAll(store.invocation.smallWords),
    },
    openings: each(
      store.openings as unknown as Readonly<Record<string, Patterns>>,
      markAll,
    ) as unknown as typeof store.openings,
    texts: {
      ...each(store.texts as unknown as Record<string, string>, (text) =>
        typeof text === 'string' ? marked(text) : text,
      ),
      examples: markAll(store.texts.examples),
    } as unknown as typeof store.texts,
    keywords: markAll(store.keywords),
    tellsOf: each(store.tellsOf, markAll) as unknown as typeof store.tellsOf,
    childAudience: [marked('kids')],
    forbidden: { price: [marked('bargain')], amazon: [marked('reviews')], children: [] },
    testPhrases: each(store.testPhrases as unknown as Record<string, string | string[]>, (phrase) =>
      Array.isArray(phrase) ? markAll(phrase) : marked(phrase),
    ) as unknown as typeof store.testPhrases,
  },
  wordForms: {
    stopWords: markAll(wordForms.stopWords),
    stems: wordForms.stems.map(([pattern, replacement]) => [
      pattern.replaceAll('$', `${MARK}$`),
      `${replacement}${MARK}`,
    ]),
    linkingWords: markAll(wordForms.linkingWords),
    accessories: markAll(wordForms.accessories),
    units: Object.fromEntries(
      Object.entries(wordForms.units).map(([unit, sign]) => [marked(unit), marked(sign)]),
    ),
  },
};
