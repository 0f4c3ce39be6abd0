import { ACTS, type Act, type ActWords, type MeantIntent, signsOf } from '../../contract';
import { MYSELF } from '../recommend/audience';
import { hasBudget } from '../recommend/budget';
import { likeliestBy } from '../recommend/reader/likeliest';
import { type Wish } from '../recommend/wish';
import { type Hearing } from './hearings';
import { type Overheard, QUESTIONS, openingOf } from './overhear';
import { countOf } from './says-more';

/** What a sentence does most likely. */
interface Guess {
  readonly act: Act;
  /** How likely it is, from 0 to 1, where it is one of the acts. */
  readonly probability: number;
}

/**
 * Guesses by the words of a sentence what somebody does by it, though no phrase has them.
 *
 * @param name of the intent that took the words
 * @returns undefined in a language that has no sentences of acts
 */
export type GuessAct = (words: string, name: MeantIntent) => Guess | undefined;

/** Makes the function that guesses in a locale. */
export const createGuessAct =
  ({ acts, usual, evidence }: ActWords): GuessAct =>
  (words, name) => {
    const { of, probability } = likeliestBy(signsOf(words, name), evidence, usual);
    const act = acts[of];
    return act === undefined ? undefined : { act, probability };
  };

/** How likely an act must be, from 0 to 1, where the words are understood as nothing else, as little else, and as much. */
const LIKELIEST = 0.45;
/** And where it keeps what is understood otherwise. */
const LIKELY = 0.6;
const SURE = 0.85;
const SUREST = 0.95;
/** How likely it must be where it ends what was begun. */
export const LIKELY_ENOUGH_TO_END = 0.8;
const ENDS: readonly Act[] = ['LeaveIntent', 'AMAZON.StartOverIntent'];
/** Put aside what is on offer, or what is asked of it. */
const PUT_ASIDE: readonly Act[] = [
  'AMAZON.NoIntent',
  'SomethingElseIntent',
  'OwnedIntent',
  'AMAZON.HelpIntent',
];

/** Ask about the shop; what is put aside in the same breath only says why. */
const ABOUT_SHOP: readonly MeantIntent[] = [
  'RefundIntent',
  'DeliveryIntent',
  'DiscountIntent',
  'PaymentIntent',
  'CartIntent',
  'PriceIntent',
  'AboutIntent',
  'EarningsIntent',
  'PrivacyIntent',
];

/** The acts for which a likeness is not enough: what they ask or wish for is told by their words, and a yes buys. */
const UNDERSTOOD_BY_WORDS: readonly Act[] = [
  'AskIntent',
  'DescribeIntent',
  'AMAZON.YesIntent',
  'AMAZON.FallbackIntent',
];

/** Leave the choice to us and keep the wish in the same words, so that none is lost to them. */
export const KEEP_WISH: readonly Act[] = ['SurpriseIntent', 'FavoriteIntent', 'ListOptionsIntent'];

/** @param understood as how many things the words are understood otherwise */
const leastFor = (act: Act, understood: number): number => {
  if (ENDS.includes(act) && understood === 0) return LIKELY_ENOUGH_TO_END;
  if (understood === 0) return PUT_ASIDE.includes(act) ? LIKELY : LIKELIEST;
  if (KEEP_WISH.includes(act)) return LIKELY;
  return understood > 1 ? SUREST : SURE;
};

/**
 * What somebody does by free words that no phrase has.
 *
 * @returns undefined when nothing is likely enough
 */
export const actIn = (
  words: string,
  name: MeantIntent,
  wish: Wish,
  { guessAct, questions }: Pick<Hearing, 'guessAct' | 'questions'>,
): Act | undefined => {
  const guess = guessAct(words, name);
  if (guess === undefined || UNDERSTOOD_BY_WORDS.includes(guess.act)) return undefined;
  // "No stand mixer, she's already got one" says more than that she has it, and "headphones that cost no more than fifty"
  // more than that they cost.
  if (wish.without !== undefined || hasBudget(wish)) return undefined;
  // "Show me a different kettle"
  if (guess.act === 'SomethingElseIntent' && wish.type !== undefined) return undefined;
  // "(It's) to say thank you" says what it is for.
  if (guess.act === 'ThanksIntent' && wish.occasion !== undefined) return undefined;
  // Whoever speaks of themselves doesn't yet want anything: "what am I meant to say".
  const { recipient, ...rest } = wish;
  // "What all comes in the box, my uncle says there's always something missing" asks of what is on offer.
  const isAsked = (): boolean => {
    if (!QUESTIONS.includes(name)) return false;
    const { topic, attribute } = questions.read(words, openingOf(name));
    return topic !== undefined || attribute !== undefined;
  };
  // A type says as much as two others.
  const said = countOf(recipient === MYSELF ? rest : wish) + (wish.type === undefined ? 0 : 1);
  const understood = said > 0 ? said : Number(name === 'SearchIntent' || isAsked());
  return guess.probability < leastFor(guess.act, understood) ? undefined : guess.act;
};

/** What is told by all of a sentence better than by a few words of it, beside the acts. */
const ALSO_OUTWEIGHED: readonly MeantIntent[] = ['RefineIntent', 'AMAZON.PreviousIntent'];

/** Whether what somebody does is surer by all of their words than by those that were overheard among them. */
export const outweighs = (
  words: string,
  name: MeantIntent,
  overheard: Overheard | undefined,
  { guessAct }: Pick<Hearing, 'guessAct'>,
): boolean => {
  const { act, probability = 0 } = guessAct(words, name) ?? {};
  if (act === undefined || probability < SURE || UNDERSTOOD_BY_WORDS.includes(act)) return false;
  if (overheard === undefined) return true;
  // "I gotta ask my mom first, okay, bye"
  if (overheard.name === 'LeaveIntent' && overheard.isLast) return false;
  // "Can she return it if she's had one already"
  if (ABOUT_SHOP.includes(overheard.name) && PUT_ASIDE.includes(act)) return false;
  return [...ACTS, ...ALSO_OUTWEIGHED].includes(overheard.name) && act !== overheard.name;
};
