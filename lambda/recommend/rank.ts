import { type Country } from '../../attribution';
import { type Catalog, type Product } from '../../catalog';
import { AUDIENCE_AGES, RECIPIENTS_ALIKE, type Recipients, SIZES } from '../../contract';
import { SMALLER, isOpposite, isSo } from './attributes';
import { OCCASIONS_OF_BABIES, suitsBirth } from './audience';
import { hasBudget, isLess, priceOf } from './budget';
import { createFits } from './fits';
import { isSaidOf, namesIn, qualitiesIn, relationsIn } from './mentions';
import { productsNamedBy } from './named-products';
import { isChildish, isForGrownUps, suitsOld } from './suits';
import { type Wish, namesThing } from './wish';

const WEIGHTS = {
  text: 3,
  mainInterest: 1,
  otherInterest: 0.6,
  recipient: 0.8,
  occasion: 1,
  /** What is for a birth, at a birth: whoever was named, it counts most. */
  birth: 1,
  /** Shared among all that a product lists: one for teachers alone is more for a teacher than one for everybody. */
  focus: 0.4,
  /** A middle price, if the customer named no budget. */
  middleBand: 0.3,
  heardBefore: -1.5,
  sameTypeAsRefused: -0.8,
  /** One of the owner's crowd-pleasers, when the customer leaves the choice to us. */
  favouriteOfAll: 3,
  /** The same, if it isn't known to be for the occasion that was named: less than what is. */
  favouriteOfOthers: 0.9,
  /** One of them otherwise. */
  favourite: 0.2,
  /** All of the other words that were said. */
  mentioned: 1.3,
  /** The same where a kind of thing was named, so that they tell which of them: "a French press". */
  mentionedOfThing: 2,
  /** The same by what is said of it in sentences: "a pen that writes upside down". */
  described: 0.8,
  /** All of the words for how the thing should be. */
  quality: 1.5,
  /** What is needed by what was told: more than what somebody likes. */
  need: 2,
  /** What may be. */
  mayNeed: 0.8,
  /** What exactly as many play as want to. */
  players: 0.6,
  /** Each attribute that was asked for. */
  attribute: 1,
  /** The same where a kind of thing was named, so that it tells which of them. */
  attributeOfThing: 2,
  /** Each attribute of which it is the opposite. */
  opposite: -1,
  /** Each step in size, where something small is wanted. */
  size: -0.3,
  /** What is for grandparents, for others who are as old as they are. */
  asOld: 0.6,
  /** For each year that a child has been old enough for it, from the third. */
  outgrown: -0.1,
  /** The most that this takes away. */
  outgrownMost: -0.45,
  /** What is for children only, where nobody says that it is for one. */
  childish: -1.2,
  /** What is for grown-ups only, where it may be for a child: all else comes first. */
  grownUps: -5,
  /** For an occasion of this time of the year, if the customer named none. */
  season: 0.1,
} as const;

/** What an order needs besides the wish; every turn has it. */
export interface RankingContext {
  readonly catalog: Catalog;
  readonly recipients: Recipients;
  /** Whose estimates are compared with a budget. */
  readonly marketplace: Country | undefined;
}

/** What else changes the order of the products that fit. */
export interface Leanings {
  /** Products this customer has heard of lately. */
  readonly heard: ReadonlySet<string>;
  /** Types of the products that are out in this session. */
  readonly refusedTypes: ReadonlySet<string>;
  /** The occasions of this time of the year. */
  readonly season: ReadonlySet<string>;
  readonly language: string;
}

/** Whether nothing was said about the thing itself, or nothing that the shelf has to do with. */
const isChoiceOurs = (wish: Wish, mentioned: ReadonlyMap<string, number>): boolean =>
  !namesThing(wish) && wish.attributes === undefined && mentioned.size === 0;

/** Up to so many years a child is hardly too old for a thing. */
const FREE_YEARS = 2;

/** A child had rather have what is for their age than what is for much younger ones, too. */
const outgrown = (product: Product, { ages }: Wish): number => {
  const least = product.ages?.from ?? 0;
  if (ages === undefined || ages.from >= (AUDIENCE_AGES.adult?.from ?? 0)) return 0;
  const years = Math.max(0, ages.from - least - FREE_YEARS);
  return Math.max(WEIGHTS.outgrownMost, years * WEIGHTS.outgrown);
};

const birth = ({ ages }: Product, { occasion }: Wish): number =>
  OCCASIONS_OF_BABIES.includes(occasion) && (ages === undefined || suitsBirth(ages))
    ? WEIGHTS.birth
    : 0;

const scoreOf = (
  product: Product,
  wish: Wish,
  leanings: Leanings,
  mentioned: ReadonlyMap<string, number>,
): number => {
  const { interest, recipient, occasion } = product.facets;
  let score = 0;
  if (wish.interest !== undefined) {
    score += interest[0] === wish.interest ? WEIGHTS.mainInterest : WEIGHTS.otherInterest;
    score += WEIGHTS.focus / interest.length;
  }
  for (const other of wish.otherInterests ?? []) {
    if (interest[0] === other) score += WEIGHTS.mainInterest;
    else if (interest.includes(other)) score += WEIGHTS.otherInterest;
  }
  const { recipient: who } = wish;
  if (
    who !== undefined &&
    (recipient.includes(who) || recipient.includes(RECIPIENTS_ALIKE[who] ?? who))
  )
    score += WEIGHTS.recipient + WEIGHTS.focus / recipient.length;
  if (suitsOld(product, wish)) score += WEIGHTS.asOld;
  if (wish.occasion !== undefined && occasion.includes(wish.occasion))
    score += WEIGHTS.occasion + WEIGHTS.focus / occasion.length + birth(product, wish);
  if (wish.occasion === undefined && occasion.some((one) => leanings.season.has(one))) {
    score += WEIGHTS.season;
  }
  if (product.favourite === true) {
    const suits = wish.occasion === undefined || occasion.includes(wish.occasion);
    const ofAll = suits ? WEIGHTS.favouriteOfAll : WEIGHTS.favouriteOfOthers;
    score += isChoiceOurs(wish, mentioned) ? ofAll : WEIGHTS.favourite;
  }
  if (product.type === wish.need) score += WEIGHTS.need;
  if (product.type === wish.mayNeed) score += WEIGHTS.mayNeed;
  for (const attribute of wish.attributes ?? []) {
    const isThingNamed = wish.type !== undefined || wish.category !== undefined;
    const ofAttribute = isThingNamed ? WEIGHTS.attributeOfThing : WEIGHTS.attribute;
    if (isSo(product, attribute)) score += ofAttribute;
    else if (isOpposite(product, attribute)) score += WEIGHTS.opposite;
    if (SMALLER.includes(attribute)) score += WEIGHTS.size * SIZES.indexOf(product.size);
  }
  if (!hasBudget(wish) && (product.priceBand === 2 || product.priceBand === 3)) {
    score += WEIGHTS.middleBand;
  }
  const { from, to } = product.players ?? {};
  if (wish.players !== undefined && from === wish.players && to === from) score += WEIGHTS.players;
  score += outgrown(product, wish);
  if (isChildish(product, wish)) score += WEIGHTS.childish;
  if (isForGrownUps(product, wish)) score += WEIGHTS.grownUps;
  if (leanings.heard.has(product.id)) score += WEIGHTS.heardBefore;
  if (leanings.refusedTypes.has(product.type)) score += WEIGHTS.sameTypeAsRefused;
  return score;
};

/** Orders products for a wish, best first, and leaves out those that do not fit. */
export type Order = (products: readonly Product[], wish: Wish) => Product[];

/**
 * Makes the order of a turn. What was declined is in it, too. Nothing is left to chance: the same
 * arguments give the same order, and equals are in the order of their ids.
 *
 * @param soldIn where the products must have an ASIN; undefined when nothing can be bought through Alexa
 * @returns the order: nothing when nothing fits; a product that does not fit is never added. With free
 *   words to search for, the products are those of the catalogue that the words name
 */
export const createOrder = (
  { catalog, recipients, marketplace }: RankingContext,
  soldIn: Country | undefined,
  leanings: Leanings,
): Order => {
  const { language } = leanings;
  const remembered = (find: typeof namesIn): ((words?: string) => ReadonlyMap<string, number>) => {
    const known = new Map<string | undefined, ReadonlyMap<string, number>>();
    return (words) => {
      const found = known.get(words) ?? find(words, catalog, language);
      known.set(words, found);
      return found;
    };
  };
  const relationsOf = remembered(relationsIn);
  const qualitiesOf = remembered(qualitiesIn);
  const namesOf = remembered(namesIn);
  const byPrice = (one: Product, other: Product, { priceEnd }: Wish): number => {
    if (priceEnd === undefined) return 0;
    const [first, second] = [priceOf(one, marketplace), priceOf(other, marketplace)];
    const order = Number(isLess(second, first)) - Number(isLess(first, second));
    return priceEnd === 'lowest' ? order : -order;
  };
  return (products, wish) => {
    const mentioned = relationsOf(wish.mentioned);
    const described = wish.type === undefined ? undefined : qualitiesOf(wish.mentioned);
    const quality = qualitiesOf(wish.quality);
    const unwanted = namesOf(wish.unwanted);
    // "A good pen, not a ballpoint": every pen may be called by such a name.
    const isUnwanted = (product: Product): boolean =>
      unwanted.has(product.id) &&
      (product.type !== wish.type || isSaidOf(wish.unwanted ?? '', product, catalog, language));
    const fits = createFits(wish, recipients, marketplace);
    const weightOfMentioned =
      wish.type === undefined ? WEIGHTS.mentioned : WEIGHTS.mentionedOfThing;
    return productsNamedBy(catalog, wish, language, products)
      .filter(
        ({ product }) =>
          (soldIn === undefined || product.asins[soldIn] !== undefined) && fits(product),
      )
      .filter(({ product }) => !isUnwanted(product))
      .map(({ product, fitsWords }) => ({
        product,
        score:
          scoreOf(product, wish, leanings, mentioned) +
          fitsWords * WEIGHTS.text +
          (mentioned.get(product.id) ?? 0) * weightOfMentioned +
          (described?.get(product.id) ?? 0) * WEIGHTS.described +
          (quality.get(product.id) ?? 0) * WEIGHTS.quality,
      }))
      .sort(
        (a, b) =>
          byPrice(a.product, b.product, wish) ||
          b.score - a.score ||
          (a.product.id < b.product.id ? -1 : 1),
      )
      .map(({ product }) => product);
  };
};

/**
 * Picks `count` products of different types from a ranking: the best of each type, and only then more
 * of the same types.
 */
export const diversify = (ranked: readonly Product[], count: number): Product[] => {
  const picked: Product[] = [];
  const types = new Set<string>();
  for (const product of ranked) {
    if (picked.length < count && !types.has(product.type)) {
      picked.push(product);
      types.add(product.type);
    }
  }
  const rest = ranked.filter((product) => !picked.includes(product));
  return [...picked, ...rest].slice(0, count);
};
