import * as z from 'zod/mini';
import { OUTCOMES, TASKS } from '../contract';
import { lazily } from '../contract/lazily';
import { type Wish, wishSchema } from '../contract/wish';
import { type CustomerMemory, forPerson } from './customer-memory';

/** How long a product that Alexa could not sell is out, in milliseconds: a week. */
const UNAVAILABLE_FOR = 7 * 24 * 60 * 60 * 1000;
const HEARD_KEPT = 30;
const WAITING_KEPT = 5;
const DISLIKED_KEPT = 60;

/** Something worth remembering that happened in a turn. */
const factSchema = lazily(() =>
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
    z.object({
      kind: z.literal('owned'),
      productId: z.string(),
      recipient: z.optional(z.string()),
    }),
    /** Ids of types, categories and interests. */
    z.object({
      kind: z.enum(['disliked', 'liked']),
      ids: z.array(z.string()),
      recipient: z.string(),
    }),
    z.object({
      kind: z.literal('resumed'),
      nonce: z.string(),
      product: forPerson(),
      outcome: z.enum(OUTCOMES),
      marketplace: z.optional(z.string()),
    }),
    /** Of the whole account: what was remembered before it is gone. */
    z.object({ kind: z.literal('forgotten') }),
  ]),
);

export type Fact = z.infer<ReturnType<typeof factSchema>>;

/** A fact, and when the turn in which it happened began. */
export const happenedSchema = lazily(() =>
  z.object({
    fact: factSchema(),
    /** The key of the person whose voice was recognised; without one, it is the account's. */
    person: z.optional(z.string()),
    /** Milliseconds since 1970, UTC. */
    at: z.number(),
  }),
);

export type Happened = z.infer<ReturnType<typeof happenedSchema>>;

const withNew = (list: readonly string[], item: string): string[] => [
  ...list.filter((other) => other !== item),
  item,
];

interface OfPerson {
  readonly productId: string;
  readonly recipient?: string | undefined;
}

const isSame = (one: OfPerson, other: OfPerson): boolean =>
  one.productId === other.productId && one.recipient === other.recipient;

/** What of a wish may be kept between sessions: ids and amounts. Free words and ages stay in the session. */
const lastingWish = ({
  text: _text,
  mentioned: _mentioned,
  unwanted: _unwanted,
  ages: _ages,
  ...rest
}: Wish): Wish => rest;

/** What a hand-over's outcome leaves behind. A failure that is not the product's leaves nothing. */
const afterResume = (
  memory: CustomerMemory,
  { product, outcome, marketplace }: Extract<Fact, { kind: 'resumed' }>,
  now: number,
): CustomerMemory => {
  if (product.task === 'recommend') return memory;
  if (outcome === 'completed') {
    const others = memory.handedOver.filter((one) => !isSame(one, product));
    return { ...memory, handedOver: [...others, product] };
  }
  if (outcome !== 'unavailable' || marketplace === undefined) return memory;
  const { productId } = product;
  const still = memory.unavailable.filter(
    (one) => one.until > now && (one.productId !== productId || one.marketplace !== marketplace),
  );
  const until = now + UNAVAILABLE_FOR;
  return { ...memory, unavailable: [...still, { productId, marketplace, until }] };
};

/** A fact of one person; "forgotten" is of the whole account. */
export type PersonalFact = Exclude<Fact, { kind: 'forgotten' }>;

/**
 * The memory after a fact at `now` (milliseconds since 1970, UTC). The same fact may come twice, when the
 * answer to a write was lost: the second time it changes nothing but the count of visits.
 */
export const remember = (
  memory: CustomerMemory,
  fact: PersonalFact,
  now: number,
): CustomerMemory => {
  switch (fact.kind) {
    case 'visited':
      return { ...memory, visits: memory.visits + 1 };
    case 'offered':
      return { ...memory, heard: withNew(memory.heard, fact.productId).slice(-HEARD_KEPT) };
    case 'declined':
      return { ...memory, declined: withNew(memory.declined, fact.productId) };
    case 'owned': {
      const { productId, recipient } = fact;
      const others = memory.owned.filter((one) => !isSame(one, fact));
      const one = { productId, ...(recipient !== undefined && { recipient }) };
      return { ...memory, owned: [...others, one] };
    }
    case 'disliked':
    case 'liked': {
      const { ids, recipient } = fact;
      const others = memory.disliked.filter(
        (one) => one.recipient !== recipient || !ids.includes(one.id),
      );
      const named = fact.kind === 'disliked' ? ids.map((id) => ({ id, recipient })) : [];
      return { ...memory, disliked: [...others, ...named].slice(-DISLIKED_KEPT) };
    }
    case 'handed-over': {
      const { productIds, task, nonce, wish } = fact;
      const [productId] = productIds;
      const { recipient } = wish;
      // A list that Alexa reads is heard, and nothing more.
      const product =
        task === 'recommend' || productId === undefined
          ? {}
          : { product: { productId, task, ...(recipient !== undefined && { recipient }) } };
      const entry = { nonce, wish: lastingWish(wish), ...product };
      const others = memory.waiting.filter((one) => one.nonce !== nonce);
      return { ...memory, waiting: [...others, entry].slice(-WAITING_KEPT) };
    }
    case 'resumed':
      return afterResume(
        {
          ...memory,
          waiting: memory.waiting.filter(({ nonce }) => nonce !== fact.nonce),
          resumed: withNew(memory.resumed, fact.nonce).slice(-WAITING_KEPT),
        },
        fact,
        now,
      );
  }
};
