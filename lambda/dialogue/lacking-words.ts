import { type Product } from '../../catalog';
import { type Likeness } from '../recommend/likeness';
import { areKnown, isSaidOfOthers, namesIn, qualitiesIn, relationsIn } from '../recommend/mentions';
import { type Wish, namesThing } from '../recommend/wish';
import { type Conversation } from './conversation';
import { type Line, line } from './line';
import { type BestStep, type TurnContext } from './turn';

/** From this share of the words for how it should be on, a product is taken to be so. */
const ENOUGH_SAID = 0.3;

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
export interface Lacking {
  /** That nothing here is so. */
  readonly told?: Line;
  /** What is known of it, or that nobody knows. */
  readonly proviso?: Line;
}

/** What was just said of how the thing should be. */
export type SaidNow = Pick<
  BestStep & { next: 'search' },
  'attributes' | 'quality' | 'demand' | 'notSo'
>;

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

/** Whether nothing of how it should be is said of the product: "a watch that tracks my heart rate". */
const isSaidNowhere = (
  { id }: Product,
  { type }: Wish,
  { quality }: SaidNow,
  { catalog, language }: TurnContext,
): boolean =>
  type !== undefined && quality !== undefined && !qualitiesIn(quality, catalog, language).has(id);

/** What is said of a product that tells how far it is so. */
const told = ({ id }: Product, { by }: Likeness): Line | undefined => {
  const products = [id];
  if (by === undefined) return undefined;
  return 'reason' in by
    ? line('reason', { products, reason: by.reason })
    : line('answer.fact', { products, topic: by.topic });
};

/** How far a product is as was demanded in words that are no vocabulary. */
export const lackingWords = (
  best: Product,
  now: SaidNow,
  { wish }: Conversation,
  context: TurnContext,
): Lacking => {
  const sort = sortOf(now, wish);
  const asked = wish.demand ?? sort;
  const likeness: Likeness | undefined =
    asked === undefined || wish.type === undefined ? undefined : context.likenessOf(asked, best);
  const known = likeness && told(best, likeness);
  const isConfirmed = likeness?.is === 'so' && known !== undefined;
  const isUnheardOf = likeness?.is === 'unknown' && isSaidNowhere(best, wish, now, context);
  const isOtherwise =
    isUnheardOf ||
    ((now.demand ?? sort) !== undefined && likeness?.is === 'otherwise') ||
    (!isConfirmed &&
      (isUnlike(best, wish, sort, context) || isOfOthers(best, wish, now, context))) ||
    isOtherwiseUnknown(best, wish, context);
  const proviso = wish.demand !== undefined || likeness?.is === 'otherwise' ? known : undefined;
  if (isOtherwise) return { told: line('none.quality'), ...(proviso !== undefined && { proviso }) };
  if (proviso !== undefined) return { proviso };
  const isUnsure =
    (now.demand !== undefined && likeness?.is === 'unknown') ||
    mayBeUnwanted(best, wish, now.notSo, context);
  return isUnsure ? { proviso: line('unsure', { products: [best.id] }) } : {};
};
