import { type Product, findProduct, wordsOf } from '../../catalog';
import { type BuiltInAttribute, type Size } from '../../contract';
import { INSTEAD, SMALL, isSo } from '../recommend/attributes';
import { type Wish } from '../recommend/wish';
import { type Candidates } from './candidates';
import { type Lacking, type SaidNow, lackingWords } from './lacking-words';
import { type Line, line } from './line';
import { type BestStep, type TurnContext } from './turn';

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

/** What is known of a product on the topic of an attribute. */
const factOn = (
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
