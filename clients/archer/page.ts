import * as z from 'zod';
import { ClientError } from '../transport';
import { present } from '../present';

/** One answer of a list that comes in pieces. */
export interface ArcherPage<Item> {
  readonly items: readonly Item[];
  /** How many entries of this page could not be read and are left out. */
  readonly unreadable: number;
  /** What Archer says it has in all, if it says so. */
  readonly total?: number;
  /** Hand it in for the next page; absent on the last one. */
  readonly next?: string;
}

const envelope = z.looseObject({
  total_count: z.number().nullish().catch(undefined),
  next_cursor: z.union([z.string(), z.number().transform(String)]).nullish(),
});

/**
 * A page whose list stands under one of `names` or is the whole answer. An entry that cannot be
 * read is counted and left out; when none can be read, the answer is refused.
 *
 * UNCONFIRMED: Archer documents the envelope of `/reports` only; links and products are read under
 * every name seen, and their cursor is assumed to be the same `next_cursor`.
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

/** A list that leads in a circle; what was read so far is all there is to get. */
export class EndlessPagesError extends ClientError {
  override readonly name = 'EndlessPagesError';
  constructor() {
    super('Archer', 'Archer gave the same page cursor twice; try again later');
  }
}

/**
 * Walks a list to its end, page by page.
 *
 * @throws {EndlessPagesError} when Archer hands out a cursor a second time
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
