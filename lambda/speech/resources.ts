import { britishInterests, britishLines, britishRecipients } from './en/britain';
import { lines } from './en/lines';
import { categories, interests, occasions, recipients } from './en/terms';

type Words = Readonly<Partial<Record<string, string | readonly string[]>>>;

const under = (prefix: string, words: Words): Words =>
  Object.fromEntries(Object.entries(words).map(([id, word]) => [`${prefix}.${id}`, word]));

const ENGLISH: Words = {
  ...lines,
  ...under('recipient', recipients),
  ...under('interest', interests),
  ...under('occasion', occasions),
  ...under('category', categories),
};

const BRITISH: Words = {
  ...ENGLISH,
  ...britishLines,
  ...under('recipient', britishRecipients),
  ...under('interest', britishInterests),
};

/** The words of each language or locale; English serves whoever has none of their own. */
export const WORDS = { en: ENGLISH, 'en-GB': BRITISH } as const satisfies Record<string, Words>;

/** How one of several wordings of a line is called in i18next's resources. */
export const wordingKey = (key: string, wording: number): string => `${key}#${wording}`;

const asWordings = (words: Words): Record<string, string> =>
  Object.fromEntries(
    Object.entries(words).flatMap(([key, said]) =>
      [said ?? []].flat().map((text, wording) => [wordingKey(key, wording), text]),
    ),
  );

/** The words as i18next takes them. */
export const RESOURCES = Object.fromEntries(
  Object.entries(WORDS).map(([locale, words]) => [locale, { translation: asWordings(words) }]),
);
