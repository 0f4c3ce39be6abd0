import { type Brand } from '../attribution';
import {
  BUILT_IN_INTENTS,
  EXACT_INTENTS,
  FIXED_VALUES,
  INTENTS,
  type OwnIntent,
  type OwnVocabulary,
} from '../contract';
import {
  type Entry,
  LANGUAGES,
  type Language,
  type Patterns,
  type Words,
  asGroup,
  expand,
  languageFor,
  wholeVocabulary,
  withWords,
  wordsWithName,
} from '../languages';
import { covering } from './covering';
import { takesFallbackSensitivity } from './lint/amazon-names';
import { type Intent, type InteractionModel, type SlotType } from './interaction-model';

/** What a model is made from. */
export interface ModelSources {
  /** Only the locales and their invocation names are read. */
  readonly brand: Pick<Brand, 'locales'>;
  readonly vocabulary: OwnVocabulary;
  /** The project's own when absent. */
  readonly languages?: readonly Language[];
}

/**
 * A pattern of more combinations than this gives only some of them, but of what must be said exactly all.
 * Around free words that are read each combination counts: nothing else tells where they begin.
 */
const MOST_COMBINATIONS = 24;
const MOST_AROUND_FREE_WORDS = 120;

/** What a pattern with the locale's words gave: most are the same in all regions of a language. */
const chosen = new Map<string, readonly string[]>();

/** Some combinations of a pattern; all by default. */
const someOf = (pattern: string, words: Words, most = Infinity): readonly string[] => {
  const text = withWords(pattern, words, asGroup);
  const key = `${most} ${text}`;
  const phrases = chosen.get(key) ?? covering(expand(text), most);
  chosen.set(key, phrases);
  return phrases;
};

/** What several patterns make, each phrase once. */
const phrasesOf = (
  patterns: readonly string[],
  words: Words,
  mostOf?: (pattern: string) => number,
): string[] => [
  ...new Set(patterns.flatMap((pattern) => someOf(pattern, words, mostOf?.(pattern)))),
];

/**
 * What a thing is called in more words than this is only heard in free words, which the skill reads itself: a
 * model has 1.5 MB at most, and an owner's own words must have room in it.
 */
const MOST_WORDS_OF_SYNONYM = 4;

const slotType = (
  name: string,
  values: Readonly<Record<string, Patterns>>,
  words: Words,
  mostWords = Infinity,
): SlotType => ({
  name,
  values: Object.entries(values).map(([id, patterns]) => {
    const [value = '', ...all] = phrasesOf(patterns, words);
    const synonyms = all.filter((phrase) => phrase.split(' ').length <= mostWords);
    return { id, name: { value, synonyms } };
  }),
});

const heardOf = (
  entries: Readonly<Record<string, Pick<Entry, 'heard'>>>,
): Record<string, Patterns> =>
  Object.fromEntries(Object.entries(entries).map(([id, { heard }]) => [id, heard]));

/** The things that the vocabulary has no word for: what it names has an id. One value saves room. */
const otherThings = (
  { heard }: Language,
  vocabulary: readonly Readonly<Record<string, Patterns>>[],
  words: Words,
): SlotType => {
  const known = new Set(
    vocabulary.flatMap((values) => Object.values(values).flatMap((all) => phrasesOf(all, words))),
  );
  const [value = '', ...synonyms] = phrasesOf(heard.otherThings, words).filter(
    (name) => !known.has(name),
  );
  return { name: 'OtherThingType', values: [{ id: 'other-thing', name: { value, synonyms } }] };
};

const buildTypes = (language: Language, own: OwnVocabulary, words: Words): SlotType[] => {
  const { category, type, recipient, occasion, interest, topic, attribute } = wholeVocabulary(
    language,
    own,
  );
  const vocabulary = {
    CategoryType: heardOf({ ...category, ...type }),
    RecipientType: heardOf(recipient),
    OccasionType: heardOf(occasion),
    InterestType: heardOf(interest),
    AttributeType: heardOf(attribute),
  };
  const fixed = Object.keys(FIXED_VALUES) as (keyof typeof FIXED_VALUES)[];
  return [
    ...Object.entries(vocabulary).map(([name, values]) =>
      slotType(name, values, words, MOST_WORDS_OF_SYNONYM),
    ),
    slotType('TopicType', heardOf(topic), words),
    otherThings(language, Object.values(vocabulary), words),
    ...fixed.map((name) => slotType(name, language.heard.values[name], words)),
  ];
};

/** Free words that the skill mostly reads; `{words}` mostly don't matter. */
const READ_WORDS = /\{(query|question)\}/;

const mostOf = (name: OwnIntent, pattern: string): number => {
  if (EXACT_INTENTS.includes(name)) return Infinity;
  return READ_WORDS.test(pattern) ? MOST_AROUND_FREE_WORDS : MOST_COMBINATIONS;
};

const buildIntents = ({ heard }: Language, words: Words): Intent[] => [
  ...Object.keys(BUILT_IN_INTENTS).map((name): Intent => ({ name, samples: [] })),
  ...(Object.keys(INTENTS) as (keyof typeof INTENTS)[]).map((name) => ({
    name,
    slots: Object.entries(INTENTS[name]).map(([slot, type]) => ({ name: slot, type })),
    samples: phrasesOf(heard.intents[name], words, (pattern) => mostOf(name, pattern)),
  })),
];

/**
 * Makes the interaction model of a locale from its language and the owner's words. The same input
 * makes the same model.
 *
 * @throws Error when no language has the locale, or the brand doesn't have it
 */
export const buildInteractionModel = (
  locale: string,
  { brand, vocabulary, languages = LANGUAGES }: ModelSources,
): InteractionModel => {
  const language = languageFor(languages, locale);
  const names = brand.locales[locale];
  if (names === undefined) {
    throw new Error(`shop/brand.json has no locale ${locale}; add its skill and invocation name`);
  }
  const words = wordsWithName(language, locale, names.invocationName);
  return {
    interactionModel: {
      languageModel: {
        invocationName: names.invocationName,
        ...(takesFallbackSensitivity(locale) && {
          modelConfiguration: { fallbackIntentSensitivity: { level: 'MEDIUM' as const } },
        }),
        intents: buildIntents(language, words),
        types: buildTypes(language, vocabulary, words),
      },
    },
  };
};

/** The interaction models of all the brand's locales, by locale. @throws as {@link buildInteractionModel} does */
export const buildModels = (sources: ModelSources): Record<string, InteractionModel> =>
  Object.fromEntries(
    Object.keys(sources.brand.locales).map((locale) => [
      locale,
      buildInteractionModel(locale, sources),
    ]),
  );

/** The text of a model's file in skill-package/. */
export const renderInteractionModel = (model: InteractionModel): string =>
  `${JSON.stringify(model, null, 2)}\n`;
