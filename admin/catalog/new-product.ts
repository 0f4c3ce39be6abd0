import { type Country } from '../../attribution';
import { type Product, type ProductWords, productFileSchema } from '../../catalog';
import { type Category } from '../../contract';
import { LANGUAGES, languageOfCode, withoutArticle } from '../../languages';
import { explainUnknownWord, pathText, productMessage } from '../../owner';
import { wrongInput } from '../cli-error';

/** What an owner says of a new product. {@link newProduct} checks all of it. */
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

/** The category of the file, and the product as the file has it. */
export interface NewProduct {
  readonly category: Category;
  readonly product: Omit<Product, 'category'>;
}

/** An id made from the spoken name: "the AeroPress coffee maker" becomes aeropress-coffee-maker. */
export const idFromName = (name: string, language: string): string =>
  withoutArticle(name, languageOfCode(LANGUAGES, language))
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const categoryOf = (type: string, { types }: ProductWords): Category => {
  const found = Object.entries<readonly string[]>(types).find(([, words]) => words.includes(type));
  if (found !== undefined) return found[0] as Category;
  const known = Object.values(types).flat();
  throw wrongInput(`type: ${explainUnknownWord('type', type, known)}`);
};

/** The words and the language of a new product. */
export interface ProductTongue {
  /** The words it may be described with. */
  readonly words: ProductWords;
  /** The language its answers are in, ISO 639. */
  readonly language: string;
}

/**
 * Makes a product from an owner's answers.
 *
 * @throws CliError with one line for each answer that is not valid
 */
export const newProduct = (
  answers: ProductAnswers,
  country: Country,
  asin: string,
  { words, language }: ProductTongue,
): NewProduct => {
  const { id, brand, type, priceBand, size, audience, name, pitch, reasons, ...facets } = answers;
  const category = categoryOf(type, words);
  const product = {
    id: id ?? idFromName(name, language),
    brand,
    type,
    priceBand,
    size,
    audience,
    facets,
    asins: { [country]: asin },
    words: { [language]: { name, pitch, reasons: reasons.map((say) => ({ say })) } },
  };
  const result = productFileSchema(words).safeParse(
    { category, products: [product] },
    { error: productMessage },
  );
  const [made] = result.data?.products ?? [];
  if (made !== undefined) return { category, product: made };
  const issues = result.error?.issues ?? [];
  throw wrongInput(
    issues.map(({ path, message }) => `${pathText(path.slice(2))}: ${message}`).join('\n'),
  );
};
