import { type i18n as I18n, createInstance } from 'i18next';
import { type Brand, type DisclosureForm, disclosureText } from '../../attribution';
import { type Catalog, findProduct, wordsOf } from '../../catalog';
import { type NamedKind, type Naming, type SpokenLocale, type Wording } from '../../contract';
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
  /** In [0, 1); chooses among wordings. */
  readonly random: () => number;
}

const textOf = (naming: Naming): string => ('one' in naming ? naming.one : naming.many);

const MANY = 'many';

/** The key of one wording of a line in i18next's resources; its form for many is a context. */
const wordingKey = (key: string, wording: number): string => `${key}#${wording}`;

const asResources = (lines: SpokenLocale['lines']): Record<string, string> =>
  Object.fromEntries(
    Object.entries<readonly Wording[]>(lines).flatMap(([key, wordings]) =>
      wordings.flatMap((wording, index): [string, string][] => {
        const name = wordingKey(key, index);
        return typeof wording === 'string'
          ? [[name, wording]]
          : [
              [name, wording.one],
              [`${name}_${MANY}`, wording.many],
            ];
      }),
    ),
  );

const createEngine = (): I18n => {
  const engine = createInstance({
    resources: {},
    keySeparator: false,
    nsSeparator: false,
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  void engine.init();
  // {{interest, opening}}: what an offer for the interest begins with, instead of its name.
  engine.services.formatter?.add(
    'opening',
    (_interest, _locale, values: { opening: string }) => values.opening,
  );
  return engine;
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
  random,
}: SpeechDeps): ((locale: string) => Speech) => {
  const engine = createEngine();

  const speechOf = (locale: string): Speech => {
    const { language, lines, names } = locales.spoken(locale);
    engine.addResources(locale, 'translation', asResources(lines));
    const translate = engine.getFixedT(locale);
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
    // Made only when a line needs it: loading the rules of lists adds 10 ms to a cold start.
    const listOf = (
      words: readonly string[] | undefined,
      type: Intl.ListFormatType,
    ): string | undefined => words && new Intl.ListFormat(language, { type }).format(words);
    const attributesOf = (ids: readonly string[] | undefined): string | undefined =>
      listOf(
        ids?.map((id) => wordOr(names.attribute[id], id)),
        'conjunction',
      );
    const openingOf = (interest: string): string =>
      names.openings[interest] ??
      names.opening.replace('{{interest}}', () => word('interest', interest));

    const valuesOf = (terms: Terms): Record<string, string | undefined> => {
      const { products = [], interest, recipient, occasion, reason, thing, topic } = terms;
      const spokenOf = products.flatMap((id) => findProduct(catalog, id) ?? []);
      const [first] = spokenOf.map((product) => wordsOf(product, language));
      const called = spokenOf.map((product) => wordsOf(product, language).name);
      const areMany = thing
        ? isMany(naming(thing.kind, thing.id))
        : first?.number === undefined
          ? isMany(naming('type', spokenOf[0]?.type))
          : first.number === 'many';
      return {
        // For the lines that say "it" or "they".
        context: areMany ? MANY : undefined,
        skill: skillName,
        owner: brand.owner,
        contact: brand.supportContact,
        product: called[0],
        second: called[1],
        third: called[2],
        pitch: first?.pitch,
        reason: reason === undefined ? undefined : first?.reasons[reason]?.say,
        fact: topic && first?.facts?.[topic]?.say,
        topic: topic && word('topic', topic),
        recipient: recipient && word('recipient', recipient),
        interest: interest && word('interest', interest),
        opening: interest && openingOf(interest),
        occasion: occasion && word('occasion', occasion),
        thing: thing && word(thing.kind, thing.id),
        names: terms.recalled === true ? listOf(called, 'conjunction') : undefined,
        interests: listOf(
          terms.interests?.map((id) => word('interest', id)),
          terms.allOf === true ? 'conjunction' : 'disjunction',
        ),
        attributes: attributesOf(terms.attributes),
        others: attributesOf(terms.others),
        categories: listOf(
          terms.categories?.map((id) => word('category', id)),
          terms.allOf === true ? 'conjunction' : 'disjunction',
        ),
      };
    };

    return {
      skillName,
      say({ key, terms = {} }) {
        const wording = Math.floor(random() * lines[key].length);
        return capitalise(translate(wordingKey(key, wording), valuesOf(terms)));
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
