import * as z from 'zod/mini';
import { DISCLOSURE_FORMS } from '../../attribution';
import { OFFERED_TASKS } from '../../contract';
import { lazily } from '../../contract/lazily';
import { happenedSchema } from '../../memory/facts';
import { DIRECTIONS, budgetIn, withoutBudget } from '../recommend/budget';
import { QUESTIONS } from '../recommend/questions';
import { type Wish, budgetSchema, thingSchema, wishSchema } from '../recommend/wish';
import { lineSchema } from './line';

const toldSchema = lazily(() =>
  z.object({ reasons: z.array(z.number()), facts: z.array(z.string()) }),
);
/** What was told of a product: its reasons by position, and the topics of its facts. */
export type Told = z.infer<ReturnType<typeof toldSchema>>;

/** The state of the conversation: which question, if any, is open. */
const sceneSchema = lazily(() =>
  z.discriminatedUnion('name', [
    /** "What are you looking for?" */
    z.object({ name: z.literal('open') }),
    /** A guided question, with the ids of the answers that it gives as examples. */
    z.object({
      name: z.literal('asking'),
      question: z.enum(QUESTIONS),
      examples: z.array(z.string()),
    }),
    /** One product, with a yes/no question before the hand-over. */
    z.object({ name: z.literal('offering'), productId: z.string(), task: z.enum(OFFERED_TASKS) }),
    /** One product that is talked about after its offer: "anything else about it?" */
    z.object({ name: z.literal('discussing'), productId: z.string() }),
    /** One product when nothing can be handed over: "another idea?" */
    z.object({ name: z.literal('suggesting'), productId: z.string() }),
    /** Up to three products: "which one?", or "shall Alexa read the list that begins with these?" */
    z.object({
      name: z.literal('listing'),
      productIds: z.array(z.string()),
      isToRead: z.optional(z.boolean()),
    }),
    /** What there is lies outside the budget: "shall I look a little higher?", and the wish if so. */
    z.object({
      name: z.literal('stretching'),
      direction: z.enum(DIRECTIONS),
      wish: wishSchema(),
    }),
    /** One product that was declined before, and is asked for by name: "shall I offer it again?" */
    z.object({ name: z.literal('reconsidering'), productId: z.string() }),
    /** "Shall I forget everything?"; the scene before it is kept in the conversation. */
    z.object({ name: z.literal('forgetting') }),
    /** After kind words to somebody in distress: "keep looking, or leave it for today?", and the product that was talked about. */
    z.object({ name: z.literal('comforting'), about: z.optional(z.string()) }),
    /** Alexa Shopping leads the conversation. */
    z.object({ name: z.literal('handed-over'), nonce: z.string() }),
    /** Back from Alexa Shopping: "another idea?" */
    z.object({ name: z.literal('pausing'), productId: z.optional(z.string()) }),
  ]),
);

/** A conversation's state; it travels in the session attributes. */
const conversationSchema = lazily(() =>
  z.object({
    schemaVersion: z.literal(2),
    scene: sceneSchema(),
    /** The scene to go back to when nothing is forgotten. */
    before: z.optional(sceneSchema()),
    wish: wishSchema(),
    /** The thing of the wish that isn't here, as the customer was told, and what is looked for instead. */
    instead: z.optional(z.object({ of: thingSchema(), by: thingSchema() })),
    /** The customer's own budget, while the wish has a further one for a look beyond it. */
    ownBudget: z.optional(budgetSchema()),
    /** Guided questions asked in this search. */
    asked: z.array(z.enum(QUESTIONS)),
    /** Guided questions as often as they were put in this session. */
    put: z._default(z.array(z.enum(QUESTIONS)), []),
    /** What was told in this session of each product, by id. */
    told: z._default(z.record(z.string(), toldSchema()), {}),
    /** What products were said to have in common with a wish in this session: "why.interest coffee". */
    matches: z._default(z.array(z.string()), []),
    /** Products offered in this session, in order. */
    trail: z.array(z.string()),
    /** Products passed over, by "next" or for something else: not proposed again in this session, and "previous" finds them. */
    skipped: z._default(z.array(z.string()), []),
    /** The products of the list on the table, for "the second one"; empty without one. */
    options: z.array(z.string()),
    /** Whether a list was offered in this search: a position can only mean one of that. */
    hasListed: z.optional(z.boolean()),
    /** Products that must not be offered again in this session: declined, or handed over. */
    out: z.array(z.string()),
    /** Refusals in a row. */
    refusals: z.number(),
    /** Utterances not understood, in a row. */
    misses: z.number(),
    /** Errors of ours, in a row. */
    faults: z.number(),
    /** Whether the customer has heard the whole disclosure in this session. */
    disclosed: z.optional(z.boolean()),
    /** Alexa said that shopping is not possible in this marketplace. */
    shoppingOff: z.boolean(),
    /** The last hand-over Alexa came back from. */
    resumed: z.optional(z.string()),
    /** What was said last, for "repeat". */
    last: z.optional(
      z.object({
        say: z.array(lineSchema()),
        /** What was told before, where this was only said by the way: "take your time". */
        told: z.optional(z.array(lineSchema())),
        disclosure: z.optional(z.enum(DISCLOSURE_FORMS)),
        question: lineSchema(),
      }),
    ),
    /** What could not be stored yet. */
    unsaved: z.array(happenedSchema()),
  }),
);

export type Conversation = z.infer<ReturnType<typeof conversationSchema>>;
export type Scene = Conversation['scene'];

/** A conversation that has just begun. */
export const freshConversation = (): Conversation => ({
  schemaVersion: 2,
  scene: { name: 'open' },
  wish: {},
  asked: [],
  put: [],
  told: {},
  matches: [],
  trail: [],
  skipped: [],
  options: [],
  out: [],
  refusals: 0,
  misses: 0,
  faults: 0,
  shoppingOff: false,
  unsaved: [],
});

/** Begins a look beyond the customer's budget: `wish` has the further one. It holds until the next wish. */
export const beyondOwnBudget = (conversation: Conversation, wish: Wish): Conversation => ({
  ...conversation,
  wish,
  ownBudget: conversation.ownBudget ?? budgetIn(conversation.wish),
});

/** Ends a look beyond the customer's budget, if there is one: the wish has the customer's own again. */
export const withinOwnBudget = ({ ownBudget, ...conversation }: Conversation): Conversation =>
  ownBudget === undefined
    ? conversation
    : { ...conversation, wish: { ...withoutBudget(conversation.wish), ...ownBudget } };

/** The conversation before anything was wished for; what was offered in it is still known. */
export const withoutWish = ({
  instead: _instead,
  ownBudget: _budget,
  ...conversation
}: Conversation): Conversation => ({ ...conversation, wish: {}, asked: [] });

/** A new search in the same session. */
export const begunAnew = ({
  unsaved,
  put,
  told,
  matches,
  skipped,
  out,
  shoppingOff,
  disclosed,
}: Conversation): Conversation => ({
  ...freshConversation(),
  unsaved,
  put,
  told,
  matches,
  skipped,
  out,
  shoppingOff,
  ...(disclosed !== undefined && { disclosed }),
});

/** Reads session attributes. If they are missing, not ours or of another version, it is a new conversation. */
export const readConversation = (attributes: unknown): Conversation => {
  const isNew = attributes === undefined || Object.keys(Object(attributes) as object).length === 0;
  if (isNew) return freshConversation();
  const result = conversationSchema().safeParse(attributes);
  return result.success ? result.data : freshConversation();
};

/** The products that are offered, or that the customer chooses from, in their order. */
export const productIdsOf = (scene: Scene): readonly string[] => {
  if (scene.name === 'listing') return scene.productIds;
  const isOnOffer =
    scene.name === 'offering' || scene.name === 'discussing' || scene.name === 'suggesting';
  return isOnOffer ? [scene.productId] : [];
};

/**
 * The conversation without a list that is no longer on the table: after another offer, or Alexa Shopping,
 * a position would mean an old one.
 */
export const withoutOldList = (conversation: Conversation): Conversation => {
  const { scene, options } = conversation;
  const isGone =
    scene.name === 'handed-over' ||
    scene.name === 'pausing' ||
    productIdsOf(scene).some((id) => !options.includes(id));
  return isGone && options.length > 0 ? { ...conversation, options: [] } : conversation;
};

/** The product that the conversation is about, if there is one. One that was declined has to be offered first. */
export const currentProductId = (scene: Scene): string | undefined =>
  'productId' in scene && scene.name !== 'reconsidering' ? scene.productId : undefined;
