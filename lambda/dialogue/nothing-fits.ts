import { type Product, findProduct } from '../../catalog';
import { type Belonging } from '../../contract';
import { isSo } from '../recommend/attributes';
import { MYSELF } from '../recommend/audience';
import { hasBudget, priceOf, stretched, withoutBudget } from '../recommend/budget';
import { commonInterests } from '../recommend/questions';
import { type Wish, namesThing, personIn, thingIn, withoutThing } from '../recommend/wish';
import { ask } from './ask';
import { type Candidates } from './candidates';
import { type Conversation, withinOwnBudget } from './conversation';
import { lookingForAnything, lookingInstead, soughtWish } from './instead';
import { type Line, line } from './line';
import { beyondLine, isNobodyServed, notHere, thingOf } from './not-here';
import { offer } from './offer';
import { type Turn, type TurnContext } from './turn';

const EXAMPLES = 3;

/** The thing is there, but not for this budget: says so, and asks whether to go beyond it. */
const beyondBudget = (
  conversation: Conversation,
  context: TurnContext,
  candidates: Candidates,
  say: readonly Line[],
): Turn | undefined => {
  const { wish } = conversation;
  if (!hasBudget(wish)) return undefined;
  const sought = soughtWish(conversation);
  const { products } = candidates.forWish(withoutBudget(sought));
  if (products.length === 0) return undefined;
  const further = stretched(
    wish,
    products.map((product) => priceOf(product, context.marketplace)),
  );
  const told = further.direction === 'anyway' ? line('beyond.unsure') : beyondLine(sought);
  const scene = { name: 'stretching', ...further } as const;
  return ask({ ...conversation, scene }, context, [...say, told]);
};

/** Whether more is known than the thing that isn't there and that it is for oneself, so that something near can be chosen. */
const isForSomebody = ({ recipient = MYSELF, occasion, ages }: Wish): boolean =>
  recipient !== MYSELF || occasion !== undefined || ages !== undefined;

/** The same wish for a less exact thing, the nearest first. What it is for, and the limits, stay. */
const lessExact = (wish: Wish, { categoryOfTypes }: Belonging): Wish[] => {
  const { minutes: _minutes, pages: _pages, players: _players, ...ofAnyLength } = wish;
  const { text: _text, isName: _isName, goesWith: _goesWith, near, type, ...known } = ofAnyLength;
  const { interest: _interest, ...ofCategory } = known;
  const { category: _category, ...forInterest } = known;
  const { interest: _any, category: _kind, ...ofNothing } = known;
  const category = known.category ?? categoryOfTypes[type ?? ''];
  const { type: _type, ...ofAnyType } = wish;
  const isCounted = [wish.minutes, wish.pages, wish.players].some((part) => part !== undefined);
  return [
    // A quick card game is nearer to a quick board game than a long board game is.
    ...(isCounted && category !== undefined ? [{ ...ofAnyType, category }] : []),
    ...(isCounted && namesThing(ofAnyLength) ? [ofAnyLength] : []),
    ...(wish.text !== undefined && type !== undefined ? [{ ...known, type }] : []),
    ...(category !== undefined ? [{ ...known, category }] : []),
    ...(category !== undefined && wish.interest !== undefined ? [{ ...ofCategory, category }] : []),
    ...(wish.interest !== undefined ? [forInterest] : []),
    ...(near !== undefined ? [{ ...forInterest, interest: near }] : []),
    ...(isForSomebody(wish) ? [ofNothing] : []),
  ];
};

/** Whether there are such things, and all of them are as the thing must not be: any other thing would be far from it. */
const isRuledOut = (wish: Wish, { belonging }: TurnContext, candidates: Candidates): boolean => {
  const { type, without = [] } = wish;
  const kinds = without.filter((id) => belonging.topicOfAttributes[id] === undefined);
  if (type === undefined || kinds.length === without.length) return false;
  return candidates.forWish({ ...wish, without: kinds }).products.length > 0;
};

/** How the nearest product is introduced: by the thing it has in common with the wish, if that is more than the person. */
export const nearLead = ({ id }: Product, wish: Wish): Line | undefined => {
  const products = [id];
  const { recipient, interest } = wish;
  const thing = thingOf(wish);
  if (thing !== undefined) {
    return recipient === undefined || recipient === 'myself'
      ? line('lead.near.thing', { products, thing })
      : line('lead.near.thing.recipient', { products, thing, recipient });
  }
  return interest === undefined ? undefined : line('lead.near.interest', { products, interest });
};

/** Whether a product is as the thing should be; it is where nothing was said of that. */
const isAsAsked = (product: Product, { attributes = [] }: Wish): boolean =>
  attributes.every((id) => isSo(product, id));

/** The thing isn't there: says so, and offers the nearest with its difference. */
const offerNearest = (
  conversation: Conversation,
  context: TurnContext,
  candidates: Candidates,
  say: readonly Line[],
): Turn | undefined => {
  const sought = soughtWish(conversation);
  if (isRuledOut(sought, context, candidates)) return undefined;
  let nearest: { readonly best: Product; readonly wider: Wish } | undefined;
  for (const wider of lessExact(sought, context.belonging)) {
    const { products } = candidates.forWish(wider);
    // A game that is played together is nearer to such a puzzle than any other long game is.
    const asAsked = products.find((product) => isAsAsked(product, sought));
    const best = asAsked ?? products[0];
    if (best === undefined) continue;
    if (asAsked !== undefined || nearest === undefined) nearest = { best, wider };
    if (asAsked !== undefined) break;
  }
  if (nearest === undefined) return undefined;
  const { best, wider } = nearest;
  const told = [...say, notHere(sought, context, candidates)];
  const instead = lookingInstead(conversation, thingIn(wider));
  return offer(instead, context, best, told, nearLead(best, wider));
};

/** Those of the same kind as what was offered last come first. */
const likeLast = (
  products: readonly Product[],
  { trail }: Conversation,
  { catalog }: TurnContext,
): Product[] => {
  const last = findProduct(catalog, trail.at(-1));
  const unlike = ({ type, category }: Product): number =>
    type === last?.type ? 0 : category === last?.category ? 1 : 2;
  return [...products].sort((one, other) => unlike(one) - unlike(other));
};

/**
 * Nothing suits the person: says so, and names what there is for grown-ups. Who leaves the choice to us is
 * offered something of it, as what it is.
 */
const forGrownUps = (
  conversation: Conversation,
  context: TurnContext,
  candidates: Candidates,
  say: readonly Line[],
  isWanted: (product: Product) => boolean,
  isLeftToUs: boolean,
): Turn | undefined => {
  const { wish } = conversation;
  if (!isNobodyServed(wish, candidates) || (namesThing(wish) && !isLeftToUs)) return undefined;
  const { recipient: _recipient, ages: _ages, ...anybody } = wish;
  const { products } = candidates.forWish(withoutThing(anybody));
  const told = notHere(personIn(wish), context, candidates);
  const isTold = conversation.last?.say.some(({ key }) => key === told.key) === true;
  const [best] = products.filter(isWanted);
  if (best !== undefined && isLeftToUs) {
    const lead = line('lead.grown-ups', { products: [best.id] });
    return offer(conversation, context, best, isTold ? say : [...say, told], lead);
  }
  const interests = commonInterests(products, EXAMPLES);
  const hint =
    isTold || interests.length === 0 ? [] : [line('none.grown-ups', { interests, allOf: true })];
  const open: Conversation = { ...conversation, scene: { name: 'open' }, asked: [] };
  return ask(open, context, [...say, told, ...hint]);
};

/**
 * What is said when nothing that fits the wish may be offered. If all that fits was heard or is out,
 * something near; if only the budget is in the way, a question; else the nearest thing, or what there is.
 *
 * @param isWanted whether a product may be offered instead
 * @param isLeftToUs whether the customer left the choice to us
 */
export const nothingFits = (
  conversation: Conversation,
  context: TurnContext,
  candidates: Candidates,
  say: readonly Line[],
  isWanted: (product: Product) => boolean = () => true,
  isLeftToUs = false,
): Turn => {
  const isExhausted = candidates.isExhausted || candidates.products.length > 0;
  const other = isExhausted
    ? undefined
    : (beyondBudget(conversation, context, candidates, say) ??
      offerNearest(conversation, context, candidates, say));
  if (other !== undefined) return other;
  const wider = lookingForAnything(withinOwnBudget(conversation));
  const near = candidates.forWish(soughtWish(wider)).products.filter(isWanted);
  const [best] = likeLast(near, conversation, context);
  if (best !== undefined && isExhausted) {
    return offer(wider, context, best, [...say, line('exhausted')]);
  }
  const [again] = candidates.products;
  if (best === undefined && again !== undefined) return offer(conversation, context, again, say);
  const own = withinOwnBudget(conversation);
  const grown = forGrownUps(own, context, candidates, say, isWanted, isLeftToUs);
  if (grown !== undefined) return grown;
  const examples = commonInterests(near, EXAMPLES);
  const hint =
    examples.length === 0 ? [] : [line('none.examples', { interests: examples, allOf: true })];
  const sought = soughtWish(conversation);
  const told = isRuledOut(sought, context, candidates)
    ? line('none.quality')
    : notHere(sought, context, candidates);
  return ask({ ...wider, scene: { name: 'open' }, asked: [] }, context, [...say, told, ...hint]);
};
