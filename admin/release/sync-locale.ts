import { type LocaleTexts } from './manifest-draft';
import { prepareDescription } from './description';
import { invocationIn, renamer } from './rename';
import { type Names, storeTextsOf, withNames } from './store-texts';

/** The store texts of one locale, and what is left for the owner to do. */
export interface SyncedLocale {
  readonly texts: LocaleTexts;
  readonly notes: readonly string[];
}

const newTexts = (locale: string, names: Names): LocaleTexts => {
  const texts = storeTextsOf(locale);
  return {
    name: names.skillName,
    summary: withNames(texts?.summary ?? '', names),
    description: withNames(texts?.about ?? '', names),
    updatesDescription: 'The first release.',
    examplePhrases: (texts?.examples ?? []).map((example) => withNames(example, names)),
    keywords: [...(texts?.keywords ?? [])],
    smallIconUri: `file://assets/images/${locale}_smallIcon.png`,
    largeIconUri: `file://assets/images/${locale}_largeIcon.png`,
  };
};

/** The names that the store texts have now. */
export const namesIn = (texts: LocaleTexts | undefined): Partial<Names> => {
  const invocationName = invocationIn(texts?.examplePhrases ?? []);
  return {
    ...(texts?.name !== undefined && { skillName: texts.name }),
    ...(invocationName !== undefined && { invocationName }),
  };
};

/**
 * Brings one locale's store texts up to date with the brand: replaces old names everywhere, writes
 * what is missing, and leaves everything else as the owner wrote it.
 */
export const syncLocale = (
  found: LocaleTexts | undefined,
  locale: string,
  names: Names,
  earns: boolean,
): SyncedLocale => {
  const fresh = newTexts(locale, names);
  const rename = renamer(namesIn(found), names);
  const list = (texts: readonly string[] | undefined): string[] | undefined => texts?.map(rename);
  const renamed: LocaleTexts = {
    ...fresh,
    ...found,
    name: names.skillName,
    summary: rename(found?.summary ?? fresh.summary ?? ''),
    examplePhrases: list(found?.examplePhrases) ?? fresh.examplePhrases ?? [],
    keywords: list(found?.keywords) ?? fresh.keywords ?? [],
  };
  const described = found?.description === undefined ? undefined : rename(found.description);
  const { text, notes } = prepareDescription(described, locale, names, earns);
  return { texts: { ...renamed, description: text }, notes };
};
