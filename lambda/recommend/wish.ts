import * as z from 'zod/mini';
import { type Belonging, type Category } from '../../contract';
import { lazily } from '../../contract/lazily';
import { type Wish, wishSchema } from '../../contract/wish';

export { type Wish, wishSchema };

/** The parts of a wish that say what it may cost. */
export const budgetSchema = lazily(() =>
  z.pick(wishSchema(), {
    budget: true,
    lowestBand: true,
    highestBand: true,
    cheaperThan: true,
    dearerThan: true,
    priceEnd: true,
  }),
);

export type Budget = z.infer<ReturnType<typeof budgetSchema>>;

/** The parts of a wish that say what kind of thing it must be: a product that lacks one is left out. */
export const thingSchema = lazily(() =>
  z.pick(wishSchema(), {
    interest: true,
    category: true,
    type: true,
    text: true,
    isName: true,
    goesWith: true,
    players: true,
    minutes: true,
    pages: true,
  }),
);

export type Thing = z.infer<ReturnType<typeof thingSchema>>;

/** What a wish says of the person. */
export type Who = Pick<Wish, 'recipient' | 'ages' | 'isNearly' | 'isBaby'>;

/** Only what a wish says of the person. */
export const personIn = ({ recipient, ages, isNearly, isBaby }: Wish): Who => ({
  ...(recipient !== undefined && { recipient }),
  ...(ages !== undefined && { ages }),
  ...(isNearly === true && { isNearly }),
  ...(isBaby === true && { isBaby }),
});

/** What a wish says of the kind of thing. */
export const thingIn = ({
  interest,
  category,
  type,
  text,
  isName,
  goesWith,
  players,
  minutes,
  pages,
}: Wish): Thing => ({
  ...(interest !== undefined && { interest }),
  ...(category !== undefined && { category }),
  ...(type !== undefined && { type }),
  ...(text !== undefined && { text }),
  ...(isName !== undefined && { isName }),
  ...(goesWith !== undefined && { goesWith }),
  ...(players !== undefined && { players }),
  ...(minutes !== undefined && { minutes }),
  ...(pages !== undefined && { pages }),
});

/** What a wish says, without what only tells how it was said. That is never remembered. */
export const withoutMarks = ({
  isInstead: _isInstead,
  notForWhom: _notForWhom,
  isNeeded: _isNeeded,
  isTold: _isTold,
  isOne: _isOne,
  notSo: _notSo,
  isInPassing: _isInPassing,
  isTalk: _isTalk,
  isOfLoss: _isOfLoss,
  ...said
}: Wish): Wish => said;

/** A wish without its words to search for. */
export const withoutWords = ({
  text: _text,
  mentioned: _mentioned,
  quality: _quality,
  demand: _demand,
  unwanted: _unwanted,
  ...wish
}: Wish): Wish => wish;

/** What of a wish is remembered. */
export const remembered = (said: Wish): Wish => {
  const { notFor: _notFor, takenBack: _takenBack, ...wish } = withoutMarks(said);
  return wish;
};

/** A wish without how old somebody is. */
export const withoutAge = ({
  ages: _ages,
  isNearly: _isNearly,
  isBaby: _isBaby,
  ...rest
}: Wish): Wish => rest;

/** Whether two wishes are for the same kind of thing. */
export const sameThing = (one: Wish, other: Wish): boolean =>
  JSON.stringify(thingIn(one)) === JSON.stringify(thingIn(other));

/** What stays of a wish when the thing changes: whom it is for, the occasion, the budget and what it must not be. */
export const withoutThing = ({
  interest: _interest,
  otherInterests: _others,
  category: _category,
  type: _type,
  need: _need,
  mayNeed: _mayNeed,
  text: _text,
  isName: _isName,
  goesWith: _goesWith,
  near: _near,
  mentioned: _mentioned,
  quality: _quality,
  demand: _demand,
  players: _players,
  minutes: _minutes,
  pages: _pages,
  attributes: _attributes,
  smallest: _smallest,
  largest: _largest,
  cheaperThan: _cheaper,
  dearerThan: _dearer,
  priceEnd: _end,
  ...rest
}: Wish): Wish => rest;

/** The category of what is wanted, named itself or by a type of thing in it. */
export const categoryIn = (
  { type, category }: Pick<Wish, 'type' | 'category'>,
  { categoryOfTypes }: Belonging,
): Category | undefined => (type === undefined ? category : categoryOfTypes[type]);

/** Whether the customer said what kind of thing it should be. */
export const namesThing = ({ interest, category, type, text }: Wish): boolean =>
  [interest, category, type, text].some((part) => part !== undefined);

/** A wish without what it asks for that is now ruled out: no books is no novel, either. */
export const withoutRefused = (
  wish: Wish,
  refused: readonly string[],
  categoryOfTypes: Readonly<Record<string, string>>,
): Wish => {
  const { type, category, interest, otherInterests = [], ...rest } = wish;
  const isWanted = (id: string | undefined): id is string =>
    id !== undefined && !refused.includes(id);
  const isTypeWanted = isWanted(type) && isWanted(categoryOfTypes[type] ?? type);
  const [liked, ...others] = [interest, ...otherInterests].filter(isWanted);
  // Cast iron was said of the skillet, and is nothing to look for where nothing for the kitchen is wanted.
  const isOfOtherKind = type !== undefined && refused.includes(categoryOfTypes[type] ?? type);
  return {
    ...(isOfOtherKind ? withoutThing(rest) : rest),
    ...(isTypeWanted && { type }),
    ...(category !== undefined && isWanted(category) && { category }),
    ...(liked !== undefined && { interest: liked }),
    ...(others.length > 0 && { otherInterests: others }),
  };
};

/** The ids of the types, categories, interests and attributes that a wish asks for. */
export const namedIds = ({
  type,
  category,
  interest,
  otherInterests = [],
  attributes = [],
}: Wish): string[] => [
  ...[type, category, interest].flatMap((id) => id ?? []),
  ...otherInterests,
  ...attributes,
];

/** What is said of likings alone, with what somebody was said to like before: "and they love camping, too". */
export const withEarlierLikings = ({ interest, otherInterests = [] }: Wish, said: Wish): Wish => {
  const { type, category, text } = said;
  const isOnlyLiking =
    said.interest !== undefined && [type, category, text].every((one) => one === undefined);
  if (!isOnlyLiking || interest === undefined) return said;
  const isStill = (id: string): boolean =>
    id !== said.interest && said.without?.includes(id) !== true;
  const earlier = [interest, ...otherInterests].filter(isStill);
  const likings = [...new Set([...(said.otherInterests ?? []), ...earlier])];
  return likings.length === 0 ? said : { ...said, otherInterests: likings };
};
