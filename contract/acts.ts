import { type Evidence } from './evidence';
import { type MeantIntent } from './intents';
import { MOST_WORDS, partsOf } from './word-forms';

/**
 * What people say in so many words that no phrases hold them all, each the intent that means it. The last four are
 * here so that the others are told apart from them: a question about the thing on offer, a wish, a yes and what isn't
 * meant for the skill. Nothing is bought, saved or deleted because of a likeness.
 */
export const ACTS = [
  'RefundIntent',
  'DeliveryIntent',
  'DiscountIntent',
  'PaymentIntent',
  'CartIntent',
  'PriceIntent',
  'AboutIntent',
  'EarningsIntent',
  'PrivacyIntent',
  'SurpriseIntent',
  'FavoriteIntent',
  'ListOptionsIntent',
  'SomethingElseIntent',
  'WhyThisOneIntent',
  'TellMeMoreIntent',
  'OwnedIntent',
  'WaitIntent',
  'LeaveIntent',
  'ThanksIntent',
  'AMAZON.StartOverIntent',
  'AMAZON.RepeatIntent',
  'AMAZON.HelpIntent',
  'AMAZON.NoIntent',
  'AskIntent',
  'DescribeIntent',
  'AMAZON.YesIntent',
  'AMAZON.FallbackIntent',
] as const satisfies readonly MeantIntent[];
export type Act = (typeof ACTS)[number];

/** What tells of each act. */
export interface ActWords {
  readonly acts: readonly Act[];
  /** How likely each is before anything is said, in tenths of a natural logarithm. */
  readonly usual: readonly number[];
  readonly evidence: Evidence;
}

/**
 * By what of a sentence it is told what somebody means: its words, each two that follow each other, and the intent
 * that took it.
 *
 * @param name of the intent, where it left out the words that the sentence began with
 */
export const signsOf = (sentence: string, name?: MeantIntent): ReadonlySet<string> => {
  const words = partsOf(sentence).slice(0, MOST_WORDS);
  return new Set([
    ...words,
    ...words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`),
    ...(name === undefined ? [] : [`#${name}`]),
  ]);
};
