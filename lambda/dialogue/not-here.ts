import { type Product } from '../../catalog';
import { type Wish, namesThing, personIn } from '../recommend/wish';
import { type Candidates } from './candidates';
import { type Line, line } from './line';
import { type TurnContext } from './turn';

type Thing = { readonly kind: 'category' | 'type'; readonly id: string };

/** What kind of thing a wish names: a type before a category. */
export const thingOf = ({ category, type }: Wish): Thing | undefined => {
  if (type !== undefined) return { kind: 'type', id: type };
  return category === undefined ? undefined : { kind: 'category', id: category };
};

/** Whether no product of this kind suits the person, whatever else was said. */
const suitsNobody = ({ kind, id }: Thing, wish: Wish, candidates: Candidates): boolean => {
  const { products, isExhausted } = candidates.forWish({ ...personIn(wish), [kind]: id });
  return products.length === 0 && !isExhausted;
};

/** Whether nothing here suits the person, whatever else was said. */
export const isNobodyServed = (wish: Wish, candidates: Candidates): boolean => {
  const { recipient, ages, isBaby } = wish;
  if (ages === undefined && isBaby !== true && (recipient === undefined || recipient === 'myself'))
    return false;
  const { products, isExhausted } = candidates.forWish(personIn(wish));
  return products.length === 0 && !isExhausted;
};

/** Whether there is any such product in the customer's marketplace. */
const isStocked = (
  isMeant: (product: Product) => boolean,
  { catalog, marketplace }: Pick<TurnContext, 'catalog' | 'marketplace'>,
): boolean =>
  catalog.products.some(
    (product) =>
      isMeant(product) && (marketplace === undefined || product.asins[marketplace] !== undefined),
  );

/**
 * That there is nothing of the kind that is needed, where something else is offered. A need is only guessed: it
 * isn't denied where something was named, of which what is offered is.
 */
export const neededLine = (wish: Wish, context: TurnContext): Line | undefined => {
  const { need } = wish;
  const isNamed = namesThing(wish);
  return need === undefined || isNamed || isStocked(({ type }) => type === need, context)
    ? undefined
    : line('none.thing', { thing: { kind: 'type', id: need } });
};

/** "I don't have that": names the kind of thing if this marketplace has none of that kind at all, or none for that person. */
export const notHere = (
  wish: Wish,
  { catalog, marketplace }: TurnContext,
  candidates: Candidates,
): Line => {
  const { recipient, ages, isBaby, interest, text } = wish;
  const thing = thingOf(wish);
  const isHere = (isMeant: (product: Product) => boolean): boolean =>
    isStocked(isMeant, { catalog, marketplace });
  if (thing === undefined) {
    if (interest === undefined && text === undefined && isNobodyServed(wish, candidates)) {
      return ages === undefined && isBaby !== true && recipient !== undefined
        ? line('none.person', { recipient })
        : line('none.age');
    }
    return interest === undefined ||
      text !== undefined ||
      isHere(({ facets }) => facets.interest.includes(interest))
      ? line('none')
      : line('none.interest', { interest });
  }
  if (!isHere((product) => product[thing.kind] === thing.id)) {
    return line('none.thing', { thing });
  }
  const isForOther = recipient !== undefined && recipient !== 'myself';
  return isForOther && suitsNobody(thing, wish, candidates)
    ? line('none.suits', { thing, recipient })
    : line('none');
};

/** That there are such things, but none for this budget. */
export const beyondLine = (wish: Wish): Line => {
  const thing = thingOf(wish);
  return thing === undefined ? line('beyond') : line('beyond.thing', { thing });
};
