import * as z from 'zod/mini';
import { lazily } from '../contract/lazily';
import { type CustomerMemory } from './customer-memory';
import { type Happened } from './facts';
import { fitted } from './fitted';
import { MEMORY_VERSION, type MemoryItem, emptyItem, rememberIn, withMemory } from './memory-item';
import { type Found, readMemory } from './read-memory';

/** How long a "forget me" keeps out what happened before it, in milliseconds: longer than any turn takes. */
const MARK_LIFETIME = 24 * 60 * 60 * 1000;

/** What a store has under a key; its fields are named as in DynamoDB. */
export const keptSchema = lazily(() =>
  z.object({
    /** The memory, in the form of any version. Without one, this is only the mark of a "forget me". */
    m: z.optional(z.unknown()),
    /** When the last "forget me" was said, in milliseconds since 1970, UTC; for a day. */
    f: z.optional(z.number()),
    /** When it expires, in seconds since 1970, UTC: DynamoDB's TTL takes no other unit. */
    ttl: z.number(),
  }),
);

export type Kept = z.infer<ReturnType<typeof keptSchema>>;

const unlessExpired = (kept: Kept | undefined, now: number): Kept | undefined =>
  kept !== undefined && kept.ttl * 1000 > now ? kept : undefined;

/** The memory in what is kept; undefined when it is a mark, is broken or has expired. */
export const memoryOf = (kept: Kept | undefined, now: number): Found<MemoryItem> | undefined => {
  const stored = unlessExpired(kept, now)?.m;
  return stored === undefined ? undefined : readMemory(stored, now);
};

/** When the last "forget me" was said, if that is less than a day ago. */
const forgottenIn = (kept: Kept | undefined, now: number): number | undefined => {
  const at = unlessExpired(kept, now)?.f;
  return at !== undefined && at + MARK_LIFETIME > now ? at : undefined;
};

/** A newer skill has written the memory, and this one has something to add to it. */
export class NewerMemoryError extends Error {
  override readonly name = 'NewerMemoryError';

  constructor(version: number) {
    super(
      `the customer's memory has version ${version}, and this skill knows versions up to ${MEMORY_VERSION}; it is left as it is, deploy the newer skill again`,
    );
  }
}

/** What is to be added. */
export interface Addition {
  readonly happened: readonly Happened[];
  /** What was kept of a person apart, and becomes a section if there is none yet. */
  readonly joining?: { readonly person: string; readonly memory: CustomerMemory } | undefined;
}

/**
 * What is kept after something happened, in its order: a "forget me" leaves only its mark, and what
 * happened in turns that began before it is dropped.
 *
 * @param now milliseconds since 1970, UTC
 * @throws NewerMemoryError when there is something to add to the memory of a newer skill
 */
export const keptAfter = (
  kept: Kept | undefined,
  { happened, joining }: Addition,
  now: number,
): Kept => {
  const found = memoryOf(kept, now);
  let { content: item, newer }: Partial<Found<MemoryItem>> = found ?? {};
  let forgottenAt = forgottenIn(kept, now);
  if (joining !== undefined && item?.people[joining.person] === undefined) {
    item = withMemory(item ?? emptyItem(now), joining.person, joining.memory);
  }
  for (const { fact, person, at } of happened) {
    if (fact.kind === 'forgotten') {
      forgottenAt = Math.max(at, forgottenAt ?? at);
      [item, newer] = [undefined, undefined];
    } else if (forgottenAt === undefined || at >= forgottenAt) {
      if (newer !== undefined) throw new NewerMemoryError(newer);
      item = rememberIn(item ?? emptyItem(now), person, fact, now);
    }
  }
  if (newer !== undefined && kept !== undefined) return kept;
  const mark = forgottenAt === undefined ? {} : { f: forgottenAt };
  if (item === undefined) return { ...mark, ttl: Math.ceil((now + MARK_LIFETIME) / 1000) };
  return { m: fitted(item), ...mark, ttl: Math.ceil(item.expiresAt / 1000) };
};
