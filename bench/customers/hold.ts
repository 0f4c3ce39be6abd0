import { marketplaceOfLocale } from '../../attribution';
import { type Product } from '../../catalog';
import { BUDGET_WORDS, type LineKey, RECIPIENT_AUDIENCES } from '../../contract';
import {
  type Conversation,
  freshConversation,
  productIdsOf,
  readConversation,
} from '../../lambda/dialogue/conversation';
import { bandsOfWord, budgetOfAmount } from '../../lambda/recommend/budget';
import { type Wish } from '../../lambda/recommend/wish';
import { type Turn } from '../../simulator/device';
import { type Project, createDevice } from '../../workbench/testing';
import {
  type Dialogue,
  type Expectation,
  type Kind,
  type ProductPart,
  type WishPart,
} from './dialogues';

/** The lines by which a kind of answer is known. */
const LINES: Readonly<Partial<Record<Kind, readonly (LineKey | `${string}.`)[]>>> = {
  told: ['none', 'none.', 'beyond', 'beyond.', 'refine.none.', 'exhausted'],
  answer: ['answer.', 'reason', 'why.', 'more.', 'compare.'],
  shop: [
    ...(['price', 'price.off', 'refund', 'delivery', 'discount', 'payment', 'cart'] as const),
    ...(['about', 'privacy', 'earnings', 'earnings.none', 'recall.', 'forgotten'] as const),
  ],
};
const KIND_WORDS = /so sorry you're going through/;
const HAND_OVER = 'Connections.StartConnection';

const linesSaid = ({ last }: Conversation): readonly string[] =>
  last?.say.map(({ key }) => key) ?? [];

const kindsOf = (turn: Turn, conversation: Conversation): ReadonlySet<Kind> => {
  const kinds = new Set<Kind>();
  const { scene } = conversation;
  if (turn.directives.some(({ type }) => type === HAND_OVER)) kinds.add('hand-over');
  if (KIND_WORDS.test(turn.speech)) kinds.add('kind-words');
  if (!turn.sessionOpen) return kinds.add('goodbye');
  const said = linesSaid(conversation);
  for (const kind of ['told', 'answer', 'shop'] as const) {
    const its = LINES[kind] ?? [];
    if (
      said.some((key) => its.some((one) => (one.endsWith('.') ? key.startsWith(one) : key === one)))
    )
      kinds.add(kind);
  }
  if (scene.name === 'offering' || scene.name === 'suggesting') kinds.add('offer');
  else if (scene.name === 'listing') kinds.add('list');
  else if (scene.name !== 'handed-over') kinds.add('question');
  return kinds;
};

const contains = (whole: readonly string[] | undefined, part: unknown): boolean =>
  Array.isArray(part) && part.every((one) => whole?.includes(String(one)));

/** Whether one field of a remembered wish holds what a dialogue says of it. */
const holds = (wish: Wish, field: string, meant: unknown): boolean => {
  switch (field) {
    case 'interests':
      return contains([wish.interest ?? [], wish.otherInterests ?? []].flat(), meant);
    case 'attributes':
      return contains(wish.attributes, meant);
    case 'without':
      return contains(wish.without, meant);
    case 'text':
      return String(meant)
        .split(' ')
        .every((word) => `${wish.text} ${wish.mentioned}`.includes(word));
    case 'budget': {
      const { about, ...limits } = meant as { about?: number; least?: number; most?: number };
      const budget =
        about === undefined ? limits : budgetOfAmount(about, { bound: 'about' }).budget;
      return budget?.least === wish.budget?.least && budget?.most === wish.budget?.most;
    }
    case 'budgetWord': {
      const word = BUDGET_WORDS.find((one) => one === meant);
      const bands = word === undefined ? {} : bandsOfWord(word);
      return bands.lowestBand === wish.lowestBand && bands.highestBand === wish.highestBand;
    }
    default:
      return JSON.stringify(wish[field as keyof Wish]) === JSON.stringify(meant);
  }
};

const isThere = (wish: Wish, field: string): boolean =>
  field === 'interests'
    ? wish.interest !== undefined
    : field === 'budgetWord'
      ? wish.lowestBand !== undefined || wish.highestBand !== undefined
      : wish[field as keyof Wish] !== undefined;

const fits = (product: Product, part: ProductPart, locale: string): boolean[] => {
  const country = marketplaceOfLocale(locale);
  const estimate = country === undefined ? undefined : product.estimates?.[country]?.amount;
  const audiences: readonly string[] =
    RECIPIENT_AUDIENCES[part.suits as keyof typeof RECIPIENT_AUDIENCES] ?? [];
  return [
    ...(part.type === undefined ? [] : [product.type === part.type]),
    ...(part.category === undefined ? [] : [product.category === part.category]),
    ...(part.interest === undefined ? [] : [product.facets.interest.includes(part.interest)]),
    ...(part.attribute === undefined ? [] : [product.attributes?.[part.attribute] !== undefined]),
    ...(part.suits === undefined
      ? []
      : [product.audience.some((audience) => audiences.includes(audience))]),
    ...(part.most === undefined ? [] : [estimate !== undefined && estimate <= part.most]),
    ...(part.least === undefined ? [] : [estimate !== undefined && estimate >= part.least]),
  ];
};

/** What was after a turn, and what was offered before it. */
interface Moment {
  readonly turn: Turn;
  readonly conversation: Conversation;
  readonly onOffer: readonly Product[];
  /** The products on offer before this turn. */
  readonly before: readonly string[];
  /** All that was offered before this turn. */
  readonly heard: ReadonlySet<string>;
  readonly locale: string;
}

const offeredIds = ({ onOffer }: Moment): string[] => onOffer.map(({ id }) => id);

/** What a turn lacks of what it must be. */
const lacking = (must: Expectation, moment: Moment): string[] => {
  const { turn, conversation, onOffer, before, heard, locale } = moment;
  const found = kindsOf(turn, conversation);
  const kinds = [must.kind ?? []].flat();
  const wish = Array.isArray(must.wish) ? {} : (must.wish ?? {});
  const { product } = must;
  const ids = offeredIds(moment);
  return [
    ...(kinds.length > 0 && !kinds.some((kind) => found.has(kind))
      ? [`kind ${[...found].join('+')}, not ${kinds.join(' or ')}`]
      : []),
    ...Object.entries(wish)
      .filter(([field, meant]) => !holds(conversation.wish, field, meant))
      .map(([field]) => `wish.${field}`),
    ...(product !== undefined &&
    (onOffer.length === 0 || onOffer.some((one) => fits(one, product, locale).includes(false)))
      ? [`product ${JSON.stringify(product)}`]
      : []),
    ...(must.same === true && !ids.some((id) => before.includes(id)) ? ['same'] : []),
    ...(must.new === true && (ids.length === 0 || ids.some((id) => heard.has(id))) ? ['new'] : []),
    ...(must.open !== undefined && must.open !== turn.sessionOpen ? ['open'] : []),
  ];
};

const isWrongWish = (wish: Wish, part: WishPart | string[]): boolean =>
  Array.isArray(part)
    ? part.some((field) => isThere(wish, field))
    : Object.entries(part).some(([field, meant]) => holds(wish, field, meant));

/** What a turn has of what it must not be. */
const unwanted = (mustNot: Expectation, moment: Moment): string[] => {
  const { turn, conversation, onOffer, heard, locale } = moment;
  const found = kindsOf(turn, conversation);
  const kinds = [mustNot.kind ?? []].flat().filter((kind) => found.has(kind));
  const { product } = mustNot;
  const ids = offeredIds(moment);
  return [
    ...kinds.map((kind) => `not ${kind}`),
    ...(mustNot.wish !== undefined && isWrongWish(conversation.wish, mustNot.wish)
      ? ['not wish']
      : []),
    ...(product !== undefined && onOffer.some((one) => fits(one, product, locale).includes(true))
      ? ['not product']
      : []),
    ...(mustNot.new === true && ids.some((id) => !heard.has(id)) ? ['not new'] : []),
    ...(mustNot.open === true && turn.sessionOpen ? ['not open'] : []),
  ];
};

/** A dialogue as it went; without faults it would have pleased the customer. */
export interface Held {
  readonly id: string;
  readonly said: readonly {
    readonly say: string;
    readonly speech: string;
    readonly intent: string;
  }[];
  /** What was not as it must be: the turn's words, and what. */
  readonly faults: readonly string[];
}

const MOST_ALEXA_QUESTIONS = 3;

/** Holds a dialogue with the sample skill. Alexa Shopping's own questions are answered with yes. */
export const hold = async (dialogue: Dialogue, project: Project): Promise<Held> => {
  const { locale, answers = {} } = dialogue;
  const device = createDevice({ project, locale, mayBreak: true });
  const products = project.parts.catalog.products;
  const said: { say: string; speech: string; intent: string }[] = [];
  const faults: string[] = [];
  const heard = new Set<string>();
  let conversation = freshConversation();
  const after = (turn: Turn): Conversation =>
    readConversation(turn.exchanges.at(-1)?.response?.sessionAttributes);
  for (const { say, must = {}, mustNot = {} } of dialogue.turns) {
    const { scene } = conversation;
    const question = scene.name === 'asking' ? answers[scene.question] : undefined;
    if (say === '{answer}' && question === undefined) continue;
    const before = productIdsOf(scene);
    const words = say === '{answer}' ? (question ?? '') : say;
    let turn = await device.say(words);
    conversation = after(turn);
    const onOffer = productIdsOf(conversation.scene).flatMap(
      (id) => products.find((product) => product.id === id) ?? [],
    );
    said.push({ say: words, speech: turn.speech, intent: turn.intent ?? '' });
    const moment = { turn, conversation, onOffer, before, heard, locale };
    for (const fault of [...lacking(must, moment), ...unwanted(mustNot, moment)]) {
      faults.push(`"${words}": ${fault}`);
    }
    for (const { id } of onOffer) heard.add(id);
    for (let count = 0; count < MOST_ALEXA_QUESTIONS; count += 1) {
      if (conversation.scene.name !== 'handed-over') break;
      turn = await device.say('yes');
      conversation = after(turn);
    }
  }
  return { id: dialogue.id, said, faults };
};
