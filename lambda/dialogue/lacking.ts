import { type Product, findProduct, wordsOf } from '../../catalog';
import { type BuiltInAttribute, type Size } from '../../contract';
import { SMALL, isSo } from '../recommend/attributes';
import { areKnown, isSaidOfOthers, namesIn, qualitiesIn, relationsIn } from '../recommend/mentions';
import { INSTEAD } from '../recommend/reader/wish-of-heard';
import { type Wish, namesThing } from '../recommend/wish';
import { type Candidates } from './candidates';
import { type Conversation } from './conversation';
import { type Line, line } from './line';
import { type BestStep, type TurnContext } from './turn';

/** From this share of the words for how it should be on, a product is taken to be so. */
const ENOUGH_SAID = 0.3;

/** What is a matter of degree hardly any product is known for. */
const DEGREES: readonly string[] = ['size', 'weight', 'skill'];
/** What folds, folds. */
const NO_DEGREES: readonly string[] = ['foldable'] satisfies readonly BuiltInAttribute[];
/** What a size tells. */
const SIZES_OF: Readonly<Record<string, Size>> = {
  compact: 'small',
  'pocket-sized': 'small',
  large: 'large',
} satisfies Partial<Record<BuiltInAttribute, Size>>;

/** Whether hardly any product is known to be so, and it may be so all the same: what is large isn't small. */
const isUncertain = (
  id: string,
  best: Product | undefined,
  { topicOfAttributes }: TurnContext['belonging'],
): boolean =>
  DEGREES.includes(topicOfAttributes[id] ?? '') &&
  !NO_DEGREES.includes(id) &&
  !(id === SMALL && best?.size === 'large');

/** Whether a wish only says what a thing must not be, so that nothing is lacking: "that I don't have to plug in". */
const isOnlyOpposite = (id: string, { without = [] }: Wish): boolean =>
  without.some((opposite) => INSTEAD[opposite] === id);

/**
 * Whether a product isn't as was said: too little of it is said of the product, or a word of it only of others of
 * its kind: where some notebooks are dotted, one is not just because it has pages. What is to have to do with
 * something is unlike it where nothing on the shelf is like that.
 */
const isUnlike = (
  product: Product,
  wish: Wish,
  quality: string | undefined,
  { catalog, language }: TurnContext,
): boolean => {
  if (quality === undefined) return false;
  const shares = qualitiesIn(quality, catalog, language);
  // "Something with dinosaurs": no product has to do with them. Where nobody is named, the words may be for whom it is.
  if (wish.type === undefined && wish.category === undefined)
    return wish.recipient !== undefined && !namesThing(wish) && shares.size === 0;
  const share = shares.get(product.id) ?? 0;
  return share < ENOUGH_SAID || isSaidOfOthers(quality, product, catalog, language);
};

/**
 * Whether nobody can tell that a product isn't as it should not be: "nothing digital". Only where the word is said of
 * others of its kind it is known to be free of it. A word that the shelf lacks is hardly more than an opinion.
 */
const mayBeUnwanted = (
  product: Product,
  { type }: Wish,
  notSo: string | undefined,
  { catalog, language }: TurnContext,
): boolean => {
  if (notSo === undefined || type === undefined || !areKnown(notSo, catalog, language))
    return false;
  // "Not Sony"
  const named = namesIn(notSo, catalog, language);
  const isNamed = catalog.products.some((one) => one.type === type && named.has(one.id));
  return !isNamed && !isSaidOfOthers(notSo, product, catalog, language);
};

/** Whether a thing is only called as was said, and nothing else that was said has to do with it: "a bag for my razor". */
const isOtherwiseUnknown = (
  { id }: Product,
  { type, category, text, mentioned = '' }: Wish,
  { catalog, language }: TurnContext,
): boolean =>
  text !== undefined &&
  !text.includes(' ') &&
  type === undefined &&
  category === undefined &&
  mentioned.includes(' ') &&
  !relationsIn(mentioned, catalog, language).has(id);

/** What a product that is offered lacks of what was asked for. */
interface Lacking {
  /** That nothing here is so. */
  readonly told?: Line;
  /** What is known of it, or that nobody knows. */
  readonly proviso?: Line;
}

/** What was just said of how the thing should be. */
type SaidNow = Pick<BestStep & { next: 'search' }, 'attributes' | 'quality' | 'demand' | 'notSo'>;

/** What is known of a product on the topic of an attribute. */
export const factOn = (
  topic: string | undefined,
  product: Product,
  { language }: TurnContext,
): Line | undefined =>
  topic !== undefined && wordsOf(product, language).facts?.[topic] !== undefined
    ? line('answer.fact', { products: [product.id], topic })
    : undefined;

/** How the customer wants it and nothing that may be offered is known to be: "noise canceling". */
const lackingAttributes = (
  best: Product,
  { products }: Candidates,
  {
    attributes,
    isSaid,
  }: { readonly attributes: readonly string[]; readonly isSaid: (id: string) => boolean },
  before: Product | undefined,
  context: TurnContext,
  wish: Wish,
): Lacking | undefined => {
  const has = (product: Product | undefined, id: string): boolean =>
    product !== undefined && isSo(product, id);
  const { belonging } = context;
  const lacking = attributes.filter(
    (id) =>
      !isUncertain(id, best, belonging) &&
      !isOnlyOpposite(id, wish) &&
      (isSaid(id) || has(before, id)) &&
      !products.some((product) => has(product, id)),
  );
  const [first] = lacking;
  if (first === undefined) return undefined;
  const key = lacking.some((id) => has(before, id)) ? 'none.attributes.more' : 'none.attributes';
  const proviso = factOn(belonging.topicOfAttributes[first], best, context);
  return { told: line(key, { attributes: lacking }), ...(proviso !== undefined && { proviso }) };
};

/** What is said neither of the product nor by its size, be it a matter of degree or known of others: told by what is known of it. */
const unsureAttributes = (
  best: Product,
  attributes: readonly string[],
  context: TurnContext,
  wish: Wish,
): Lacking | undefined => {
  const { belonging } = context;
  const unsure = attributes.filter(
    (id) => !isOnlyOpposite(id, wish) && !isSo(best, id) && best.size !== SIZES_OF[id],
  );
  const [first] = unsure;
  if (first === undefined) return undefined;
  const known = factOn(belonging.topicOfAttributes[first], best, context);
  return {
    proviso: known ?? line('unsure.attributes', { products: [best.id], attributes: unsure }),
  };
};

/** The words for how it should be that say what sort of thing it is, and not what it should do: "whistling". */
const sortOf = ({ quality, demand = '' }: SaidNow, { type }: Wish): string | undefined => {
  const demanded = demand.split(' ');
  const sort = quality?.split(' ').filter((word) => !demanded.includes(word)) ?? [];
  if (type === undefined) return quality;
  return sort.length === 0 ? undefined : sort.join(' ');
};

/** Whether a word for how it should be is said of others of its kind, and not of this one. */
const isOfOthers = (
  product: Product,
  { type }: Wish,
  { quality }: SaidNow,
  { catalog, language }: TurnContext,
): boolean =>
  type !== undefined &&
  quality !== undefined &&
  isSaidOfOthers(quality, product, catalog, language);

/** How far a product is as was demanded in words that are no vocabulary. */
const lackingWords = (
  best: Product,
  now: SaidNow,
  { wish }: Conversation,
  context: TurnContext,
): Lacking => {
  const { demand, notSo } = now;
  const likeness =
    wish.demand === undefined || best.type !== (wish.type ?? best.type)
      ? undefined
      : context.likenessOf(wish.demand, best, context.language);
  const known = factOn(likeness?.topic, best, context);
  const isConfirmed = likeness?.is === 'so' && known !== undefined;
  const isOtherwise =
    (demand !== undefined && likeness?.is === 'otherwise') ||
    (!isConfirmed &&
      (isUnlike(best, wish, sortOf(now, wish), context) || isOfOthers(best, wish, now, context))) ||
    mayBeUnwanted(best, wish, notSo, context) ||
    isOtherwiseUnknown(best, wish, context);
  if (isOtherwise)
    return { told: line('none.quality'), ...(known !== undefined && { proviso: known }) };
  if (known !== undefined) return { proviso: known };
  return demand !== undefined && likeness?.is === 'unknown'
    ? { proviso: line('unsure', { products: [best.id] }) }
    : {};
};

/**
 * What the product that comes first lacks of what was asked for: that nothing here is known to be so, said when
 * it is asked for and when what they heard of last was so; else what is known of it, or that nobody knows.
 */
export const lackingIn = (
  best: Product,
  candidates: Candidates,
  step: BestStep,
  context: TurnContext,
): Lacking => {
  const { wish, trail, scene } = step.conversation;
  // After a guided question nothing was offered yet that could have been told of.
  const now: SaidNow = scene.name === 'asking' ? wish : step.next === 'search' ? step : {};
  const { attributes: said = [] } = now;
  const asked = { attributes: wish.attributes ?? [], isSaid: (id: string) => said.includes(id) };
  const before = findProduct(context.catalog, trail.at(-1));
  const attributes = lackingAttributes(best, candidates, asked, before, context, wish);
  if (attributes !== undefined) return attributes;
  const words = lackingWords(best, now, step.conversation, context);
  return words.told === undefined ? (unsureAttributes(best, said, context, wish) ?? words) : words;
};
