import { type Country } from '../../attribution';
import { type Product, wordsOf } from '../../catalog';
import { type InteractionModel } from '../../models';

/** What a tester says, and the products one of which the skill then offers. */
export interface TestUtterance {
  readonly say: string;
  readonly products: readonly { readonly name: string; readonly asin: string }[];
}

const SAMPLES = ['find me {category}', 'find me a {category}', 'find me an {category}'] as const;

const sentence = (thing: string, { interactionModel }: InteractionModel): string | undefined => {
  const known = new Set(interactionModel.languageModel.intents.flatMap(({ samples }) => samples));
  const [plain, a, an] = SAMPLES;
  const sample = /s$/.test(thing) ? plain : /^[aeiou]/.test(thing) ? an : a;
  const found = [sample, '{category}'].find((candidate) => known.has(candidate));
  return found?.replace('{category}', thing);
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
  model: InteractionModel,
  locale: string,
): TestUtterance[] => {
  const kinds = model.interactionModel.languageModel.types.flatMap(({ values }) => values);
  const byType = new Map<string, { name: string; asin: string }[]>();
  for (const product of products) {
    const asin = product.asins[marketplace];
    // A tester counts as an adult who shops for nobody in particular.
    if (asin === undefined || !product.audience.includes('adult')) continue;
    const { name } = wordsOf(product, locale.slice(0, 2));
    byType.set(product.type, [...(byType.get(product.type) ?? []), { name, asin }]);
  }
  return [...byType]
    .flatMap(([type, offered]): TestUtterance[] => {
      const thing = kinds.find(({ id }) => id === type)?.name.value;
      const say = thing === undefined ? undefined : sentence(thing, model);
      return say === undefined ? [] : [{ say, products: offered }];
    })
    .sort((a, b) => a.products.length - b.products.length || (a.say < b.say ? -1 : 1));
};
