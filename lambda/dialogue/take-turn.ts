import { type Product } from '../../catalog';
import { ask, askAgain, askAside } from './ask';
import { askedByName, wholeNameIn } from './asked-by-name';
import { type Candidates, findCandidates } from './candidates';
import { type Conversation, withoutOldList } from './conversation';
import { directionsLeft } from './directions';
import { dueQuestion, examplesFor, withoutThirdTime } from './guide';
import { handOver } from './hand-over';
import { helpLine } from './help';
import { lackingIn } from './lacking';
import { type Line, line } from './line';
import { beforeForgetting } from './moves/forget';
import { neededLine } from './not-here';
import { nearLead, nothingFits } from './nothing-fits';
import { offer, offerComparison, offerList } from './offer';
import { isWithinBudget, priceOf, withoutBudget } from '../recommend/budget';
import { withoutThing } from '../recommend/wish';
import { type BestStep, type Move, type Step, type Turn, type TurnContext } from './turn';

/** What is told before the first offer of a search that is not all that was asked for, and how it is opened. */
const shortcoming = (
  best: Product,
  { next, conversation: { wish } }: BestStep,
  context: TurnContext,
): { readonly told?: Line | undefined; readonly opening?: Line } => {
  // Of the next ones it has been told.
  if (next !== 'search') return {};
  const isCheaper =
    wish.budget?.isAbout === true && !isWithinBudget(priceOf(best, context.marketplace), wish);
  return isCheaper
    ? { opening: line('lead.cheaper', { products: [best.id] }) }
    : { told: neededLine(wish, context) };
};

/** @returns undefined when nothing fits and the step says what to do instead */
const offerBest = (
  step: BestStep,
  context: TurnContext,
  candidates: Candidates,
): Turn | undefined => {
  const { conversation, say } = step;
  const { otherwise } = step;
  const { isWanted = () => true, lead } = step.next === 'offer-best' ? step : {};
  const best = candidates.products.find(isWanted);
  if (best !== undefined) {
    const lacking = lackingIn(best, candidates, step, context);
    const short = shortcoming(best, step, context);
    const told = lacking.told ?? short.told;
    const near = short.opening ?? (told && nearLead(best, conversation.wish));
    const opening = lead === undefined ? near : line(lead, { products: [best.id] });
    const all = told === undefined ? say : [...say, told];
    return offer(conversation, context, best, all, opening, lacking.proviso);
  }
  return otherwise === undefined
    ? nothingFits(conversation, context, candidates, say, isWanted, step.next === 'offer-best')
    : undefined;
};

/** What was declined is offered again only after a question; what was passed over or handed over, at once. */
const offerAgain = (
  conversation: Conversation,
  context: TurnContext,
  product: Product,
  say: readonly Line[],
): Turn => {
  const { id: productId } = product;
  if (!context.memory.declined.includes(productId)) {
    return offer(conversation, context, product, say);
  }
  const asking: Conversation = { ...conversation, scene: { name: 'reconsidering', productId } };
  return ask(asking, context, [...say, line('declined.before', { products: [productId] })]);
};

/** The product that was asked for by its whole name, for the same person; who names it wants it at any price. */
const nameIn = (
  said: string | undefined,
  { wish }: Conversation,
  { forWish }: Candidates,
  context: TurnContext,
): Product | undefined =>
  said === undefined
    ? undefined
    : wholeNameIn(said, forWish({ ...withoutBudget(withoutThing(wish)), text: said }), context);

const search = (
  step: Extract<Step, { next: 'search' }>,
  context: TurnContext,
): Turn | undefined => {
  const { conversation, say, isEnough = false, words = '', said } = step;
  const candidates = findCandidates(conversation, context);
  const meant =
    nameIn(said, conversation, candidates, context) ?? askedByName(words, candidates, context);
  if (meant !== undefined) return offerAgain(conversation, context, meant, say);
  const question = isEnough ? undefined : dueQuestion(conversation, candidates);
  if (question === undefined) return offerBest(step, context, candidates);
  const examples = examplesFor(question, candidates, conversation.wish, context);
  const asked = [...conversation.asked, question];
  // A new question is about another choice: a list from before it is off the table.
  return ask(
    { ...conversation, scene: { name: 'asking', question, examples }, asked, options: [] },
    context,
    say,
  );
};

const list = (step: Extract<Step, { next: 'list' }>, context: TurnContext): Turn => {
  const { conversation, say, isWanted = () => true, isToRead = false } = step;
  const candidates = findCandidates(conversation, context);
  const ranked = candidates.products.filter(isWanted);
  const [first] = ranked;
  if (first === undefined) return nothingFits(conversation, context, candidates, say, isWanted);
  return ranked.length === 1
    ? offer(conversation, context, first, say)
    : offerList(conversation, context, ranked, say, isToRead);
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
      if (step.isAside === true) return askAside(conversation, context, say);
      return ask(
        conversation,
        context,
        step.proposes === true ? [...say, ...directionsLeft(conversation, context)] : say,
        step.isDisclosed,
      );
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
const settle = (meant: Step, context: TurnContext): Turn => {
  const step = withoutThirdTime(meant, context);
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
  const taken = conversation.scene.name === 'forgetting' ? beforeForgetting(move) : move;
  const turn = settle(taken(conversation, context), context);
  const after = withoutOldList(turn.conversation);
  const isMiss = after.misses > conversation.misses;
  return { ...turn, conversation: isMiss ? after : { ...after, misses: 0 } };
};
