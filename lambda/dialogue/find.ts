import { type Product } from '../../catalog';
import { commonInterests, nextQuestion } from '../recommend/questions';
import { type Wish } from '../recommend/wish';
import { sayAndAsk } from './ask';
import { type Conversation } from './conversation';
import { type Line, line } from './line';
import { offer } from './offer';
import { isExhausted, rankFor } from './shelf';
import { type Turn, type World } from './turn';

const MOST_QUESTIONS = 3;
/** With this few left, an offer says more than a question. */
const FEW = 4;

/** Whether enough is known to offer something well chosen. */
const isSpecific = ({ text, type, interest, category, ...wish }: Wish): boolean => {
  const isThingKnown = interest !== undefined || category !== undefined;
  const isContextKnown =
    wish.recipient !== undefined ||
    wish.occasion !== undefined ||
    wish.highestBand !== undefined ||
    wish.lowestBand !== undefined;
  return text !== undefined || type !== undefined || (isThingKnown && isContextKnown);
};

/** Nothing answers to the wish: says so, and offers what is near or names what there is. */
export const nothingFits = (
  conversation: Conversation,
  world: World,
  preface: Line[] = [],
): Turn => {
  const { recipient, highestBand, occasion } = conversation.wish;
  const wider: Wish = {
    ...(recipient !== undefined && { recipient }),
    ...(occasion !== undefined && { occasion }),
    ...(highestBand !== undefined && { highestBand }),
  };
  const near = rankFor(conversation, world, wider);
  const [best] = near;
  const widened = { ...conversation, wish: wider };
  if (best !== undefined && isExhausted(conversation, world)) {
    return offer(widened, world, best, [...preface, line('exhausted')]);
  }
  const open: Conversation = { ...widened, scene: { name: 'open' }, asked: [] };
  const hint =
    near.length === 0
      ? []
      : [line('none.examples', { interests: commonInterests(near, MOST_QUESTIONS) })];
  return sayAndAsk(open, world, [...preface, line('none'), ...hint]);
};

/** Offers the best product for the wish. */
export const offerBest = (
  conversation: Conversation,
  world: World,
  preface: Line[] = [],
  isWanted: (product: Product) => boolean = () => true,
): Turn => {
  const best = rankFor(conversation, world).find(isWanted);
  return best === undefined
    ? nothingFits(conversation, world, preface)
    : offer(conversation, world, best, preface);
};

/** Goes on with a search: asks the question that narrows what is left most, or offers. */
export const search = (conversation: Conversation, world: World, preface: Line[] = []): Turn => {
  const { wish, asked } = conversation;
  const ranked = rankFor(conversation, world);
  const isReady = isSpecific(wish) || ranked.length <= FEW || asked.length >= MOST_QUESTIONS;
  const question = isReady ? undefined : nextQuestion(ranked, wish, asked);
  if (question === undefined) return offerBest(conversation, world, preface);
  const next: Conversation = {
    ...conversation,
    scene: { name: 'asking', question },
    asked: [...asked, question],
  };
  return sayAndAsk(next, world, preface);
};
