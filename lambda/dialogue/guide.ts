import { hasBudget } from '../recommend/budget';
import {
  QUESTIONS,
  type Question,
  commonCategories,
  commonInterests,
  nextQuestion,
} from '../recommend/questions';
import { type Wish } from '../recommend/wish';
import { type Candidates, taskToOffer } from './candidates';
import { type Conversation } from './conversation';
import { line } from './line';
import { type Step, type TurnContext } from './turn';

/** How often a guided question may be put in a session. */
const MOST_TIMES = 2;
const MOST_QUESTIONS = 3;
const EXAMPLES = 3;

const isPutEnough = (put: readonly Question[], question: Question): boolean =>
  put.filter((one) => one === question).length >= MOST_TIMES;

/** Whether enough is known to choose well. */
const isSpecific = (wish: Wish): boolean => {
  const { text, type, interest, category } = wish;
  const isThingKnown = interest !== undefined || category !== undefined;
  const isContextKnown =
    wish.recipient !== undefined || wish.occasion !== undefined || hasBudget(wish);
  return text !== undefined || type !== undefined || (isThingKnown && isContextKnown);
};

/** The question to ask before an offer; undefined when it is time to offer. */
export const dueQuestion = (
  conversation: Conversation,
  { products, order }: Candidates,
): Question | undefined => {
  const { wish, asked } = conversation;
  const hasSaidAll = asked.length === 0 && isSpecific(wish);
  const done = QUESTIONS.filter(
    (question) => asked.includes(question) || isPutEnough(conversation.put, question),
  );
  return hasSaidAll || asked.length >= MOST_QUESTIONS || wish.text !== undefined
    ? undefined
    : nextQuestion(products, wish, done, order);
};

/** Answers that a question gives as examples: the most common ones among the products left. */
export const examplesFor = (question: Question, { products }: Candidates): string[] => {
  switch (question) {
    case 'interest':
      return commonInterests(products, EXAMPLES);
    case 'category':
      return commonCategories(products, EXAMPLES);
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
