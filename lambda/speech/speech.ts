import { createInstance } from 'i18next';
import { type Brand } from '../../attribution';
import { type Catalog, type Product, wordsOf } from '../../catalog';
import { type Line, type SpeechKey, type Terms } from '../dialogue/line';
import { capitalise } from './capitalise';
import { RESOURCES, WORDS, wordingKey } from './resources';

/** Finds the words for lines, in the language of one locale. */
export interface Speech {
  /** Plain text; whoever puts it into SSML escapes it, once. */
  say(line: Line): string;
}

export interface SpeechDeps {
  readonly brand: Brand;
  readonly catalog: Catalog;
  /** In [0, 1); picks among wordings. */
  readonly random: () => number;
}

const isRecall = (key: SpeechKey): boolean => key === 'recall.saved' || key === 'recall.declined';

/** ISO 639 language of an Alexa locale. */
export const languageOf = (locale: string): string => locale.split('-')[0] ?? 'en';

/**
 * Speech for every locale. A locale of an unknown language is spoken to in English, rather than
 * not at all.
 */
export const createSpeech = ({
  brand,
  catalog,
  random,
}: SpeechDeps): ((locale: string) => Speech) => {
  const i18n = createInstance({
    resources: RESOURCES,
    fallbackLng: 'en',
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  void i18n.init();
  const findProduct = (id: string): Product | undefined =>
    catalog.products.find((product) => product.id === id);
  return (locale) => {
    const translate = i18n.getFixedT(locale);
    const wordings: Readonly<Partial<Record<string, string | readonly string[]>>> =
      locale in WORDS ? WORDS[locale as keyof typeof WORDS] : WORDS.en;
    const word = (kind: string, id: string): string => translate(wordingKey(`${kind}.${id}`, 0));
    const language = languageOf(locale);
    const skillName = (brand.locales[locale] ?? brand.locales['en-US'])?.skillName ?? '';
    // Made only when a line needs it: loading the rules of lists takes 10 ms of a cold start.
    const listOf = (words: string[] | undefined, type: 'conjunction' | 'disjunction') =>
      words && new Intl.ListFormat(language, { type }).format(words);
    const values = (key: SpeechKey, { products: ids = [], reason, ...terms }: Terms) => {
      const written = ids.flatMap((id) => {
        const product = findProduct(id);
        return product === undefined ? [] : [wordsOf(product, language)];
      });
      const [first] = written;
      const names = written.map(({ name }) => name);
      return {
        skill: skillName,
        owner: brand.owner,
        product: names[0],
        second: names[1],
        third: names[2],
        pitch: first?.pitch,
        reason: reason === undefined ? undefined : first?.reasons[reason]?.say,
        recipient: terms.recipient && word('recipient', terms.recipient),
        interest: terms.interest && word('interest', terms.interest),
        occasion: terms.occasion && word('occasion', terms.occasion),
        names: isRecall(key) ? listOf(names, 'conjunction') : undefined,
        interests: listOf(
          terms.interests?.map((id) => word('interest', id)),
          key === 'none.examples' ? 'conjunction' : 'disjunction',
        ),
        categories: listOf(
          terms.categories?.map((id) => word('category', id)),
          'disjunction',
        ),
      };
    };
    return {
      say({ key, terms = {} }) {
        const count = [wordings[key] ?? []].flat().length;
        const wording = Math.floor(random() * count);
        return capitalise(translate(wordingKey(key, wording), values(key, terms)));
      },
    };
  };
};
