import {
  type CatalogWords,
  LINE_KEYS,
  type ListKind,
  type ListWords,
  type Names,
  type Naming,
  type OwnVocabulary,
  type SpokenLocale,
  type Wording,
} from '../contract';
import { type AlexaLines } from './alexa';
import { compileLines } from './compile-lines';
import { type Words, expand, withWords } from './expand';
import {
  type AttributeEntry,
  type Entry,
  type InterestEntry,
  type Language,
  type Patterns,
  type Vocabulary,
} from './language';

/** @returns undefined for a locale without a language */
export const languageOfLocale = (
  languages: readonly Language[],
  locale: string,
): Language | undefined => languages.find(({ regions }) => Object.hasOwn(regions, locale));

/** @param code ISO 639. @returns undefined when there is no such language */
export const languageOfCode = (
  languages: readonly Language[],
  code: string,
): Language | undefined => languages.find((language) => language.code === code);

/** A name without the article it begins with, in the language's own words. */
export const withoutArticle = (name: string, language: Language | undefined): string => {
  const [first = '', ...rest] = name.split(' ');
  const articles = language?.alexa.phrases.articles ?? [];
  return rest.length > 0 && articles.includes(first.toLowerCase()) ? rest.join(' ') : name;
};

/** Every locale that has a language. */
export const localesOf = (languages: readonly Language[]): string[] =>
  languages.flatMap(({ regions }) => Object.keys(regions));

/** @throws Error for a locale without a language, with those that have one */
export const languageFor = (languages: readonly Language[], locale: string): Language => {
  const language = languageOfLocale(languages, locale);
  if (language !== undefined) return language;
  throw new Error(
    `there is no language for ${locale}, only for ${localesOf(languages).join(', ')}; take ${locale} out of shop/brand.json, or add its language in languages/`,
  );
};

/** The words that phrases and lines name in angle brackets, for one locale. */
const regionalWords = (language: Language, locale: string): Words => ({
  ...language.words,
  ...language.regions[locale]?.words,
});

/**
 * The same with `<skill>`: what customers call this skill, which differs from owner to owner.
 *
 * @param invocationName the brand's, in this locale
 */
export const wordsWithName = (
  language: Language,
  locale: string,
  invocationName: string,
): Words => ({ ...regionalWords(language, locale), skill: [invocationName] });

/** Replaces each named word by its first alternative: "your <mom>" is "your mum" in Britain. */
const inRegion = (text: string, words: Words): string =>
  withWords(text, words, ([first = '']) => first);

/** A language's vocabulary with the owner's own words of that language. */
export type WholeVocabulary = {
  readonly [Kind in keyof Vocabulary]: Readonly<
    Record<
      string,
      Kind extends 'interest' ? InterestEntry : Kind extends 'attribute' ? AttributeEntry : Entry
    >
  >;
};

/** Adds the owner's words to a language's vocabulary; an entry without words in this language is left out. */
export const wholeVocabulary = (
  { vocabulary, code }: Language,
  own: OwnVocabulary,
): WholeVocabulary => {
  const added = <Own extends Entry | AttributeEntry>(
    entries: Readonly<Record<string, { readonly words: Readonly<Record<string, Own>> }>>,
  ): Record<string, Own> =>
    Object.fromEntries(
      Object.entries(entries).flatMap(([id, { words }]) => {
        const entry = words[code];
        return entry === undefined ? [] : [[id, entry]];
      }),
    );
  return {
    category: vocabulary.category,
    type: { ...vocabulary.type, ...added(own.types) },
    interest: { ...vocabulary.interest, ...added<InterestEntry>(own.interests) },
    occasion: { ...vocabulary.occasion, ...added(own.occasions) },
    recipient: { ...vocabulary.recipient, ...added(own.recipients) },
    room: { ...vocabulary.room, ...added(own.rooms) },
    attribute: { ...vocabulary.attribute, ...added<AttributeEntry>(own.attributes) },
    topic: { ...vocabulary.topic, ...added(own.topics) },
  };
};

const named = (naming: Naming, words: Words): Naming =>
  'one' in naming ? { one: inRegion(naming.one, words) } : { many: inRegion(naming.many, words) };

const namesOf = (vocabulary: WholeVocabulary, words: Words, opening: string): Names => {
  const names = (entries: Readonly<Record<string, Entry>>): Record<string, Naming> =>
    Object.fromEntries(Object.entries(entries).map(([id, { said }]) => [id, named(said, words)]));
  return {
    category: names(vocabulary.category),
    type: names(vocabulary.type),
    interest: names(vocabulary.interest),
    occasion: names(vocabulary.occasion),
    recipient: names(vocabulary.recipient),
    topic: names(vocabulary.topic),
    attribute: Object.fromEntries(
      Object.entries(vocabulary.attribute).map(([id, { said }]) => [id, inRegion(said, words)]),
    ),
    opening,
    openings: Object.fromEntries(
      Object.entries(vocabulary.interest).flatMap(([id, entry]) =>
        entry.opening === undefined ? [] : [[id, inRegion(entry.opening, words)]],
      ),
    ),
  };
};

/**
 * What JavaScript puts between the parts of a list in a language. Asked when the skill is built: loading the
 * rules of lists takes 10 ms, at the very start of a conversation.
 */
const listWords = (language: string, type: ListKind): ListWords => {
  const between = (count: number): string[] =>
    new Intl.ListFormat(language, { type })
      .formatToParts(Array.from({ length: count }, String))
      .flatMap(({ type: kind, value }) => (kind === 'literal' ? [value] : []));
  const [pair = ''] = between(2);
  const [first = '', middle = '', last = ''] = between(4);
  return { pair, first, middle, last };
};

const wordingIn = (wording: Wording, words: Words): Wording =>
  typeof wording === 'string'
    ? inRegion(wording, words)
    : { one: inRegion(wording.one, words), many: inRegion(wording.many, words) };

/**
 * All the skill needs to speak in a locale: the lines of its language with the words of the region,
 * and the names of everything in the vocabulary, including the owner's own.
 */
export const spokenLocale = (
  language: Language,
  locale: string,
  own: OwnVocabulary,
): SpokenLocale => {
  const words = regionalWords(language, locale);
  return {
    language: language.code,
    lines: compileLines(
      Object.fromEntries(
        LINE_KEYS.map((key) => [
          key,
          [language.said.lines[key]].flat().map((wording) => wordingIn(wording, words)),
        ]),
      ),
    ),
    lists: {
      conjunction: listWords(language.code, 'conjunction'),
      disjunction: listWords(language.code, 'disjunction'),
    },
    names: namesOf(wholeVocabulary(language, own), words, inRegion(language.said.opening, words)),
  };
};

/** What the index of a catalogue needs of a language and of the owner's words in it. */
export const catalogWords = (language: Language, own: OwnVocabulary): CatalogWords => {
  const { category, type, interest, room, attribute } = wholeVocabulary(language, own);
  const regions = Object.keys(language.regions).map((locale) => regionalWords(language, locale));
  const called = (
    entries: Readonly<Record<string, Pick<Entry, 'heard'>>>,
    phrasesOf: (heard: Patterns, words: Words) => readonly string[],
  ): Record<string, string> =>
    Object.fromEntries(
      Object.entries(entries).map(([id, { heard }]) => [
        id,
        [...new Set(regions.flatMap((words) => phrasesOf(heard, words)))].join(' '),
      ]),
    );
  const usualName = (heard: Patterns, words: Words): readonly string[] =>
    expand(heard[0] ?? '', words).slice(0, 1);
  // No slot takes a room: only a search can hear it, by any of its names.
  const everyName = (heard: Patterns, words: Words): readonly string[] =>
    heard.flatMap((pattern) => expand(pattern, words));
  const names = {
    category: called(category, usualName),
    type: called(type, usualName),
    interest: called(interest, usualName),
    room: called(room, everyName),
    attribute: called(attribute, everyName),
  };
  const synonyms = Object.fromEntries(
    Object.entries(type).map(([id, { heard }]) => [
      id,
      [...new Set(regions.flatMap((words) => everyName(heard, words)))],
    ]),
  );
  return { forms: language.wordForms, names, synonyms };
};

/** What the pretend Alexa says, with the words of the region. */
export const alexaLinesIn = (language: Language, locale: string): AlexaLines => {
  const words = regionalWords(language, locale);
  const { lines } = language.alexa;
  return Object.fromEntries(
    Object.entries<string>(lines).map(([key, line]) => [key, inRegion(line, words)]),
  ) as AlexaLines;
};
