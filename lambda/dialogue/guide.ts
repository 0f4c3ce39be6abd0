import { BUDGET_WORDS, CHILDRENS_CATEGORY } from '../../contract';
import { audienceOf, audienceOfAges } from '../recommend/audience';
import { hasBudget, wordsOfBand } from '../recommend/budget';
import {
  ASPECTS,
  MOST_QUESTIONS,
  QUESTIONS,
  type Question,
  commonCategories,
  commonInterests,
  nextQuestion,
} from '../recommend/questions';
import { type Wish } from '../recommend/wish';
import { type Candidates, taskToOffer } from './candidates';
import { type Conversation } from './conversation';
import { soughtWish } from './instead';
import { line } from './line';
import { type Step, type TurnContext } from './turn';

/** How often a guided question may be put in a session. */
const MOST_TIMES = 2;
const EXAMPLES = 3;
/** Products of a kind, at most, among which no question is worth its time. */
const FEW = 6;

const isPutEnough = (put: readonly Question[], question: Question): boolean =>
  put.filter((one) => one === question).length >= MOST_TIMES;

/** Whether enough is known to choose well. */
const isSpecific = (wish: Wish): boolean => {
  const { text, type, need, interest, category } = wish;
  const isThingKnown = interest !== undefined || category !== undefined;
  const isContextKnown =
    wish.recipient !== undefined || wish.occasion !== undefined || hasBudget(wish);
  const isThingSure = [text, type, need].some((part) => part !== undefined);
  return isThingSure || (isThingKnown && isContextKnown);
};

/** Whether there are so few of the thing that is named that hearing of one says more than a question. */
const areFew = ({ type, isNeeded }: Wish, { products }: Candidates): boolean =>
  type !== undefined && isNeeded !== true && products.length <= FEW;

/** The question to ask before an offer; undefined when it is time to offer. */
export const dueQuestion = (
  conversation: Conversation,
  candidates: Candidates,
): Question | undefined => {
  const { wish, asked } = conversation;
  const { products, order } = candidates;
  const sought = soughtWish(conversation);
  const hasSaidAll = asked.length === 0 && isSpecific(wish);
  const done = QUESTIONS.filter(
    (question) =>
      asked.includes(question) ||
      isPutEnough(conversation.put, question) ||
      !ASPECTS[question].isOpen(wish) ||
      !isFair(question, candidates),
  );
  const hasSaidEnough = hasSaidAll || areFew(wish, candidates);
  return hasSaidEnough || asked.length >= MOST_QUESTIONS || wish.text !== undefined
    ? undefined
    : nextQuestion(products, sought, done, order);
};

/** Whether every answer that the question names is there. */
const isFair = (question: Question, { products }: Candidates): boolean =>
  question !== 'budget' ||
  BUDGET_WORDS.every((word) =>
    products.some(({ priceBand }) => wordsOfBand(priceBand).includes(word)),
  );

/**
 * Answers that a question gives as examples: the most common ones among the products left. Toys are an
 * example only for a child that the customer has named.
 */
export const examplesFor = (
  question: Question,
  { products }: Candidates,
  { recipient, ages }: Wish,
  { recipients }: TurnContext,
): string[] => {
  const audience = ages === undefined ? audienceOf(recipient, recipients) : audienceOfAges(ages);
  const isForChild = audience.includes('child') || audience.includes('toddler');
  const fitting = products.filter(({ category }) => isForChild || category !== CHILDRENS_CATEGORY);
  const shown = fitting.length > 0 ? fitting : products;
  switch (question) {
    case 'interest':
      return commonInterests(shown, EXAMPLES);
    case 'category':
      return commonCategories(shown, EXAMPLES);
    case 'recipient':
    case 'occasion':
    case 'budget':
      return [];
  }
};

/**
 * The step itself, or an offer instead of a guided question that was put often enough in this session:
 * doubt has an end.
 */
export const withoutThirdTime = (step: Step, context: TurnContext): Step => {
  const { conversation, say } = step;
  const { scene, put } = conversation;
  const asksAgain = step.next === 'ask' || step.next === 'help' || step.next === 'repeat';
  if (!asksAgain || scene.name !== 'asking' || !isPutEnough(put, scene.question)) return step;
  const canBuy = taskToOffer(conversation, context) !== undefined;
  const help = step.next === 'help' ? [line(canBuy ? 'help.offering' : 'help.another')] : [];
  return { next: 'offer-best', conversation, say: [...say, ...help], facts: step.facts ?? [] };
};
