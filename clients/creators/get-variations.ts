import * as z from 'zod/mini';
import { present } from '../present';
import { type Call } from './call';
import { type Fresh, createStamp } from './fresh';
import { type Item, itemSchema, toItem } from './item';
import { type ItemOptions, itemFields } from './item-options';
import { type ItemProblem, toProblem } from './item-problem';
import { type Money, moneySchema } from './money';
import { type VariationResource } from './resources';
import { listOf, maybe, problemsSchema } from './wire-parts';

/** A property in which the products of a family differ, e.g. the colour. */
interface VariationDimension {
  readonly name: string;
  readonly displayName?: string;
  readonly values: readonly string[];
}

/** One page of a product's family. */
export interface VariationsAnswer {
  readonly items: readonly Item[];
  /** 24 hours. */
  readonly pageCount?: Fresh<number>;
  readonly variationCount?: Fresh<number>;
  readonly dimensions?: Fresh<readonly VariationDimension[]>;
  /** 1 hour. */
  readonly lowestPrice?: Fresh<Money>;
  readonly highestPrice?: Fresh<Money>;
  readonly problems: readonly ItemProblem[];
}

/** Options of {@link createGetVariations}. */
export interface VariationOptions extends ItemOptions<VariationResource> {
  /** From 1. */
  readonly page?: number | undefined;
}

/** A price of a summary: bare, or under `money` as in offers. */
const price = z.union([
  moneySchema,
  z.pipe(
    z.object({ money: moneySchema }),
    z.transform(({ money }) => money),
  ),
]);

const dimension = z.pipe(
  z.object({
    name: z.string().check(z.minLength(1)),
    displayName: maybe(z.string()),
    values: maybe(listOf(z.string())),
  }),
  z.transform(({ displayName, name, values = [] }): VariationDimension => ({
    name,
    values,
    ...present({ displayName }),
  })),
);

const schema = z
  .object({
    variationsResult: maybe(
      z.object({
        items: maybe(listOf(itemSchema)),
        variationSummary: maybe(
          z.object({
            pageCount: maybe(z.number()),
            variationCount: maybe(z.number()),
            price: maybe(z.object({ lowestPrice: maybe(price), highestPrice: maybe(price) })),
            variationDimensions: maybe(listOf(dimension)),
          }),
        ),
      }),
    ),
    errors: problemsSchema,
  })
  .check(
    z.refine((wire) => wire.variationsResult ?? wire.errors, 'has neither variations nor errors'),
  );

/** @param clock milliseconds since 1970, UTC */
export const createGetVariations =
  (call: Call, clock: () => number) =>
  /** The family of a parent's or a child's ASIN, ten per page. @throws ClientError */
  async (asin: string, options: VariationOptions): Promise<VariationsAnswer> => {
    const fields = { asin, variationPage: options.page ?? 1, ...itemFields(options) };
    const operation = { path: '/catalog/v1/getVariations', fields, schema };
    const { asOf, wire } = await call(operation, options);
    const stamp = createStamp(asOf, clock);
    const { items = [], variationSummary: summary } = wire?.variationsResult ?? {};
    const content = <Value>(value: Value | undefined): Fresh<Value> | undefined =>
      value === undefined ? undefined : stamp.content(value);
    const hourly = <Value>(value: Value | undefined): Fresh<Value> | undefined =>
      value === undefined ? undefined : stamp.offer(value);
    return {
      items: items.map((item) => toItem(item, stamp)),
      problems: (wire?.errors ?? []).map((error) => toProblem(error, [asin])),
      ...present({
        pageCount: content(summary?.pageCount),
        variationCount: content(summary?.variationCount),
        dimensions: content(summary?.variationDimensions),
        lowestPrice: hourly(summary?.price?.lowestPrice),
        highestPrice: hourly(summary?.price?.highestPrice),
      }),
    };
  };
