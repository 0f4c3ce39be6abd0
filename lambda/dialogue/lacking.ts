import { type Product, findProduct } from '../../catalog';
import { type BuiltInAttribute } from '../../contract';
import { isSo } from '../recommend/attributes';
import { areKnown, isSaidOfOthers, namesIn, qualitiesIn, relationsIn } from '../recommend/mentions';
import { INSTEAD } from '../recommend/reader/wish-of-heard';
import { type Wish, namesThing } from '../recommend/wish';
import { type Candidates } from './candidates';
import { type Line, line } from './line';
import { type BestStep, type TurnContext } from './turn';

/** From this share of the words for how it should be on, a product is taken to be so. */
const ENOUGH_SAID = 0.3;

/** What is a matter of degree hardly any product is known for. */
const DEGREES: readonly string[] = ['size', 'weight', 'skill'];
/** What folds, folds. */
const NO_DEGREES: readonly string[] = ['foldable'] satisfies readonly BuiltInAttribute[];
const SMALL: BuiltInAttribute = 'compact';

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

/**
 * Says how the customer wants it and nothing that may be offered is known to be: "noise canceling". Said
 * when they ask for it, and when what they heard of last was so.
 */
export const lackingLine = (
  { products }: Candidates,
  step: BestStep,
  context: TurnContext,
): Line | undefined => {
  const { belonging, catalog } = context;
  const { wish, trail, scene } = step.conversation;
  const now: Pick<BestStep & { next: 'search' }, 'attributes' | 'quality' | 'notSo'> =
    step.next === 'search' ? step : {};
  // After a guided question nothing was offered yet that could have been told of.
  const { attributes: said = [], quality } = scene.name === 'asking' ? wish : now;
  const has = (product: Product | undefined, id: string): boolean =>
    product !== undefined && isSo(product, id);
  const before = findProduct(catalog, trail.at(-1));
  const attributes = (wish.attributes ?? []).filter(
    (id) =>
      !isUncertain(id, products[0], belonging) &&
      !isOnlyOpposite(id, wish) &&
      (said.includes(id) || has(before, id)) &&
      !products.some((product) => has(product, id)),
  );
  if (attributes.length === 0) {
    const [best] = products;
    return best !== undefined &&
      (isUnlike(best, wish, quality, context) ||
        mayBeUnwanted(best, wish, now.notSo, context) ||
        isOtherwiseUnknown(best, wish, context))
      ? line('none.quality')
      : undefined;
  }
  const isKnownOfOne = attributes.some((id) => has(before, id));
  return line(isKnownOfOne ? 'none.attributes.more' : 'none.attributes', { attributes });
};
