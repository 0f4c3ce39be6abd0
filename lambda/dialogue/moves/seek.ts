import { findProduct } from '../../../catalog';
import { type Refinement } from '../../../contract';
import { fittedToRecipient, isOtherPerson } from '../../recommend/audience';
import { dislikesOf } from '../../../memory/customer-memory';
import { type Fact } from '../../../memory/facts';
import {
  type Who,
  type Wish,
  namedIds,
  namesThing,
  withEarlierLikings,
  withoutAge,
} from '../../recommend/wish';
import { ASPECTS } from '../../recommend/questions';
import {
  type Conversation,
  beyondOwnBudget,
  currentProductId,
  productIdsOf,
  withinOwnBudget,
} from '../conversation';
import { refined } from '../directions';
import { withoutPassers } from '../passers';
import { lookingForAnything } from '../instead';
import { line } from '../line';
import { merge } from '../merge';
import { type Move, type Step, type TurnContext } from '../turn';

/** Whether what is said now goes on from the wish so far. It does after "I don't have that", too. */
const isSearching = ({ scene }: Conversation): boolean =>
  scene.name !== 'pausing' && scene.name !== 'handed-over';

/** Whether what was said answers the guided question with a thing, which then narrows the wish. */
const isAnswer = ({ scene }: Conversation, { interest, category, type }: Wish): boolean =>
  scene.name === 'asking' &&
  (scene.question === 'interest' || scene.question === 'category') &&
  (interest !== undefined || category !== undefined || type !== undefined);

/** Whether a statement only adds what somebody likes to the kind of thing that is wanted: "she runs every day". */
const isLiking = ({ wish: { type, category } }: Conversation, said: Wish): boolean =>
  (type !== undefined || category !== undefined) &&
  said.interest !== undefined &&
  said.type === undefined &&
  said.category === undefined;

/** Whether "one" stands for the kind of thing that is wanted: "wireless ones, for gaming". */
const isOneOfThem = ({ wish: { type, category } }: Conversation, said: Wish): boolean =>
  said.isOne === true &&
  (type !== undefined || category !== undefined) &&
  said.type === undefined &&
  said.category === undefined;

/** Whether what was said neither answers the guided question nor another one that could be put. */
const isBesideThePoint = ({ scene, wish: before }: Conversation, after: Wish): boolean =>
  scene.name === 'asking' &&
  !Object.values(ASPECTS).some(({ isOpen }) => isOpen(before) && !isOpen(after));

/** Whether what was said only limits what may be offered: a price, a size, what it must not be. */
const onlyLimits = (said: Wish): boolean =>
  !namesThing(said) && said.recipient === undefined && said.occasion === undefined;

type Search = Step & { readonly next: 'search' };

/** The kinds of thing that the wish names or rules out: what is to be remembered of a named person's taste. */
const tasteOf = (wish: Wish, said: Wish, { memory, belonging }: TurnContext): Fact[] => {
  const { recipient, without = [] } = wish;
  if (recipient === undefined) return [];
  const known = dislikesOf(memory, recipient);
  // How a thing should not be, is said of this thing, and hardly of the person.
  const isKind = (id: string): boolean => belonging.topicOfAttributes[id] === undefined;
  const disliked = without.filter((id) => isKind(id) && !known.includes(id));
  const liked = namedIds(said).filter((id) => known.includes(id));
  return [
    ...(disliked.length > 0 ? [{ kind: 'disliked' as const, ids: disliked, recipient }] : []),
    ...(liked.length > 0 ? [{ kind: 'liked' as const, ids: liked, recipient }] : []),
  ];
};

const searchFor = (
  conversation: Conversation,
  wish: Wish,
  said: Wish,
  context: TurnContext,
): Search => {
  // A thing that is named again is looked up again: it isn't forgotten that it is wanted.
  const { instead: _instead, ...anew } = conversation;
  return {
    next: 'search',
    conversation: { ...(namesThing(said) ? anew : conversation), wish, refusals: 0 },
    say: said.isOfLoss === true ? [line('loss')] : [],
    facts: tasteOf(wish, said, context),
    words: said.text ?? said.mentioned,
    attributes: said.attributes,
    quality: said.quality,
    // Without a thing there is nothing that should be so.
    demand: said.type === undefined && said.category === undefined ? undefined : said.demand,
    notSo: said.notSo,
  };
};

/**
 * Starts or continues a search.
 *
 * @param isStatement whether it was said of a person or a life
 */
export const recommend =
  (spoken: Wish, isStatement = false) =>
  (before: Conversation, context: TurnContext): Search => {
    const conversation = withinOwnBudget(before);
    const heard = withoutPassers(conversation, spoken, context.recipients);
    const isSame = !isOtherPerson(conversation.wish, heard, context.recipients);
    const said = isStatement && isSame ? withEarlierLikings(conversation.wish, heard) : heard;
    if (!isSearching(conversation)) {
      return searchFor(
        { ...conversation, asked: [] },
        fittedToRecipient(said, context.recipients),
        said,
        context,
      );
    }
    const merged = (narrows: boolean): Wish => merge(conversation.wish, said, context, narrows);
    const isOther = isOtherPerson(conversation.wish, said, context.recipients);
    const search = (wish: Wish): Search => ({
      ...searchFor(conversation, wish, said, context),
      // Who limits an offer has heard one, and wants another, no question.
      isEnough:
        (!isOther && isBesideThePoint(conversation, wish)) ||
        (productIdsOf(conversation.scene).length > 0 && onlyLimits(said)),
    });
    const step = search(merged(false));
    const adds = isStatement && isLiking(conversation, said);
    const narrows = isAnswer(conversation, said) || adds || isOneOfThem(conversation, said);
    if (!narrows) return step;
    const narrow = search(merged(true));
    // Who wants a book still wants one when it should be science fiction.
    return adds && conversation.wish.category !== undefined
      ? narrow
      : { ...narrow, otherwise: step };
  };

/** Starts or continues a search; what limits a list gives a list again. */
export const want =
  (said: Wish): Move =>
  (conversation, context) => {
    const step = recommend(said)(conversation, context);
    const { scene } = conversation;
    const isOfList = scene.name === 'listing' && scene.isToRead !== true;
    return isOfList && onlyLimits(said)
      ? { next: 'list', conversation: step.conversation, say: step.say, facts: step.facts ?? [] }
      : step;
  };

/** Looks for what was asked for in these words, which may be a product's name whatever else they mean. */
export const lookUp =
  (said: string, wish: Wish): Move =>
  (conversation, context) => ({ ...recommend(wish)(conversation, context), said });

/**
 * "Surprise me", "anything", "I don't know": offers the best for the wish so far. Whoever leaves the choice
 * to us still has no more to spend: something else comes before a look beyond the budget.
 */
export const surprise: Move = (before) => {
  const conversation = { ...before, refusals: 0 };
  const { scene } = conversation;
  if (scene.name !== 'stretching') return { next: 'offer-best', conversation, say: [] };
  return {
    next: 'offer-best',
    conversation: lookingForAnything(conversation),
    say: [],
    otherwise: {
      next: 'offer-best',
      conversation: beyondOwnBudget(conversation, scene.wish),
      say: [],
    },
  };
};

/** "Cheaper", "something smaller", "for a child": changes the wish and offers what fits. */
export const refine =
  (direction: Refinement | undefined, said: Who = {}): Move =>
  (before, context) => {
    // "Cheaper" compares with what is on offer, so the look goes on.
    const conversation = direction === undefined ? withinOwnBudget(before) : before;
    const { without: _without, unwanted: _unwanted, ...asked } = withoutAge(conversation.wish);
    // How old the other person was, and what they don't like, says nothing about this one.
    const isSame = !isOtherPerson(conversation.wish, said, context.recipients);
    const forWhom = fittedToRecipient(
      { ...(isSame ? conversation.wish : asked), ...said },
      context.recipients,
    );
    if (direction === undefined) {
      return { next: 'search', conversation: { ...conversation, wish: forWhom }, say: [] };
    }
    const { scene, trail } = conversation;
    const product = findProduct(context.catalog, currentProductId(scene) ?? trail.at(-1));
    const wish = refined(forWhom, direction, product, context.marketplace);
    const say = [line(`refine.none.${direction}`)];
    if (wish === undefined) return { next: 'ask', conversation, say };
    return {
      next: 'offer-best',
      conversation: { ...conversation, wish },
      say: [],
      // Without something to compare with, it is only what was asked for.
      ...(product !== undefined && { lead: `lead.${direction}` as const }),
      otherwise: { next: 'ask', conversation, say },
    };
  };
