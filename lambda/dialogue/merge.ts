import { type Category } from '../../contract';
import {
  audienceOf,
  fittedToRecipient,
  isOtherPerson,
  isPet,
  withPersonKnown,
} from '../recommend/audience';
import { hasBudget, withoutBudget } from '../recommend/budget';
import {
  type Wish,
  categoryIn,
  namedIds,
  namesThing,
  withoutAge,
  withoutRefused,
  withoutThing,
} from '../recommend/wish';
import { type TurnContext } from './turn';

/** Whether it is something for an animal that is wanted, though none was named: "a dog bowl". */
const isForPet = (wish: Wish, belonging: TurnContext['belonging']): boolean =>
  wish.recipient === undefined && categoryIn(wish, belonging) === 'pets';

/** Whether it is now for a child, who hardly has an animal to buy for. */
const isForChild = ({ recipient }: Wish, recipients: TurnContext['recipients']): boolean =>
  recipient !== undefined &&
  !isPet(recipient, recipients) &&
  !audienceOf(recipient, recipients).includes('adult');

/** A wish that is not for this occasion. */
const withoutOccasion = (wish: Wish, notFor: string | undefined): Wish => {
  const { occasion, ...rest } = wish;
  return notFor === undefined || occasion !== notFor ? wish : rest;
};

/** How it was to be that it still is to be: "wireless" after "pink", but not "blue" after "pink". */
const keptAttributes = (
  { attributes: before = [] }: Wish,
  said: Wish,
  narrows: boolean,
  { topicOfAttributes }: TurnContext['belonging'],
): string[] => {
  if (namesThing(said) && !narrows) return [];
  const { attributes = [], without = [], takenBack = [] } = said;
  const topics = narrows ? [] : attributes.map((id) => topicOfAttributes[id]);
  const dropped = [...without, ...takenBack];
  return before.filter((id) => !topics.includes(topicOfAttributes[id]) && !dropped.includes(id));
};

/** How many play, and how long: that stays when what is wanted instead is a game, too. */
const keptOfGames = (
  { players, minutes }: Wish,
  said: Wish,
  belonging: TurnContext['belonging'],
): Wish =>
  categoryIn(said, belonging) === 'games'
    ? { ...(players !== undefined && { players }), ...(minutes !== undefined && { minutes }) }
    : {};

/** Kinds of thing that are countable, so that "another book" is one like that before. */
const COUNTED: readonly (Category | undefined)[] = ['books', 'games'];

/** What was said with the type that is wanted, where only its kind is named again: "one of the books" after a novel. */
const withTypeOfKind = (
  { type }: Wish,
  said: Wish,
  { categoryOfTypes }: TurnContext['belonging'],
): Wish => {
  const { category, ...rest } = said;
  const isSame = type !== undefined && category === categoryOfTypes[type];
  return isSame && COUNTED.includes(category) && said.without === undefined
    ? { ...(said.type === undefined && { type }), ...rest }
    : said;
};

/** What was said without how many people, where another thing than a game is wanted: a kettle for four. */
const withoutPlayersOfOthers = (
  { players, ...said }: Wish,
  wish: Wish,
  belonging: TurnContext['belonging'],
): Wish => {
  const kind = categoryIn(namesThing(said) ? said : wish, belonging);
  const mayBePlayed = kind === undefined || kind === 'games';
  return { ...said, ...(players !== undefined && mayBePlayed && { players }) };
};

/**
 * Adds what was just said to the wish. A new person starts a new wish, and so does a child after a thing for
 * an animal; a new budget replaces the old one, and a new thing replaces the old one with what belongs to it,
 * unless it narrows it. How it should be adds to how it was to be.
 */
export const merge = (
  wish: Wish,
  spoken: Wish,
  { recipients, belonging }: TurnContext,
  narrows: boolean,
): Wish => {
  const said = withTypeOfKind(wish, withPersonKnown(wish, spoken), belonging);
  if (isOtherPerson(wish, said, recipients)) return fittedToRecipient(said, recipients);
  if (isForPet(wish, belonging) && isForChild(said, recipients))
    return fittedToRecipient(said, recipients);
  const known = said.ages === undefined ? wish : withoutAge(wish);
  const { without: unwanted = [], ...before } = withoutOccasion(known, said.notFor);
  const wanted = withoutRefused(before, said.without ?? [], belonging.categoryOfTypes);
  const kept = hasBudget(said) ? withoutBudget(wanted) : wanted;
  const { attributes: now = [], ...rest } = withoutPlayersOfOthers(said, wish, belonging);
  const { attributes: _before, ...all } = kept;
  const merged = {
    ...(namesThing(said) && !narrows
      ? { ...withoutThing(all), ...keptOfGames(all, said, belonging) }
      : all),
    ...rest,
  };
  const attributes = [...keptAttributes(kept, said, narrows, belonging), ...now];
  // Who wants a novel after all wants a book.
  const named = [...namedIds(said), belonging.categoryOfTypes[said.type ?? '']];
  const without = [...unwanted.filter((id) => !named.includes(id)), ...(said.without ?? [])];
  return fittedToRecipient(
    {
      ...merged,
      ...(attributes.length > 0 && { attributes: [...new Set(attributes)] }),
      ...(without.length > 0 && { without: [...new Set(without)] }),
    },
    recipients,
  );
};
