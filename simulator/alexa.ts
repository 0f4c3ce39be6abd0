import {
  type Alexa,
  type AlexaLineKey,
  type AlexaLines,
  type AlexaPhrases,
  LANGUAGES,
  type Language,
  alexaLinesIn,
  languageOfLocale,
  localesOf,
} from '../languages';

/**
 * How Alexa hears and speaks in a locale, e.g. en-GB. If the language doesn't list the locale, with
 * the language's usual words.
 *
 * @throws when there is no such language
 */
export const alexaOf = (locale: string, languages: readonly Language[] = LANGUAGES): Alexa => {
  const language =
    languageOfLocale(languages, locale) ??
    languages.find(({ code }) => code === locale.split('-')[0]);
  if (language === undefined) {
    const known = localesOf(languages).join(', ');
    throw new Error(`the simulator does not speak the language of ${locale}; it speaks ${known}`);
  }
  return { ...language.alexa, lines: alexaLinesIn(language, locale) };
};

/** The ways to say yes when Alexa asks about a purchase. */
export const yesToPurchase = ({ builtIns, acceptPurchase }: AlexaPhrases): readonly string[] => [
  ...(builtIns['AMAZON.YesIntent'] ?? []),
  ...acceptPurchase,
];

/** One of Alexa's lines with its values filled in. */
export const alexaSays = (
  lines: AlexaLines,
  key: AlexaLineKey,
  values: Readonly<Record<string, string>> = {},
): string => lines[key].replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
