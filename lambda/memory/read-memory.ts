import type * as z from 'zod/mini';
import { type Step, bringUpToDate, newestVersion } from '../../contract/versions';
import { type MemoryItem, memoryItemSchema } from './memory-item';

/** Something that is stored of a customer, and how its older forms are brought up to date. */
export interface StoredForm<Content> {
  readonly schema: () => z.ZodMiniType<Content>;
  /** The first step turns version 1 into 2, and so on. A released step never changes. */
  readonly steps: readonly Step[];
}

const MEMORY: StoredForm<MemoryItem> = {
  schema: memoryItemSchema,
  steps: [
    // Version 1 knew neither what a person owns nor what could not be sold.
    (memory) => ({ ...memory, owned: [], unavailable: [] }),
    // Version 2 had one memory in an item, and didn't know what a person doesn't like.
    ({ expiresAt, ...account }) => ({
      expiresAt,
      account: { ...account, disliked: [] },
      people: {},
    }),
  ],
};

/**
 * Reads what a store has, in its newest form.
 *
 * @param now milliseconds since 1970, UTC
 * @returns undefined when it is broken or has expired: the customer counts as new
 * @throws Error when it has a newer version than this skill knows. A newer skill has written it, and it
 * must not be overwritten: the skill goes on without memory, as with any store that rejects.
 */
export const readStored = <Content extends { readonly expiresAt: number }>(
  { schema, steps }: StoredForm<Content>,
  stored: unknown,
  now: number,
): Content | undefined => {
  const found = bringUpToDate(steps, stored);
  if ('newer' in found) {
    throw new Error(
      `the customer's memory has version ${found.newer}, and this skill knows versions up to ${newestVersion(steps)}; it is left as it is, deploy the newer skill again`,
    );
  }
  const { success, data } = schema().safeParse(found.content);
  return success && data.expiresAt > now ? data : undefined;
};

/** What a store has of a customer. Returns and throws as {@link readStored} does. */
export const readMemory = (stored: unknown, now: number): MemoryItem | undefined =>
  readStored(MEMORY, stored, now);
