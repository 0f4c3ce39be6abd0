import * as z from 'zod/mini';
import { lazily } from '../contract/lazily';
import { type CustomerMemory, customerMemorySchema, emptyMemory } from './customer-memory';
import { type Happened, type PersonalFact, remember } from './facts';

/** How long a customer is remembered after the last visit, in milliseconds: 400 days. */
export const MEMORY_LIFETIME = 400 * 24 * 60 * 60 * 1000;

/** The newest form of an item; read-memory brings older ones up to it. */
export const MEMORY_VERSION = 3;

/** All that a store keeps of an account, in one item, so that deleting it deletes everything. */
export const memoryItemSchema = lazily(() =>
  z.object({
    schemaVersion: z.literal(MEMORY_VERSION),
    /** Milliseconds since 1970, UTC. */
    expiresAt: z.number(),
    /** Of whoever speaks without being recognised. */
    account: customerMemorySchema(),
    /** Of each person whose voice Alexa recognised, by their key. */
    people: z.record(z.string(), customerMemorySchema()),
  }),
);

export type MemoryItem = z.infer<ReturnType<typeof memoryItemSchema>>;

/** The item of a new account. */
export const emptyItem = (now: number): MemoryItem => ({
  schemaVersion: MEMORY_VERSION,
  expiresAt: now + MEMORY_LIFETIME,
  account: emptyMemory(),
  people: {},
});

/**
 * What is kept of the one who speaks.
 *
 * @param person the key of a recognised person; undefined for anybody else
 */
export const memoryIn = (
  { account, people }: MemoryItem,
  person: string | undefined,
): CustomerMemory => (person === undefined ? account : (people[person] ?? emptyMemory()));

/** The item with another memory of the one who speaks. */
export const withMemory = (
  item: MemoryItem,
  person: string | undefined,
  memory: CustomerMemory,
): MemoryItem =>
  person === undefined
    ? { ...item, account: memory }
    : { ...item, people: { ...item.people, [person]: memory } };

/**
 * The item after a fact of the one who speaks; its lifetime starts again at `now` (milliseconds since
 * 1970, UTC).
 */
export const rememberIn = (
  item: MemoryItem,
  person: string | undefined,
  fact: PersonalFact,
  now: number,
): MemoryItem => {
  const after = withMemory(item, person, remember(memoryIn(item, person), fact, now));
  return { ...after, expiresAt: now + MEMORY_LIFETIME };
};

/** The item after what happened, in its order; a "forget me" empties all of it. */
export const rememberAll = (
  item: MemoryItem,
  happened: readonly Happened[],
  now: number,
): MemoryItem =>
  happened.reduce(
    (state, { fact, person }) =>
      fact.kind === 'forgotten' ? emptyItem(now) : rememberIn(state, person, fact, now),
    item,
  );
