import { type OwnIntent } from '../../contract';
import { budgetIn, hasBudget, withoutBudget } from '../recommend/budget';
import { type Reader } from '../recommend/reader/reader';
import { type Wish, namedIds, namesThing, withoutWords } from '../recommend/wish';
import { type SlotsOf } from '../slots';
import { both, slotsWish, words } from './slots-wish';
import { wishAround } from './wish-around';

/** An exclusion in words that no id covers is short: "no garlic". */
const MOST_UNWANTED_WORDS = 3;

/** Only whom a wish names, in passing or not, and what it is not for. */
const namedIn = ({ recipient, isInPassing, notFor }: Wish): Wish => ({
  ...(recipient !== undefined && { recipient }),
  ...(isInPassing !== undefined && { isInPassing }),
  ...(notFor !== undefined && { notFor }),
});

/** What is said of ages and money is never what it must not be: "no, between forty and eighty". */
const circumstancesOf = (wish: Wish): Wish | undefined => {
  const { ages } = wish;
  const said = { ...(ages !== undefined && { ages }), ...budgetIn(wish) };
  if (Object.keys(said).length === 0) return undefined;
  return { ...namedIn(wish), ...said };
};

/**
 * What it must not be, where free words name only that: "no puzzles". Words that no id covers stay words.
 *
 * @returns undefined when the words name nothing that could be left out: "no, I told her on Tuesday"
 */
const excludedWish = (query: string, wish: Wish): Wish | undefined => {
  const { type, category, interest, text, mentioned, unwanted } = wish;
  const named = [type, category, interest].flatMap((id) => id ?? []);
  const ids = both(named, wish.otherInterests, wish.attributes, wish.without);
  const left = words(text, mentioned, unwanted);
  const isShort = left !== '' && query.split(' ').length <= MOST_UNWANTED_WORDS;
  if (ids.length === 0 && !isShort) return circumstancesOf(wish);
  return {
    ...namedIn(wish),
    ...(ids.length > 0 ? { without: ids } : { unwanted: left }),
  };
};

/** What is wanted so is not ruled out. */
const wanting = (wish: Wish, attributes: string[]): Wish => ({
  ...wish,
  ...(wish.without && { without: wish.without.filter((id) => !attributes.includes(id)) }),
  attributes,
});

/** Reads the wish that the slots of an intent say. */
type Says<Name extends OwnIntent> = (slots: SlotsOf<Name>, read: Reader) => Wish | undefined;

/** The intents by which a wish is said, each with how it is read. */
const WAYS_TO_WISH = {
  RecommendIntent: slotsWish,
  SearchIntent: ({ query = '' }, read) => read(query),
  // What it is called has no id, and is looked for.
  OtherThingIntent: ({ thing, ...others }, read) =>
    slotsWish(
      thing === undefined ? others : { ...others, category: { ...thing, id: undefined } },
      read,
    ),
  DescribeIntent: ({ query = '' }, read) => read(query, 'statement'),
  DescribeSelfIntent: ({ query = '' }, read) => read(query, 'own'),
  CorrectIntent: ({ query = '' }, read) => read(query, 'correction'),
  ExcludeIntent: ({ query = '' }, read) => {
    const contrast = read(query, 'refusal');
    // "(Not) an electric one, I want to crank it by hand"
    const isDescribed = contrast.attributes !== undefined && contrast.without === undefined;
    // "(Nothing with) loads of rules, mind": unknown words beside unknown words are no other thing.
    const isNothingKnown = contrast.unwanted !== undefined && !namesThing(withoutWords(contrast));
    const isThingNamed = namesThing(contrast) && !isNothingKnown;
    if (isThingNamed || isDescribed || contrast.isInstead === true) return contrast;
    const asked = read(query);
    const { without: ruledOut } = contrast;
    // "(No) coffee, it keeps her awake": what is told as the reason is not refused.
    const named = [...namedIds(asked), ...(asked.without ?? [])];
    const isOther = named.length === 0 || named.some((id) => ruledOut?.includes(id) === false);
    const { recipient: _named, ...refused } = ruledOut !== undefined && isOther ? contrast : asked;
    const said = excludedWish(query, { ...refused, ...namedIn(contrast) });
    const { attributes } = contrast;
    // "(It can't be) too heavy, I like small ones" wants it light and small.
    const excluded = said && attributes ? wanting(said, attributes) : said;
    // "(Nothing) posh, just middling": only as a refusal it says what it may cost.
    return hasBudget(contrast) && excluded !== undefined
      ? { ...withoutBudget(excluded), ...budgetIn(contrast) }
      : excluded;
  },
  ListOptionsIntent: ({ query }, read) =>
    query === undefined ? undefined : read(query, 'statement'),
  SurpriseIntent: ({ query }, read) => (query === undefined ? undefined : wishAround(query, read)),
} satisfies { readonly [Name in OwnIntent]?: Says<Name> };
export type WayToWish = keyof typeof WAYS_TO_WISH;

/** Whether a wish is said by this intent. All of them end in the same wish. */
export const isWayToWish = (name: string): name is WayToWish => Object.hasOwn(WAYS_TO_WISH, name);

/**
 * The wish that an intent says.
 *
 * @returns undefined when the words say none: "no, I told her on Tuesday"
 */
export const saidWish = <Name extends WayToWish>(
  name: Name,
  slots: SlotsOf<Name>,
  read: Reader,
): Wish | undefined => (WAYS_TO_WISH[name] as Says<Name>)(slots, read);
