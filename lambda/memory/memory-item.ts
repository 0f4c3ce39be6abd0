import * as z from 'zod/mini';
import { lazily } from '../lazily';
import {
  type CustomerMemory,
  type Fact,
  customerMemorySchema,
  emptyMemory,
  remember,
} from './customer-memory';

/** How long a customer is remembered after the last visit, in milliseconds: 400 days. */
export const MEMORY_LIFETIME = 400 * 24 * 60 * 60 * 1000;

/** All that a store keeps of an account, in one item, so that deleting it deletes everything. */
export const memoryItemSchema = lazily(() =>
  z.object({
    schemaVersion: z.literal(3),
    /** Milliseconds since 1970, UTC. */
    expiresAt: z.number(),
    /** Of whoever speaks without being recognised. */
    account: customerMemorySchema(),
    /** Of each person whose voice Alexa recognised, by their key; see customer-key. */
    people: z.record(z.string(), customerMemorySchema()),
  }),
);

export type MemoryItem = z.infer<ReturnType<typeof memoryItemSchema>>;

/** The item of a new account. */
export const emptyItem = (now: number): MemoryItem => ({
  schemaVersion: 3,
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
 * The item after `facts` of the one who speaks, in their order; its lifetime starts again at `now`
 * (milliseconds since 1970, UTC). "Forget me" empties all of it: the others of the account, too.
 */
export const rememberIn = (
  item: MemoryItem,
  person: string | undefined,
  facts: readonly Fact[],
  now: number,
): MemoryItem => {
  const after = facts.reduce(
    (state, fact) =>
      fact.kind === 'forgotten'
        ? emptyItem(now)
        : withMemory(state, person, remember(memoryIn(state, person), [fact], now)),
    item,
  );
  return { ...after, expiresAt: now + MEMORY_LIFETIME };
};
