import { type Bound } from '../../../contract';
import { areOfOneAge, audienceOf, isKnownByAge, isPet } from '../../recommend/audience';
import { budgetOfAmount } from '../../recommend/budget';
import {
  type Wish,
  categoryIn,
  namedIds,
  namesThing,
  withoutMarks,
  withoutThing,
} from '../../recommend/wish';
import { allowedProduct } from '../candidates';
import { type Conversation, currentProductId, productIdsOf } from '../conversation';
import { line } from '../line';
import { isBesideTalk, withoutPassers } from '../passers';
import { isPronoun } from '../../hearing/slots-wish';
import { type Move, type TurnContext } from '../turn';
import { sayAside } from './answers';
import { refusedCategory } from './exclude';
import { recommend, want } from './seek';
import { listen, miss } from './session';

/** More words of which nothing is known are hardly a thing on the shelf. */
const MOST_WORDS = 2;

/** Whether a statement says something that a wish can hold, besides words to search for. */
const isUnderstood = (said: Wish): boolean => {
  const {
    text: _text,
    mentioned: _mentioned,
    quality: _quality,
    demand: _demand,
    ...rest
  } = withoutMarks(said);
  return Object.keys(rest).length > 0;
};

/** Whether what is told of somebody changes nothing: the talk is about somebody else, or a thing is on the table. */
const isBesideWish = (
  conversation: Conversation,
  said: Wish,
  { recipients }: TurnContext,
): boolean =>
  said.isTold === true &&
  (said.recipient === undefined || isBesideTalk(conversation, said, recipients));

/** Whether the skill is open, and nothing else was said yet. */
const isOpening = ({ wish, scene, last }: Conversation): boolean =>
  scene.name === 'open' && last !== undefined && Object.keys(wish).length === 0;

/** Whether somebody who was comforted speaks of their people, and wants nothing for them. A pet is spoken of to go on. */
const isOfTheirPeople = (
  { scene }: Conversation,
  said: Wish,
  { recipients }: TurnContext,
): boolean =>
  scene.name === 'comforting' && !namesThing(said) && !isPet(said.recipient, recipients);

/** What is told once a kind of thing is wanted, without the place where it will be: "my kitchen's tiny". */
const withoutPlace = ({ wish }: Conversation, said: Wish): Wish => {
  const { category: _place, ...rest } = said;
  const isDescribed = rest.attributes !== undefined && !namesThing(rest);
  return wish.type !== undefined && isDescribed ? rest : said;
};

/** What is told once a kind of thing is wanted, without another one of which only a need may tell. */
const withoutOtherNeed = ({ wish }: Conversation, said: Wish): Wish => {
  const { type: _needed, isNeeded, ...rest } = said;
  const isThingWanted = wish.type !== undefined || wish.category !== undefined;
  return isNeeded === true && isThingWanted ? rest : said;
};

/** Whether it was hardly said to us: nothing was asked or offered yet that it could go on from. */
const isToSomebodyElse = (
  { scene, last }: Conversation,
  { isTalk, recipient }: Wish,
  { recipients }: TurnContext,
): boolean =>
  // Whatever an animal does, it may be bored.
  isTalk === true && scene.name === 'open' && last !== undefined && !isPet(recipient, recipients);

/** Whether somebody else is named in place of whom it was for: "it's my uncle, not my dad". */
const takesBackPerson = ({ wish }: Conversation, { recipient, notForWhom }: Wish): boolean =>
  notForWhom !== undefined &&
  notForWhom === wish.recipient &&
  recipient !== undefined &&
  recipient !== notForWhom;

/**
 * What somebody says of a person or a life: "my uncle has taken up cycling". A statement of which
 * nothing is known, and whose words name nothing on the shelf, was not meant for a shop.
 */
export const describe =
  (said: Wish): Move =>
  (conversation, context) => {
    if (isOfTheirPeople(conversation, said, context)) return listen(conversation, context);
    if (takesBackPerson(conversation, said)) return correct(said)(conversation, context);
    // What says no more than that somebody died is heard.
    const isLoss = said.isOfLoss === true;
    const notHeard = isLoss ? sayAside('loss') : miss;
    const amount = asAmount(conversation.wish, said, context);
    const about = withoutPassers(conversation, amount, context.recipients);
    const wish = withoutOtherNeed(conversation, withoutPlace(conversation, about));
    const isLeft = about === said || isUnderstood(wish);
    if (!isLeft || isBesideWish(conversation, wish, context)) {
      // Before anything was said there is nothing that it could be an aside to.
      const isMissed = isLoss || isOpening(conversation);
      return (isMissed ? notHeard : sayAside('aside'))(conversation, context);
    }
    if (isToSomebodyElse(conversation, wish, context)) return notHeard(conversation, context);
    if (isUnderstood(wish)) return recommend(wish, true)(conversation, context);
    const { mentioned, text = mentioned, recipient } = wish;
    if (isLoss || text === undefined || text.split(' ').length > MOST_WORDS)
      return notHeard(conversation, context);
    // "Ask … for a ukulele": whoever begins with it wants it, and hears that it isn't here.
    const isRequest = conversation.last === undefined;
    const named: Wish = {
      text,
      ...(!isRequest && { isName: true }),
      ...(recipient !== undefined && { recipient }),
    };
    const search = recommend(named)(conversation, context);
    return isRequest ? search : { ...search, otherwise: notHeard(conversation, context) };
  };

/** "(That) one", of what is on the table: it stays there, with the purchase question. */
const thatOne: Move = (conversation, context) => {
  const product = allowedProduct(conversation, context, currentProductId(conversation.scene));
  return product === undefined
    ? { next: 'ask', conversation, say: [line('hand-over.which')] }
    : { next: 'offer', conversation, say: [], product };
};

/** A statement of a single word: "(for) six", said of a game, is how many play. */
export const describeInAWord =
  (said: Wish): Move =>
  (conversation, context) => {
    const { wish, scene } = conversation;
    const { ages, recipient: _ofThatAge, ...rest } = withoutMarks(said);
    const isOne = isPronoun(ages?.from) && Object.keys(rest).length === 0;
    if (isOne && productIdsOf(scene).length > 0) return thatOne(conversation, context);
    const isCount =
      ages !== undefined &&
      wish.recipient === undefined &&
      categoryIn(wish, context.belonging) === 'games' &&
      namedIds(rest).length === 0;
    return describe(isCount ? { players: ages.from } : said)(conversation, context);
  };

/** So old, in years, is who is no child any more. */
const GROWN_UP = 18;

/** How a budget was said to limit what it may cost. */
const boundOf = ({ least, most, isBelow }: NonNullable<Wish['budget']>): Bound => {
  if (isBelow === true) return 'below';
  if (least === undefined) return 'at-most';
  return most === undefined ? 'at-least' : 'about';
};

/** A number that corrects the budget, where one was said and no age: "make that a hundred". */
const asBudget = ({ budget, ages: before }: Wish, said: Wish): Wish => {
  const { ages, ...rest } = said;
  if (ages === undefined || before !== undefined || Object.keys(rest).length > 0) return said;
  if (budget === undefined) return said;
  return budgetOfAmount(ages.from, { bound: boundOf(budget) });
};

/** A number that corrects how many play, where somebody was named only as one more of them: "make that eight, with the girlfriends". */
const asPlayers = (before: Wish, said: Wish): Wish => {
  const { ages, recipient, isInPassing, ...rest } = said;
  const isNobody = recipient === undefined || isInPassing === true || isKnownByAge(recipient);
  const isCount = ages !== undefined && before.players !== undefined && before.ages === undefined;
  return isCount && isNobody && namedIds(rest).length === 0 ? { players: ages.from } : said;
};

/** "Make it fifteen", where nobody of that age is spoken of, is an amount. */
const asAmount = (before: Wish, said: Wish, { recipients }: TurnContext): Wish => {
  const isGrownUp = audienceOf(before.recipient, recipients).every((one) => one === 'adult');
  const isYoung = said.ages !== undefined && said.ages.to < GROWN_UP;
  return isGrownUp && isYoung && said.recipient === undefined ? asBudget(before, said) : said;
};

/** "Tea, not coffee" takes coffee back, and rules nothing out. */
const withoutCorrected = (before: Wish, { without = [], ...said }: Wish): Wish => {
  const named = namedIds(before);
  const ruledOut = namesThing(said) ? without.filter((id) => !named.includes(id)) : without;
  return { ...said, ...(ruledOut.length > 0 && { without: ruledOut }) };
};

/** What corrects the words before: another person replaces the first, and the rest of the wish stays. */
export const correct =
  (said: Wish): Move =>
  (conversation, context) => {
    if (isOfTheirPeople(conversation, said, context)) return listen(conversation, context);
    const refused = refusedCategory(conversation, said, context);
    if (refused !== undefined) return want({ without: [refused] })(conversation, context);
    // Whom a correction names is meant, "no, my boyfriend and me", but where it tells of another: "no, he'll be seven,
    // his sister is eight".
    const corrected = asPlayers(conversation.wish, said);
    const { isInPassing: _isInPassing, ...meant } = corrected;
    const about =
      said.ages === undefined ? meant : withoutPassers(conversation, corrected, context.recipients);
    const wish = withoutCorrected(conversation.wish, asBudget(conversation.wish, about));
    const { recipient } = wish;
    const isOther = recipient !== undefined && recipient !== conversation.wish.recipient;
    if (!isOther) {
      const { interest: _interest, otherInterests: _others, ...others } = conversation.wish;
      const mended = wish.interest === undefined ? conversation : { ...conversation, wish: others };
      return describe(wish)(mended, context);
    }
    const { recipient: wrong, ages, ...rest } = conversation.wish;
    // "No, sorry, my niece" is as old as the nephew was said to be.
    const others = ages !== undefined && areOfOneAge(wrong, recipient) ? { ...rest, ages } : rest;
    // What is for the cat is nothing for her who owns it.
    const isPetThing = isPet(wrong, context.recipients) && !isPet(recipient, context.recipients);
    const kept = isPetThing ? withoutThing(others) : others;
    const step = recommend(wish)({ ...conversation, wish: kept }, context);
    // What was said of the taste was never said of that person.
    const { without: ids = [] } = kept;
    const takenBack =
      wrong === undefined || ids.length === 0
        ? []
        : [{ kind: 'liked' as const, ids, recipient: wrong }];
    return { ...step, facts: [...takenBack, ...(step.facts ?? [])] };
  };
