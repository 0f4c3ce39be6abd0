import { type Thing, type Wish, sameThing, thingIn, withoutThing } from '../recommend/wish';
import { type Conversation } from './conversation';

/**
 * The wish as it is searched for: with what comes nearest, once the customer has been told that the thing
 * itself isn't here.
 */
export const soughtWish = ({ wish, instead }: Pick<Conversation, 'wish' | 'instead'>): Wish => {
  const thing = thingIn(wish);
  if (instead === undefined || !sameThing(instead.of, thing)) return wish;
  const rest = Object.entries(wish).filter(([part]) => !Object.hasOwn(thing, part));
  return { ...Object.fromEntries(rest), ...instead.by };
};

/** The conversation with the wish as it was said, and from now on a search for something else: "no kettle, but coffee". */
export const lookingInstead = (conversation: Conversation, by: Thing): Conversation => ({
  ...conversation,
  instead: { of: thingIn(conversation.wish), by },
});

/**
 * The conversation with a search for anything that suits the person, occasion and budget. What was said of
 * the thing stays in the wish; a size or price compared with another product does not.
 */
export const lookingForAnything = (conversation: Conversation): Conversation => {
  const { attributes, otherInterests, need, mentioned, quality } = conversation.wish;
  const wish = {
    ...withoutThing(conversation.wish),
    ...thingIn(conversation.wish),
    ...(attributes !== undefined && { attributes }),
    ...(otherInterests !== undefined && { otherInterests }),
    ...(need !== undefined && { need }),
    ...(mentioned !== undefined && { mentioned }),
    ...(quality !== undefined && { quality }),
  };
  return lookingInstead({ ...conversation, wish }, {});
};
