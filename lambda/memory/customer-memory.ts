import * as z from 'zod/mini';
import { TASKS } from '../../contract';
import { lazily } from '../lazily';
import { lastingWish, wishSchema } from '../recommend/wish';
import { OUTCOMES } from '../shopping/outcome';

/** How long a product that Alexa could not sell is out, in milliseconds: a week. */
const UNAVAILABLE_FOR = 7 * 24 * 60 * 60 * 1000;
const HEARD_KEPT = 30;
const WAITING_KEPT = 5;
const DISLIKED_KEPT = 60;

/** A product that was handed over, and the person it was for; without one, the customer. */
const forPerson = lazily(() =>
  z.object({ productId: z.string(), task: z.enum(TASKS), recipient: z.optional(z.string()) }),
);

/**
 * What is kept of a customer between sessions: ids, counts, and the wishes of open hand-overs. One item
 * may have several, see memory-item.
 */
export const customerMemorySchema = lazily(() =>
  z.object({
    visits: z.number(),
    /** Never proposed again. */
    declined: z.array(z.string()),
    /** Handed over, and Alexa came back without a failure: not proposed again for that person. */
    handedOver: z.array(forPerson()),
    /** The person has it already: not proposed again for them. */
    owned: z.array(z.object({ productId: z.string(), recipient: z.optional(z.string()) })),
    /** A type, category or interest that a person doesn't like: proposed to them only when it is named. */
    disliked: z.array(z.object({ id: z.string(), recipient: z.string() })),
    /** Alexa could not sell it in a marketplace; `until` in milliseconds since 1970, UTC. */
    unavailable: z.array(
      z.object({ productId: z.string(), marketplace: z.string(), until: z.number() }),
    ),
    /** Offered lately, newest last. */
    heard: z.array(z.string()),
    /** Hand-overs Alexa has not come back from, with the wish they came from. Of a list, no product counts. */
    waiting: z.array(
      z.object({
        nonce: z.string(),
        // What an older version kept of free words and ages is dropped.
        wish: z.omit(wishSchema(), { text: true, mentioned: true, unwanted: true, ages: true }),
        product: z.optional(forPerson()),
      }),
    ),
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
    z.object({ kind: z.literal('forgotten') }),
  ]),
);

export type Fact = z.infer<ReturnType<typeof factSchema>>;

/** The memory of a new customer. */
export const emptyMemory = (): CustomerMemory => ({
  visits: 0,
  declined: [],
  handedOver: [],
  owned: [],
  disliked: [],
  unavailable: [],
  heard: [],
  waiting: [],
  resumed: [],
});

const withNew = (list: readonly string[], item: string): string[] => [
  ...list.filter((other) => other !== item),
  item,
];

/** Without a person, it is for the customer. */
const whoIs = (recipient: string | undefined): string => recipient ?? 'myself';

interface OfPerson {
  readonly productId: string;
  readonly recipient?: string | undefined;
}

const isSame = (one: OfPerson, other: OfPerson): boolean =>
  one.productId === other.productId && one.recipient === other.recipient;

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

/**
 * The products that must not be proposed to this customer now.
 *
 * @param wanted `recipient`: the person it is for now, if not the customer; `marketplace`: where they shop
 */
export const notToPropose = (
  { declined, handedOver, owned, unavailable, waiting }: CustomerMemory,
  wanted: { readonly recipient: string | undefined; readonly marketplace: string | undefined },
  now: number,
): string[] => {
  const passedOn = waiting.flatMap(({ product }) => product ?? []);
  return [
    ...declined,
    ...[...handedOver, ...owned, ...passedOn]
      .filter(({ recipient }) => whoIs(recipient) === whoIs(wanted.recipient))
      .map(({ productId }) => productId),
    ...unavailable
      .filter(({ marketplace, until }) => marketplace === wanted.marketplace && until > now)
      .map(({ productId }) => productId),
  ];
};

/** What a person doesn't like: ids of types, categories and interests. */
export const dislikesOf = ({ disliked }: CustomerMemory, recipient: string | undefined): string[] =>
  disliked.filter((one) => one.recipient === whoIs(recipient)).map(({ id }) => id);

const add = (memory: CustomerMemory, fact: Fact, now: number): CustomerMemory => {
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
      return { ...memory, waiting: [...memory.waiting, entry].slice(-WAITING_KEPT) };
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
    case 'forgotten':
      return emptyMemory();
  }
};

/** The memory after `facts`, in their order, at `now` (milliseconds since 1970, UTC). */
export const remember = (
  memory: CustomerMemory,
  facts: readonly Fact[],
  now: number,
): CustomerMemory => facts.reduce((state, fact) => add(state, fact, now), memory);
