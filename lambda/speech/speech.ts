import { type Brand, type DisclosureForm, disclosureText } from '../../attribution';
import { type Catalog, type Product, findProduct, wordsOf } from '../../catalog';
import {
  type ListKind,
  type ListWords,
  type NamedKind,
  type Naming,
  type SpokenValue,
} from '../../contract';
import { capitalise } from '../../languages/capitalise';
import { type Line, type Terms } from '../dialogue/line';
import { type SpokenLocales } from './locales';

/** Finds the words for lines, in the language of one locale. */
export interface Speech {
  readonly skillName: string;
  /** Plain text: escape it once for SSML. */
  say(line: Line): string;
  /** What an id is called, as a label: "Coffee and tea gear". */
  nameOf(kind: NamedKind, id: string): string;
  /** The sentence that says the skill earns a commission. */
  disclose(form: DisclosureForm): string;
}

export interface SpeechDeps {
  readonly brand: Brand;
  readonly catalog: Catalog;
  readonly locales: SpokenLocales;
  readonly version?: string;
  /** In [0, 1); chooses among wordings. */
  readonly random: () => number;
}

const textOf = (naming: Naming): string => ('one' in naming ? naming.one : naming.many);

/** A list as it is said: "a, b and c". */
const joined = (parts: readonly string[], { pair, first, middle, last }: ListWords): string => {
  const end = parts.length - 1;
  return parts
    .map((part, at) => {
      if (at === 0) return part;
      if (end === 1) return pair + part;
      if (at === end) return last + part;
      return (at === 1 ? first : middle) + part;
    })
    .join('');
};

const isMany = (naming: Naming | undefined): boolean => naming !== undefined && 'many' in naming;

/**
 * Speech for every locale the skill speaks. A locale's words are loaded when it is first spoken.
 * For other locales, see {@link SpokenLocales}.
 */
export const createSpeech = ({
  brand,
  catalog,
  locales,
  version = '',
  random,
}: SpeechDeps): ((locale: string) => Speech) => {
  const speechOf = (locale: string): Speech => {
    const { language, lines, lists, names } = locales.spoken(locale);
    const { skillName } = brand.locales[locale] ?? { skillName: '' };
    const naming = (kind: NamedKind, id: string | undefined): Naming | undefined =>
      id === undefined ? undefined : names[kind][id];
    // A word that was removed from the vocabulary may still be in a session or a memory.
    const wordOr = (name: string | undefined, id: string): string =>
      name ?? id.replaceAll('-', ' ');
    const word = (kind: NamedKind, id: string): string => {
      const found = naming(kind, id);
      return wordOr(found && textOf(found), id);
    };
    const listOf = (words: readonly string[] | undefined, kind: ListKind): string | undefined =>
      words && joined(words, lists[kind]);
    const attributesOf = (ids: readonly string[] | undefined): string | undefined =>
      listOf(
        ids?.map((id) => wordOr(names.attribute[id], id)),
        'conjunction',
      );
    const openingOf = (interest: string): string =>
      names.openings[interest] ??
      names.opening.replace('{{interest}}', () => word('interest', interest));

    /** What the values of a line with these terms are, each found when it is said. */
    const valuesOf = (terms: Terms) => {
      const { products = [], interest, recipient, occasion, reason, thing, topic } = terms;
      const spokenOf = products.flatMap((id) => findProduct(catalog, id) ?? []);
      const [first] = spokenOf;
      const words = first && wordsOf(first, language);
      const nameOf = (product: Product | undefined): string | undefined =>
        product && wordsOf(product, language).name;
      const named = (kind: NamedKind, ids: readonly string[] | undefined): string | undefined =>
        listOf(
          ids?.map((id) => word(kind, id)),
          terms.allOf === true ? 'conjunction' : 'disjunction',
        );
      const values: Readonly<Record<SpokenValue, () => string | undefined>> = {
        skill: () => skillName,
        owner: () => brand.owner,
        contact: () => brand.supportContact,
        version: () => version.split('').join(' '),
        product: () => nameOf(first),
        brand: () => first?.brand,
        second: () => nameOf(spokenOf[1]),
        third: () => nameOf(spokenOf[2]),
        pitch: () => words?.pitch,
        reason: () => (reason === undefined ? undefined : words?.reasons[reason]?.say),
        fact: () => topic && words?.facts?.[topic]?.say,
        topic: () => topic && word('topic', topic),
        recipient: () => recipient && word('recipient', recipient),
        interest: () => interest && word('interest', interest),
        opening: () => interest && openingOf(interest),
        occasion: () => occasion && word('occasion', occasion),
        thing: () => thing && word(thing.kind, thing.id),
        names: () =>
          listOf(
            spokenOf.flatMap((product) => nameOf(product) ?? []),
            'conjunction',
          ),
        interests: () => named('interest', terms.interests),
        attributes: () => attributesOf(terms.attributes),
        others: () => attributesOf(terms.others),
        categories: () => named('category', terms.categories),
      };
      const areMany = (): boolean => {
        if (thing) return isMany(naming(thing.kind, thing.id));
        if (words?.number !== undefined) return words.number === 'many';
        return isMany(naming('type', first?.type));
      };
      return { values, areMany };
    };

    return {
      skillName,
      say({ key, terms = {} }) {
        const wording = lines[key][Math.floor(random() * lines[key].length)];
        const { values, areMany } = valuesOf(terms);
        const parts = wording?.many !== undefined && areMany() ? wording.many : wording?.one;
        return capitalise(
          (parts ?? [])
            .map((part, at) => (at % 2 === 0 ? part : (values[part as SpokenValue]() ?? '')))
            .join(''),
        );
      },
      nameOf: (kind, id) => capitalise(word(kind, id)),
      disclose: (form) => disclosureText(language, { skillName, medium: 'voice', form }),
    };
  };

  const kept = new Map<string, Speech>();
  return (requested) => {
    const locale = locales.nearest(requested);
    const speech = kept.get(locale) ?? speechOf(locale);
    kept.set(locale, speech);
    return speech;
  };
};
