import { type IntentName, type MeantIntent } from '../../contract';

/** The commands that take up an offer after more words. */
export const AFTER_WORDS = { TakeIntent: 'AddToCartIntent', OrderIntent: 'BuyNowIntent' } as const;

/** What words before such a command may mean that is the same. */
export const TAKE_UP: readonly MeantIntent[] = [
  'AMAZON.YesIntent',
  'AddToCartIntent',
  'BuyNowIntent',
];

/** What words before such a command may mean that is meant in place of it. */
export const SPEAK_AGAINST_IT: readonly MeantIntent[] = [
  'DistressIntent',
  'RudeIntent',
  'AMAZON.NoIntent',
  'SomethingElseIntent',
  'OwnedIntent',
  'WaitIntent',
];

/** What words after one may mean that leaves it a take: "I'll take it, thanks, bye". */
export const GO_WITH_TAKE: readonly MeantIntent[] = [
  'AMAZON.YesIntent',
  'ThanksIntent',
  'LeaveIntent',
];

/** Whether an intent is such a command. */
export const isAfterWords = (name: IntentName): name is keyof typeof AFTER_WORDS =>
  Object.hasOwn(AFTER_WORDS, name);

/** What ends or leaves what is on offer. */
export const MOVES_ON: readonly MeantIntent[] = [
  'OwnedIntent',
  'SomethingElseIntent',
  'LeaveIntent',
  'AMAZON.NoIntent',
];
