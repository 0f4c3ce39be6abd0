import { hasBudget } from '../recommend/budget';
import {
  MOST_QUESTIONS,
  type Question,
  commonCategories,
  commonInterests,
  nextQuestion,
} from '../recommend/questions';
import { type Wish } from '../recommend/wish';
import { ask, askAgain } from './ask';
import { type Candidates, findCandidates } from './candidates';
import { type Conversation } from './conversation';
import { handOver } from './hand-over';
import { helpLine } from './help';
import { line } from './line';
import { nothingFits } from './nothing-fits';
import { offer, offerComparison, offerList } from './offer';
import { type Move, type Step, type Turn, type TurnContext } from './turn';

const EXAMPLES = 3;

/** Whether enough is known to choose well. */
const isSpecific = (wish: Wish): boolean => {
  const { text, type, interest, category } = wish;
  const isThingKnown = interest !== undefined || category !== undefined;
  const isContextKnown =
    wish.recipient !== undefined || wish.occasion !== undefined || hasBudget(wish);
  return text !== undefined || type !== undefined || (isThingKnown && isContextKnown);
};

/** The question to ask before an offer; undefined when it is time to offer. */
const dueQuestion = (
  conversation: Conversation,
  { products, order }: Candidates,
): Question | undefined => {
  const { wish, asked } = conversation;
  const hasSaidAll = asked.length === 0 && isSpecific(wish);
  return hasSaidAll || asked.length >= MOST_QUESTIONS || wish.text !== undefined
    ? undefined
    : nextQuestion(products, wish, asked, order);
};

/** Answers that a question gives as examples: the most common ones among the products left. */
const examplesFor = (question: Question, { products }: Candidates): string[] => {
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

/** @returns undefined when nothing fits and the step says what to do instead */
const offerBest = (
  step: Extract<Step, { next: 'offer-best' | 'search' }>,
  context: TurnContext,
  candidates: Candidates,
): Turn | undefined => {
  const { conversation, say } = step;
  const { isWanted = () => true } = step.next === 'offer-best' ? step : {};
  const { otherwise } = step;
  const best = candidates.products.find(isWanted);
  if (best !== undefined) return offer(conversation, context, best, say);
  return otherwise === undefined
    ? nothingFits(conversation, context, candidates, say, isWanted)
    : undefined;
};

const search = (
  step: Extract<Step, { next: 'search' }>,
  context: TurnContext,
): Turn | undefined => {
  const { conversation, say } = step;
  const candidates = findCandidates(conversation, context);
  const question = dueQuestion(conversation, candidates);
  if (question === undefined) return offerBest(step, context, candidates);
  const examples = examplesFor(question, candidates);
  const asked = [...conversation.asked, question];
  return ask(
    { ...conversation, scene: { name: 'asking', question, examples }, asked },
    context,
    say,
  );
};

const list = (step: Extract<Step, { next: 'list' }>, context: TurnContext): Turn => {
  const { conversation, say, isWanted = () => true } = step;
  const candidates = findCandidates(conversation, context);
  const ranked = candidates.products.filter(isWanted);
  const [first] = ranked;
  if (first === undefined) return nothingFits(conversation, context, candidates, say, isWanted);
  return ranked.length === 1
    ? offer(conversation, context, first, say)
    : offerList(conversation, context, ranked, say);
};

const compare = (step: Extract<Step, { next: 'compare' }>, context: TurnContext): Turn => {
  const { conversation, say, first } = step;
  const second =
    step.second ??
    findCandidates(conversation, context).products.find(({ id }) => id !== first?.id);
  return first === undefined || second === undefined || first === second
    ? ask(conversation, context, [...say, line('compare.none')])
    : offerComparison(conversation, context, first, second);
};

const turnOf = (step: Step, context: TurnContext): Turn | undefined => {
  const { conversation, say } = step;
  switch (step.next) {
    case 'ask':
      return ask(conversation, context, say, step.isDisclosed);
    case 'help':
      return ask(conversation, context, [...say, helpLine(conversation, context)]);
    case 'repeat':
      return askAgain(conversation, context);
    case 'search':
      return search(step, context);
    case 'offer-best':
      return offerBest(step, context, findCandidates(conversation, context));
    case 'offer':
      return offer(conversation, context, step.product, say, step.opening);
    case 'list':
      return list(step, context);
    case 'compare':
      return compare(step, context);
    case 'hand-over':
      return handOver(step, context);
    case 'close':
      return {
        conversation: { ...conversation, scene: { name: 'open' } },
        reply: { kind: 'close', say },
        facts: [],
      };
  }
};

/**
 * Goes from a move's step to the turn: ranks the catalogue if the step needs it (again for a wider
 * wish, when nothing fits), and makes the answer.
 */
const settle = (step: Step, context: TurnContext): Turn => {
  const turn = turnOf(step, context);
  if (turn !== undefined) return { ...turn, facts: [...(step.facts ?? []), ...turn.facts] };
  const otherwise = 'otherwise' in step ? step.otherwise : undefined;
  if (otherwise === undefined) throw new Error('a step without an answer needs another step');
  return settle(otherwise, context);
};

/**
 * One turn of the conversation, as a pure function: the same arguments give the same turn. The move
 * decides where the conversation goes; `settle` ranks the catalogue and makes the answer.
 */
export const takeTurn = (conversation: Conversation, move: Move, context: TurnContext): Turn => {
  const turn = settle(move(conversation, context), context);
  const isMiss = turn.conversation.misses > conversation.misses;
  return isMiss ? turn : { ...turn, conversation: { ...turn.conversation, misses: 0 } };
};
