import { type Brand } from '../../attribution';
import { NO_OWN_VOCABULARY, type OwnVocabulary, ownVocabularySchema } from '../../contract';
import { buildInteractionModel } from '../../models';
import { BOOKS, OWN_PEOPLE, SAME_OCCASIONS, SAME_PEOPLE, THINGS } from './invented-words';
import { type DescribedProduct } from './sets';

/** The ids of the words that the invented shop's products are described with. */
export interface InventedWords {
  /** What the built-in vocabulary doesn't hear. */
  readonly vocabulary: OwnVocabulary;
  readonly typeOf: (product: DescribedProduct) => string;
  readonly interestOf: (words: string) => string;
  readonly occasionOf: (words: string) => string;
  /** Undefined for people whom the interests or the audience describe: "adult", "tea lover". */
  readonly personOf: (words: string) => string | undefined;
}

const idOf = (words: string): string =>
  words
    .replace(/[^a-z]+/g, ' ')
    .trim()
    .replaceAll(' ', '-');

const isMany = (words: string): boolean => words.endsWith('s');

/** A word as an owner enters it without further thought: heard as it is written. */
const ownWord = (words: string) => ({
  en: { heard: [words], said: isMany(words) ? { many: words } : { one: words } },
});

const ownNoun = (words: string) =>
  isMany(words)
    ? ownWord(words)
    : {
        en: {
          heard: [words, `${words}s`],
          said: { one: `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}` },
        },
      };

const byId = <Value>(words: readonly string[], valueOf: (words: string) => Value) =>
  Object.fromEntries(words.map((its) => [idOf(its), valueOf(its)]));

/** What is heard as what by a shop without words of its own: id by words, for each slot type. */
const builtInWords = (brand: Pick<Brand, 'locales'>) => {
  const { types } = buildInteractionModel('en-US', { brand, vocabulary: NO_OWN_VOCABULARY })
    .interactionModel.languageModel;
  return (slotType: string): ReadonlyMap<string, string> =>
    new Map(
      types
        .filter(({ name }) => name === slotType)
        .flatMap(({ values }) => values)
        .flatMap(({ id, name: { value, synonyms = [] } }) =>
          [id, value, ...synonyms].map((words) => [words, id] as const),
        ),
    );
};

/**
 * Puts the invented shop's words into the vocabulary: what the built-in one hears is the word that it
 * is heard as, everything else becomes a word of the owner's own.
 */
export const inventedWords = (
  products: readonly DescribedProduct[],
  brand: Pick<Brand, 'locales'>,
): InventedWords => {
  const heardAs = builtInWords(brand);
  const things = heardAs('CategoryType');
  const interests = heardAs('InterestType');
  const occasions = heardAs('OccasionType');
  const people = heardAs('RecipientType');

  const interestOf = (words: string): string => interests.get(words) ?? idOf(words);
  const occasionOf = (words: string): string =>
    SAME_OCCASIONS[words] ?? occasions.get(words) ?? idOf(words);
  const personOf = (words: string): string | undefined =>
    people.get(words) ??
    SAME_PEOPLE[words] ??
    (Object.hasOwn(OWN_PEOPLE, words) ? idOf(words) : undefined);
  const typeOf = ({ kindOfThing, attributes }: DescribedProduct): string => {
    const book = attributes.flatMap((words) => BOOKS[words] ?? [])[0];
    if (kindOfThing === 'book' && book !== undefined) return book;
    const thing = THINGS[kindOfThing];
    if (thing === undefined) return things.get(kindOfThing) ?? idOf(kindOfThing);
    return 'own' in thing ? idOf(kindOfThing) : thing.builtIn;
  };

  const unheard = (
    known: ReadonlyMap<string, string>,
    words: readonly string[],
    idFor: (words: string) => string,
  ): string[] => {
    const ids = new Set(known.values());
    return [...new Set(words.filter((its) => !ids.has(idFor(its))))];
  };
  const own = {
    interests: unheard(
      interests,
      products.flatMap((product) => product.interests),
      interestOf,
    ),
    occasions: unheard(
      occasions,
      products.flatMap((product) => product.occasions),
      occasionOf,
    ),
  };
  const vocabulary = ownVocabularySchema.parse({
    types: Object.fromEntries(
      Object.entries(THINGS).flatMap(([words, thing]) =>
        'own' in thing ? [[idOf(words), { category: thing.own, words: ownNoun(words) }]] : [],
      ),
    ),
    interests: byId(own.interests, (words) => ({ words: ownWord(words) })),
    occasions: byId(own.occasions, (words) => ({ words: ownWord(words) })),
    recipients: byId(Object.keys(OWN_PEOPLE), (words) => ({
      audience: OWN_PEOPLE[words],
      words: ownNoun(words),
    })),
  });
  return { vocabulary, typeOf, interestOf, occasionOf, personOf };
};
