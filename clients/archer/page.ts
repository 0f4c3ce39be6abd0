import * as z from 'zod';
import { ClientError } from '../transport';
import { present } from '../present';

/** One answer of a list that comes in pieces. */
export interface ArcherPage<Item> {
  readonly items: readonly Item[];
  /** How many entries of this page were left out because they could not be read. */
  readonly unreadable: number;
  /** The total number of entries, if Archer gives it. */
  readonly total?: number;
  /** The cursor of the next page; absent on the last page. */
  readonly next?: string;
}

const envelope = z.looseObject({
  total_count: z.number().nullish().catch(undefined),
  next_cursor: z.union([z.string(), z.number().transform(String)]).nullish(),
});

/**
 * A page whose list is in a field of `names`, or is the whole answer. Entries that cannot be read are
 * counted and left out; when none can be read, the answer is refused.
 *
 * UNCONFIRMED: Archer documents only the envelope of `/reports`. Links and products are read from every
 * field name seen, and their cursor is assumed to be the same `next_cursor`.
 */
export const archerPage = <Item>(item: z.ZodType<Item>, names: readonly string[]) =>
  z.unknown().transform((answer, context): ArcherPage<Item> => {
    const refuse = (message: string): never => {
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    };
    const wire = envelope.safeParse(Array.isArray(answer) ? {} : answer);
    if (!wire.success) return refuse('the page is neither a list nor an object with a list');
    const list = Array.isArray(answer)
      ? (answer as unknown[])
      : names.map((name) => wire.data[name]).find((value) => Array.isArray(value));
    if (list === undefined) return refuse(`there is no list under ${names.join(', ')}`);

    const items: Item[] = [];
    for (const entry of list) {
      const read = item.safeParse(entry);
      if (read.success) items.push(read.data);
    }
    if (items.length === 0 && list.length > 0) return refuse('no entry of the list can be read');
    const { total_count: total, next_cursor: next } = wire.data;
    return {
      items,
      unreadable: list.length - items.length,
      ...present({ total }),
      ...present({ next: next || undefined }),
    };
  });

/** The pages of a list run in a circle, so the list can't be read to its end. */
export class EndlessPagesError extends ClientError {
  override readonly name = 'EndlessPagesError';
  constructor() {
    super('Archer', 'Archer gave the same page cursor twice; try again later');
  }
}

/**
 * Reads a list to its end, page by page.
 *
 * @throws {EndlessPagesError} when Archer gives a cursor a second time
 */
export async function* everyPage<Item>(
  readPage: (cursor: string | undefined) => Promise<ArcherPage<Item>>,
  from?: string,
): AsyncGenerator<ArcherPage<Item>> {
  const seen = new Set<string>();
  let cursor = from;
  for (;;) {
    const page = await readPage(cursor);
    yield page;
    if (page.next === undefined) return;
    if (seen.has(page.next)) {
      throw new EndlessPagesError();
    }
    seen.add(page.next);
    cursor = page.next;
  }
}
