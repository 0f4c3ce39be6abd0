import { PATHS } from '../../build/paths';
import { productFileSchema } from '../../catalog/product';
import {
  ATTRIBUTES_BY_TOPIC,
  AUDIENCES,
  AUDIENCE_AGES,
  type Audience,
  PRICE_BANDS,
  PRICE_BAND_LIMITS,
  type Recipients,
  categoryOfTypes,
  recipientsWith,
} from '../../contract';
import { type Shop, loadShop, productWords } from '../../owner';
import { type InventedWords, inventedWords } from './invented-vocabulary';
import { ATTRIBUTES, MATERIALS } from './invented-words';
import { type DescribedProduct, inventedProducts } from './sets';

const DATE = '2026-11-21';
const source = 'owner';
/** The form of a product wants an interest; two things for phones have none. */
const ANY_INTEREST = 'gadgets';
const MOST_REASONS = 4;
const COLORS: readonly string[] = ATTRIBUTES_BY_TOPIC.color;

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)];

/** The audiences that are among the recipients' and within the ages. */
const audienceOf = (
  { species, ages, recipients }: DescribedProduct,
  { personOf }: InventedWords,
  known: Recipients,
): readonly Audience[] => {
  if (species !== undefined) return [species];
  const named = recipients.flatMap(
    (words): readonly Audience[] => known[personOf(words) ?? ''] ?? ['adult'],
  );
  const { from, to = Infinity } = ages ?? { from: 0 };
  const suited = AUDIENCES.filter((audience) => {
    const years = AUDIENCE_AGES[audience];
    return named.includes(audience) && years !== undefined && years.from <= to && years.to >= from;
  });
  return suited.length > 0 ? suited : ['adult'];
};

const sizeOf = ({ attributes }: DescribedProduct): 'small' | 'medium' | 'large' => {
  if (attributes.includes('small') || attributes.includes('pocket size')) return 'small';
  return attributes.includes('large') || attributes.includes('heavy') ? 'large' : 'medium';
};

const attributesOf = ({ attributes, colour = '', material = '' }: DescribedProduct): string[] => [
  ...attributes.flatMap((words) => ATTRIBUTES[words] ?? []),
  ...(COLORS.includes(colour) ? [colour] : []),
  ...[MATERIALS[material] ?? []].flat(),
];

/** Name, pitch and reasons from the writer's own words. What the vocabulary has no word for is said here. */
const saidOf = (product: DescribedProduct) => {
  const { name, kindOfThing, words, attributes, isAccessoryFor, colour, material } = product;
  const [pitch = '', ...more] = words.split(/(?<=[.!?]) /);
  const isNamedSo = name.toLowerCase().includes(kindOfThing.split(' ').at(-1) ?? '');
  const look = [colour, material].filter((part) => part !== undefined).join(' ');
  const reasons = [
    more.join(' '),
    isAccessoryFor === undefined ? '' : `It goes with: ${isAccessoryFor}.`,
    `In a few words: ${attributes.join(', ')}.`,
    look === '' ? '' : `It comes in ${look}.`,
    `It is by ${product.brand}.`,
  ];
  return {
    name: isNamedSo ? `the ${name}` : `${name}, the ${kindOfThing}`,
    pitch,
    reasons: reasons
      .filter((say) => say !== '')
      .slice(0, MOST_REASONS)
      .map((say) => ({ say })),
  };
};

const facetsOf = (
  { species, interests, occasions, recipients }: DescribedProduct,
  { interestOf, occasionOf, personOf }: InventedWords,
) => ({
  interest: interests.length === 0 ? [ANY_INTEREST] : distinct(interests.map(interestOf)),
  occasion: distinct(occasions.map(occasionOf)),
  recipient: distinct([species ?? [], recipients.flatMap((its) => personOf(its) ?? [])].flat()),
  room: [],
});

/** A product as its owner would write it in `shop/products/`. */
const productOf = (product: DescribedProduct, words: InventedWords, known: Recipients) => {
  const { id, brand, price, ages, players, minutes, pages } = product;
  return {
    id,
    brand,
    type: words.typeOf(product),
    priceBand: PRICE_BANDS.find((band) => price <= PRICE_BAND_LIMITS[band]),
    size: sizeOf(product),
    audience: audienceOf(product, words, known),
    ...(ages !== undefined && { ages: { ...ages, source } }),
    ...(players !== undefined && { players: { ...players, source } }),
    ...(minutes !== undefined && { minutes: { from: minutes, source } }),
    ...(pages !== undefined && { pages: { about: pages, source } }),
    facets: facetsOf(product, words),
    attributes: Object.fromEntries(attributesOf(product).map((attribute) => [attribute, source])),
    estimates: { US: { amount: price, date: DATE } },
    asins: { US: `B0INVENT${id.slice(1)}` },
    words: { en: saidOf(product) },
  };
};

/** The invented shop in the form of an owner's shop. Brand and record are those of the sample shop. */
export const inventedShop = (): Shop => {
  const { brand, record } = loadShop(PATHS.shop);
  const described = inventedProducts();
  const words = inventedWords(described, brand);
  const { vocabulary } = words;
  const categories = categoryOfTypes(vocabulary);
  const known = recipientsWith(vocabulary);
  const schema = productFileSchema(productWords(vocabulary));
  const products = described.flatMap((one) => {
    const product = productOf(one, words, known);
    const file = schema.parse({ category: categories[product.type], products: [product] });
    return file.products.map((its) => ({ ...its, category: file.category }));
  });
  return { brand, record, products, vocabulary };
};
