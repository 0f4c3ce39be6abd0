import * as z from 'zod/mini';
import { TASKS } from '../contract';
import { lazily } from '../contract/lazily';
import { wishSchema } from '../contract/wish';

/** A product that was handed over, and the person it was for; without one, the customer. */
export const forPerson = lazily(() =>
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

/** Without a person, it is for the customer. */
const whoIs = (recipient: string | undefined): string => recipient ?? 'myself';

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
