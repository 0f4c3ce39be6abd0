import { type Language, expand } from '../../languages';
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
    keywords: [...keywords],
    smallIconUri: `file://assets/images/${locale}_smallIcon.png`,
    largeIconUri: `file://assets/images/${locale}_largeIcon.png`,
  };
};

/** Requests that an example phrase may make. */
export interface Requests {
  /** Those for what the owner sells. */
  readonly sold: readonly string[];
  /** Whether one asks for a kind of product that the owner doesn't have. */
  readonly isInVain: (request: string) => boolean;
}

/** How phrases of a language ask the skill at once: "Alexa, ask gift lamp to ". */
const askFor = ({ store }: Language, names: Names): string => {
  const [asking = ''] = expand(store.openings.ask[0]).filter((form) =>
    form.includes('{{request}}'),
  );
  return withNames(asking.replace('{{request}}', ''), names);
};

/**
 * The example phrases of a store page: the language's first, and requests for what the owner has. An
 * owner's own phrases stay; one of the language's, or a request for a kind of product that is gone,
 * is replaced.
 *
 * @param requests what customers can ask for, e.g. "find me a kettle", and what is in vain
 */
const preparePhrases = (
  found: readonly string[] | undefined,
  { isInVain, sold }: Requests,
  names: Names,
  language: Language,
): string[] => {
  const usual = language.store.texts.examples.map((example) => withNames(example, names));
  const asks = askFor(language, names);
  const made = sold.map((request) => `${asks}${request}`);
  const [opening = '', ...others] = usual;
  const wanted = [opening, ...made, ...others].slice(0, usual.length);
  if (found === undefined) return wanted;
  const isOurs = (phrase: string): boolean =>
    usual.includes(phrase) || (phrase.startsWith(asks) && isInVain(phrase.slice(asks.length)));
  const kept = found.filter((phrase) => !isOurs(phrase) || made.includes(phrase));
  const free = wanted.filter((phrase) => !kept.includes(phrase));
  return found.flatMap((phrase) => (kept.includes(phrase) ? [phrase] : (free.shift() ?? [])));
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
 * @param release the locale's language, whether the release earns a commission in its marketplace,
 * and what customers can ask for there
 */
export const syncLocale = (
  found: LocaleTexts | undefined,
  locale: string,
  names: Names,
  {
    language,
    earns,
    requests,
  }: {
    readonly language: Language;
    readonly earns: boolean;
    readonly requests: Requests;
  },
): SyncedLocale => {
  const fresh = newTexts(locale, names, language);
  const rename = renamer(namesIn(found, language), names);
  const list = (texts: readonly string[] | undefined): string[] | undefined => texts?.map(rename);
  const renamed: LocaleTexts = {
    // The order in which the owner, or ask-cli, has them stays.
    ...found,
    ...Object.fromEntries(Object.entries(fresh).filter(([key]) => found?.[key] === undefined)),
    name: names.skillName,
    summary: rename(found?.summary ?? fresh.summary),
    examplePhrases: preparePhrases(list(found?.examplePhrases), requests, names, language),
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
