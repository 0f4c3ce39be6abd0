import * as z from 'zod/mini';
import { TASKS } from '../../contract';
import { lazily } from '../lazily';
import { wishSchema } from '../recommend/wish';

const DAY = 24 * 60 * 60 * 1000;
/** How long a customer is remembered after the last visit, in milliseconds: 400 days. */
export const MEMORY_LIFETIME = 400 * DAY;
const HEARD_KEPT = 30;
const WAITING_KEPT = 5;

/** What is kept of a customer between sessions: product ids, counts, and the wishes of open hand-overs. */
export const customerMemorySchema = lazily(() =>
  z.object({
    schemaVersion: z.literal(1),
    /** Milliseconds since 1970, UTC. */
    expiresAt: z.number(),
    visits: z.number(),
    /** Never offered again. */
    declined: z.array(z.string()),
    /** Handed over to Alexa, with any outcome; never offered again either. */
    handedOver: z.array(z.object({ productId: z.string(), task: z.enum(TASKS) })),
    /** Offered lately, newest last. */
    heard: z.array(z.string()),
    /** Hand-overs Alexa has not come back from, with the wish they came from. */
    waiting: z.array(z.object({ nonce: z.string(), wish: wishSchema() })),
    /** Hand-overs Alexa has come back from, to recognise a second resume. */
    resumed: z.array(z.string()),
  }),
);

export type CustomerMemory = z.infer<ReturnType<typeof customerMemorySchema>>;

/** Something worth remembering that happened in a turn. */
export const factSchema = lazily(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('visited') }),
    z.object({ kind: z.literal('offered'), productId: z.string() }),
    z.object({ kind: z.literal('declined'), productId: z.string() }),
    z.object({
      kind: z.literal('handed-over'),
      productIds: z.array(z.string()),
      task: z.enum(TASKS),
      nonce: z.string(),
      wish: wishSchema(),
    }),
    z.object({ kind: z.literal('resumed'), nonce: z.string() }),
    z.object({ kind: z.literal('forgotten') }),
  ]),
);

export type Fact = z.infer<ReturnType<typeof factSchema>>;

/** The memory of a new customer. */
export const emptyMemory = (now: number): CustomerMemory => ({
  schemaVersion: 1,
  expiresAt: now + MEMORY_LIFETIME,
  visits: 0,
  declined: [],
  handedOver: [],
  heard: [],
  waiting: [],
  resumed: [],
});

const withNew = (list: readonly string[], item: string): string[] => [
  ...list.filter((other) => other !== item),
  item,
];

const add = (memory: CustomerMemory, fact: Fact, now: number): CustomerMemory => {
  switch (fact.kind) {
    case 'visited':
      return { ...memory, visits: memory.visits + 1 };
    case 'offered':
      return { ...memory, heard: withNew(memory.heard, fact.productId).slice(-HEARD_KEPT) };
    case 'declined':
      return { ...memory, declined: withNew(memory.declined, fact.productId) };
    case 'handed-over': {
      const { productIds, task, nonce, wish } = fact;
      const others = memory.handedOver.filter(({ productId }) => !productIds.includes(productId));
      return {
        ...memory,
        handedOver: [...others, ...productIds.map((productId) => ({ productId, task }))],
        waiting: [...memory.waiting, { nonce, wish }].slice(-WAITING_KEPT),
      };
    }
    case 'resumed':
      return {
        ...memory,
        waiting: memory.waiting.filter(({ nonce }) => nonce !== fact.nonce),
        resumed: withNew(memory.resumed, fact.nonce).slice(-WAITING_KEPT),
      };
    case 'forgotten':
      return emptyMemory(now);
  }
};

/** The memory after `facts`, in their order; its lifetime starts again at `now` (milliseconds since 1970, UTC). */
export const remember = (
  memory: CustomerMemory,
  facts: readonly Fact[],
  now: number,
): CustomerMemory => ({
  ...facts.reduce((state, fact) => add(state, fact, now), memory),
  expiresAt: now + MEMORY_LIFETIME,
});
