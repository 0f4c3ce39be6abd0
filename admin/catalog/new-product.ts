import { type Country } from '../../attribution';
import {
  type Category,
  type Product,
  ShopError,
  TYPES_BY_CATEGORY,
  productFileSchema,
} from '../../catalog';

/** What an owner says of a new product. Everything is checked by {@link newProduct}. */
export interface ProductAnswers {
  readonly id?: string;
  readonly brand: string;
  readonly type: string;
  readonly priceBand: number;
  readonly size: string;
  readonly audience: readonly string[];
  readonly interest: readonly string[];
  readonly occasion: readonly string[];
  readonly recipient: readonly string[];
  readonly room: readonly string[];
  readonly name: string;
  readonly pitch: string;
  readonly reasons: readonly string[];
}

/** The file's category and the product as it is written there. */
export interface NewProduct {
  readonly category: Category;
  readonly product: Omit<Product, 'category'>;
}

/** An id made from the spoken name: "the AeroPress coffee maker" becomes aeropress-coffee-maker. */
export const idFromName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^(?:the|a|an|some) /, '')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const categoryOf = (type: string): Category => {
  const found = Object.entries(TYPES_BY_CATEGORY).find(([, types]) =>
    (types as readonly string[]).includes(type),
  );
  if (found !== undefined) return found[0] as Category;
  const known = Object.values<readonly string[]>(TYPES_BY_CATEGORY).flat().join(', ');
  throw new ShopError([`"${type}" is not a type of product; choose one of ${known}`]);
};

/**
 * Makes a product from an owner's answers.
 *
 * @throws ShopError with one line for each answer that is not valid
 */
export const newProduct = (answers: ProductAnswers, country: Country, asin: string): NewProduct => {
  const { id, brand, type, priceBand, size, audience, name, pitch, reasons, ...facets } = answers;
  const category = categoryOf(type);
  const product = {
    id: id ?? idFromName(name),
    brand,
    type,
    priceBand,
    size,
    audience,
    facets,
    asins: { [country]: asin },
    words: { en: { name, pitch, reasons: reasons.map((say) => ({ say })) } },
  };
  const result = productFileSchema.safeParse({ category, products: [product] });
  const [made] = result.data?.products ?? [];
  if (made !== undefined) return { category, product: made };
  throw new ShopError(
    (result.error?.issues ?? []).map(
      ({ path, message }) => `${path.slice(2).map(String).join('.')}: ${message}`,
    ),
  );
};
