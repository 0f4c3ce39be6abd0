import * as z from 'zod/mini';
import { type Step, bringUpToDate } from '../contract/versions';
import { type CustomerMemory, customerMemorySchema, emptyMemory } from './customer-memory';
import { type MemoryItem, emptyItem, memoryItemSchema } from './memory-item';

/** Something that is stored of a customer, and how its older forms are brought up to date. */
export interface StoredForm<Content> {
  readonly schema: () => z.ZodMiniType<Content>;
  /** The first step turns version 1 into 2, and so on. A released step never changes. */
  readonly steps: readonly Step[];
  /** What can be understood of a newer form. */
  readonly partOf: (newer: unknown, now: number) => Content;
}

/** What was found, and its version if this program doesn't know it yet. */
export interface Found<Content> {
  readonly content: Content;
  readonly newer?: number;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** As much of a field as has the form that this program knows: of a list, the entries that have it. */
const partOfField = (schema: z.core.$ZodType, value: unknown): unknown => {
  const known = (form: z.core.$ZodType, one: unknown): unknown[] => {
    const { success, data } = z.safeParse(form, one);
    return success ? [data] : [];
  };
  if (!(schema instanceof z.ZodMiniArray)) return known(schema, value)[0];
  const { element } = schema.def;
  return Array.isArray(value) ? value.flatMap((one) => known(element, one)) : undefined;
};

const partOfMemory = (stored: unknown): CustomerMemory => {
  const fields = Object.entries(customerMemorySchema().shape).flatMap(([name, schema]) => {
    const part = partOfField(schema, isObject(stored) ? stored[name] : undefined);
    return part === undefined ? [] : [[name, part]];
  });
  return { ...emptyMemory(), ...(Object.fromEntries(fields) as Partial<CustomerMemory>) };
};

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
  partOf: (newer, now) => {
    const { account, people } = isObject(newer) ? newer : {};
    const known = Object.entries(isObject(people) ? people : {});
    return {
      ...emptyItem(now),
      account: partOfMemory(account),
      people: Object.fromEntries(known.map(([person, memory]) => [person, partOfMemory(memory)])),
    };
  },
};

/**
 * Reads what a store has, in its newest form. A newer form than this program knows is read as far as it
 * is understood.
 *
 * @param now milliseconds since 1970, UTC
 * @returns undefined when it is broken or has expired: the customer counts as new
 */
export const readStored = <Content extends { readonly expiresAt: number }>(
  { schema, steps, partOf }: StoredForm<Content>,
  stored: unknown,
  now: number,
): Found<Content> | undefined => {
  const found = bringUpToDate(steps, stored);
  if ('newer' in found) return { content: partOf(stored, now), newer: found.newer };
  const { success, data } = schema().safeParse(found.content);
  return success && data.expiresAt > now ? { content: data } : undefined;
};

/** What a store has of a customer, as {@link readStored} reads it. */
export const readMemory = (stored: unknown, now: number): Found<MemoryItem> | undefined =>
  readStored(MEMORY, stored, now);
