import { type Brand } from '../attribution';
import { BUILT_IN_INTENTS } from './built-in-intents';
import { ENGLISH } from './en';
import { expand, type Words } from './expand';
import { type Intent, type InteractionModel, type SlotType } from './interaction-model';
import { type PhraseBook, type PhrasedIntent, type PhrasedValues } from './phrase-book';

/** The locales for which there is a phrase book, and so a model. */
export const MODEL_LOCALES = ['en-US', 'en-GB'] as const;
type ModelLocale = (typeof MODEL_LOCALES)[number];

const PHRASE_BOOKS: Readonly<Record<ModelLocale, PhraseBook>> = {
  'en-US': ENGLISH,
  'en-GB': ENGLISH,
};

const isModelLocale = (locale: string): locale is ModelLocale =>
  Object.hasOwn(PHRASE_BOOKS, locale);

const spellOut = (patterns: readonly string[], words: Words): string[] => [
  ...new Set(patterns.flatMap((pattern) => expand(pattern, words))),
];

const buildIntent = (name: string, { slots, says }: PhrasedIntent, words: Words): Intent => ({
  name,
  slots: Object.entries(slots).map(([slot, type]) => ({ name: slot, type })),
  samples: spellOut(says, words),
});

const buildType = (name: string, values: PhrasedValues, words: Words): SlotType => ({
  name,
  values: Object.entries(values).map(([id, patterns]) => {
    const [value = '', ...synonyms] = spellOut(patterns, words);
    return { id, name: { value, synonyms } };
  }),
});

/**
 * Makes the interaction model of a locale from its phrase book. The same input makes the same model.
 *
 * @param locale one of {@link MODEL_LOCALES}
 * @param brand the owner's brand; only the locale's invocation name is read
 * @throws Error when there is no phrase book for the locale, or the brand doesn't have it
 */
export const buildInteractionModel = (
  locale: string,
  brand: Pick<Brand, 'locales'>,
): InteractionModel => {
  if (!isModelLocale(locale)) {
    throw new Error(
      `there is no phrase book for ${locale}; write one in models/, or take ${locale} out of shop/brand.json`,
    );
  }
  const names = brand.locales[locale];
  if (names === undefined) {
    throw new Error(`shop/brand.json has no locale ${locale}; add its skill and invocation name`);
  }
  const book = PHRASE_BOOKS[locale];
  const words = book.words[locale] ?? {};
  return {
    interactionModel: {
      languageModel: {
        invocationName: names.invocationName,
        // Only de-DE and English locales take this setting; a build fails elsewhere.
        ...(locale.startsWith('en-') && {
          modelConfiguration: { fallbackIntentSensitivity: { level: 'MEDIUM' as const } },
        }),
        intents: [
          ...BUILT_IN_INTENTS.map((name): Intent => ({ name, samples: [] })),
          ...Object.entries(book.intents).map(([name, intent]) => buildIntent(name, intent, words)),
        ],
        types: Object.entries(book.types).map(([name, values]) => buildType(name, values, words)),
      },
    },
  };
};

/** The text of a model's file, as it lies in skill-package/. */
export const renderInteractionModel = (model: InteractionModel): string =>
  `${JSON.stringify(model, null, 2)}\n`;
