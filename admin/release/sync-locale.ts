import { type Language } from '../../languages';
import { invocationIn } from '../../models/lint';
import { prepareDescription } from './description';
import { type LocaleTexts } from './manifest-draft';
import { type Names, renamer, withNames } from './rename';

/** The store texts of one locale, and what is left for the owner to do. */
export interface SyncedLocale {
  readonly texts: LocaleTexts;
  readonly notes: readonly string[];
}

const newTexts = (locale: string, names: Names, { store }: Language) => {
  const { texts, keywords } = store;
  return {
    name: names.skillName,
    summary: withNames(texts.summary, names),
    updatesDescription: withNames(texts['first-release'], names),
    examplePhrases: texts.examples.map((example) => withNames(example, names)),
    keywords: [...keywords],
    smallIconUri: `file://assets/images/${locale}_smallIcon.png`,
    largeIconUri: `file://assets/images/${locale}_largeIcon.png`,
  };
};

/** The names that the store texts have now. */
export const namesIn = (texts: LocaleTexts | undefined, language: Language): Partial<Names> => {
  const invocationName = invocationIn(texts?.examplePhrases ?? [], language);
  return {
    ...(texts?.name !== undefined && { skillName: texts.name }),
    ...(invocationName !== undefined && { invocationName }),
  };
};

/**
 * Brings one locale's store texts up to date with the brand: replaces old names everywhere, writes
 * what is missing, and leaves everything else as the owner wrote it.
 *
 * @param release the locale's language, and whether the release earns a commission
 */
export const syncLocale = (
  found: LocaleTexts | undefined,
  locale: string,
  names: Names,
  { language, earns }: { readonly language: Language; readonly earns: boolean },
): SyncedLocale => {
  const fresh = newTexts(locale, names, language);
  const rename = renamer(namesIn(found, language), names);
  const list = (texts: readonly string[] | undefined): string[] | undefined => texts?.map(rename);
  const renamed: LocaleTexts = {
    ...fresh,
    ...found,
    name: names.skillName,
    summary: rename(found?.summary ?? fresh.summary),
    examplePhrases: list(found?.examplePhrases) ?? fresh.examplePhrases,
    keywords: list(found?.keywords) ?? fresh.keywords,
  };
  const described = found?.description === undefined ? undefined : rename(found.description);
  const { text, notes } = prepareDescription(described, names, {
    locale,
    store: language.store,
    earns,
  });
  return { texts: { ...renamed, description: text }, notes };
};
