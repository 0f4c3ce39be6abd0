import * as z from 'zod/mini';
import { ClientError } from '../transport';
import { type Call } from './call';
import { createStamp } from './fresh';
import { type Item, itemSchema, toItem } from './item';
import { type ItemOptions, itemFields } from './item-options';
import { type ItemProblem, toProblem } from './item-problem';
import { listOf, maybe, problemsSchema } from './wire-parts';

/** The most ASINs in one request (Creators API page "GetItems"). */
const BATCH = 10;

/** The answer for a list of ASINs. */
export interface ItemsAnswer {
  /** By ASIN; Amazon answers in any order. */
  readonly items: ReadonlyMap<string, Item>;
  /** What Amazon says about the others. */
  readonly problems: readonly ItemProblem[];
  /** ASINs that were asked for and are not among the items. */
  readonly missing: readonly string[];
  /** When a later request failed: the ASINs without an answer, and the error. */
  readonly unfinished?: { readonly asins: readonly string[]; readonly error: ClientError };
}

const items = maybe(z.object({ items: maybe(listOf(itemSchema)) }));

/** The items are in `itemsResult`; one of Amazon's pages says `itemResults`, one sample has no root. */
const schema = z.pipe(
  z
    .object({
      itemsResult: items,
      itemResults: items,
      items: maybe(listOf(itemSchema)),
      errors: problemsSchema,
    })
    .check(
      z.refine(
        (wire) => wire.itemsResult ?? wire.itemResults ?? wire.items ?? wire.errors,
        'has neither items nor errors',
      ),
    ),
  z.transform((wire) => ({
    items: wire.itemsResult?.items ?? wire.itemResults?.items ?? wire.items ?? [],
    errors: wire.errors ?? [],
  })),
);

const batchesOf = (asins: readonly string[]): string[][] => {
  const unique = [...new Set(asins)];
  const starts = Array.from({ length: Math.ceil(unique.length / BATCH) }, (_, at) => at * BATCH);
  return starts.map((start) => unique.slice(start, start + BATCH));
};

/** @param clock milliseconds since 1970, UTC */
export const createGetItems =
  (call: Call, clock: () => number) =>
  /**
   * Items by ASIN, ten per request, one request after the other. The deadline is for each request.
   *
   * @throws ClientError when the first request fails; when a later one fails, the items so far are
   * returned, and the rest is `unfinished`
   */
  async (asins: readonly string[], options: ItemOptions): Promise<ItemsAnswer> => {
    const found = new Map<string, Item>();
    const problems: ItemProblem[] = [];
    const batches = batchesOf(asins);
    const outcome = (rest: Pick<ItemsAnswer, 'unfinished'>): ItemsAnswer => {
      const open = new Set(rest.unfinished?.asins);
      const asked = batches.flat().filter((asin) => !open.has(asin));
      return { items: found, problems, missing: asked.filter((asin) => !found.has(asin)), ...rest };
    };
    for (const [number, batch] of batches.entries()) {
      try {
        const fields = { itemIds: batch, ...itemFields(options) };
        const operation = { path: '/catalog/v1/getItems', fields, schema };
        const { asOf, wire } = await call(operation, options);
        const stamp = createStamp(asOf, clock);
        for (const item of wire?.items ?? []) {
          if (batch.includes(item.asin)) found.set(item.asin, toItem(item, stamp));
        }
        problems.push(...(wire?.errors ?? []).map((error) => toProblem(error, batch)));
      } catch (error) {
        if (number === 0 || !(error instanceof ClientError)) throw error;
        return outcome({ unfinished: { asins: batches.slice(number).flat(), error } });
      }
    }
    return outcome({});
  };
