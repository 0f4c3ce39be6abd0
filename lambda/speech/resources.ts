import { britishInterests, britishLines, britishRecipients } from './en/britain';
import { lines } from './en/lines';
import { categories, interests, occasions, recipients } from './en/terms';

type Words = Readonly<Partial<Record<string, string | readonly string[]>>>;

const under = (prefix: string, words: Words): Words =>
  Object.fromEntries(Object.entries(words).map(([id, word]) => [`${prefix}.${id}`, word]));

/** By language or locale, as i18next takes them; a locale holds only what differs from its language. */
export const RESOURCES = {
  en: {
    translation: {
      ...lines,
      ...under('recipient', recipients),
      ...under('interest', interests),
      ...under('occasion', occasions),
      ...under('category', categories),
    },
  },
  'en-GB': {
    translation: {
      ...britishLines,
      ...under('recipient', britishRecipients),
      ...under('interest', britishInterests),
    },
  },
} as const;
