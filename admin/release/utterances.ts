import { type Country } from '../../attribution';
import { type Product, wordsOf } from '../../catalog';
import { CHILDRENS_CATEGORY, type Naming, type SpokenLocale } from '../../contract';
import { lazily } from '../../contract/lazily';
import { type InteractionModel } from '../../models';

/** What a tester says, and the products one of which the skill then offers. */
export interface TestUtterance {
  readonly say: string;
  readonly products: readonly { readonly name: string; readonly asin: string }[];
}

/** What sentences for one locale are made of. */
export interface LocaleWords {
  readonly model: InteractionModel;
  readonly spoken: Pick<SpokenLocale, 'language' | 'names'>;
  /** Samples that ask for a `{category}`, with each of its articles. */
  readonly requests: readonly string[];
}

/** The first of the samples that has the thing with its article: "find me an air fryer". */
const sentence = (
  thing: string,
  said: Naming | undefined,
  samples: readonly string[],
): string | undefined => {
  const withArticle = said === undefined ? thing : 'one' in said ? said.one : said.many;
  const filled = samples.map((sample) => sample.replace('{category}', thing));
  return filled.find((words) => words.includes(withArticle)) ?? filled.at(-1);
};

const KIND = '{category}';

/** What stands before and behind the kind, in samples that have no other slot. */
const aroundKind = ({ interactionModel }: InteractionModel): [before: string, after: string][] =>
  interactionModel.languageModel.intents.flatMap(({ samples }) =>
    samples.flatMap((sample): [string, string][] => {
      if (!sample.includes(KIND)) return [];
      const [before = '', after, ...more] = sample.split(KIND);
      if (after === undefined || more.length > 0 || `${before}${after}`.includes('{')) return [];
      return [[before, after]];
    }),
  );

/**
 * Finds requests for a kind of product that the owner doesn't have in a marketplace, in any words of the
 * model: "recommend a board game" where there is none.
 */
export const asksInVain = (
  products: readonly Product[],
  marketplace: Country,
  { model }: LocaleWords,
): ((request: string) => boolean) => {
  const { types } = model.interactionModel.languageModel;
  const kinds = types.find(({ name }) => name === 'CategoryType')?.values ?? [];
  const sold = new Set(
    products.flatMap(({ asins, category, type }) =>
      asins[marketplace] === undefined ? [] : [category, type],
    ),
  );
  const around = lazily(() => aroundKind(model));
  return (request) => {
    const said = request.toLowerCase();
    const asked = around().flatMap(([before, after]) => {
      if (!said.startsWith(before) || !said.endsWith(after)) return [];
      const thing = said.slice(before.length, said.length - after.length);
      return kinds.filter(({ name }) => [name.value, ...name.synonyms].includes(thing));
    });
    return asked.length > 0 && !asked.some(({ id }) => sold.has(id));
  };
};

/**
 * Sentences that lead a tester to an offer. Each asks for a kind of product; kinds with the fewest
 * products come first, so that it is clear what will be offered.
 *
 * @param marketplace where the products must have an ASIN
 */
export const testUtterances = (
  products: readonly Product[],
  marketplace: Country,
  words: LocaleWords,
): TestUtterance[] => {
  const { names, language } = words.spoken;
  const { intents, types } = words.model.interactionModel.languageModel;
  const kinds = types.flatMap(({ values }) => values);
  const wanted = new Set(words.requests);
  const known = new Set(
    intents.flatMap(({ samples }) => samples.filter((sample) => wanted.has(sample))),
  );
  const samples = words.requests.filter((request) => known.has(request));
  const byType = new Map<string, { name: string; asin: string }[]>();
  for (const product of products) {
    const asin = product.asins[marketplace];
    // A tester counts as an adult who shops for nobody in particular.
    if (asin === undefined || !product.audience.includes('adult')) continue;
    // Amazon must not think that the skill is directed at children.
    if (product.category === CHILDRENS_CATEGORY) continue;
    const { name } = wordsOf(product, language);
    byType.set(product.type, [...(byType.get(product.type) ?? []), { name, asin }]);
  }
  return [...byType]
    .flatMap(([type, offered]): TestUtterance[] => {
      const thing = kinds.find(({ id }) => id === type)?.name.value;
      const say = thing === undefined ? undefined : sentence(thing, names.type[type], samples);
      return say === undefined ? [] : [{ say, products: offered }];
    })
    .sort((a, b) => a.products.length - b.products.length || (a.say < b.say ? -1 : 1));
};
