import { type Wish } from '../../recommend/wish';
import { type Move } from '../turn';
import { recommend } from './seek';
import { miss } from './session';

/** More words of which nothing is known are hardly a thing on the shelf. */
const MOST_WORDS = 2;

/**
 * Whether a statement says something that a wish can hold, besides words to search for. Who speaks of
 * themselves says for whom it is only where they say nothing else: "it's just for me".
 */
const isUnderstood = ({ text, mentioned, recipient, ...rest }: Wish): boolean => {
  if (Object.keys(rest).length > 0) return true;
  const isAlone = text === undefined && mentioned === undefined;
  return recipient !== undefined && (recipient !== 'myself' || isAlone);
};

/**
 * What somebody says of a person or a life: "my uncle has taken up cycling". A statement of which
 * nothing is known, and whose words name nothing on the shelf, was not meant for a shop.
 */
export const describe =
  (wish: Wish): Move =>
  (conversation, context) => {
    if (isUnderstood(wish)) return recommend(wish, true)(conversation, context);
    const notHeard = miss(conversation, context);
    const { mentioned, text = mentioned, recipient } = wish;
    if (text === undefined || text.split(' ').length > MOST_WORDS) return notHeard;
    const said = { text, ...(recipient !== undefined && { recipient }) };
    const search = recommend(said)(conversation, context);
    // "Ask … for a ukulele": whoever begins with it wants it, and hears that it isn't here.
    const isRequest = conversation.last === undefined;
    return isRequest ? search : { ...search, otherwise: notHeard };
  };

/** What corrects the words before: another person replaces the first, and the rest of the wish stays. */
export const correct =
  (wish: Wish): Move =>
  (conversation, context) => {
    const { recipient } = wish;
    const isOther = recipient !== undefined && recipient !== conversation.wish.recipient;
    if (!isOther) return describe(wish)(conversation, context);
    const { recipient: wrong, ages: _ages, ...kept } = conversation.wish;
    const corrected = { ...conversation, wish: kept };
    const step = recommend(wish)(corrected, context);
    // What was said of the taste was never said of that person.
    const { without: ids = [] } = kept;
    const takenBack =
      wrong === undefined || ids.length === 0
        ? []
        : [{ kind: 'liked' as const, ids, recipient: wrong }];
    return { ...step, facts: [...takenBack, ...(step.facts ?? [])] };
  };
