import { type ActWords } from './acts';
import { type IntentName, type OwnIntent } from './intents';
import { type PhraseGraph } from './phrase-graph';

/**
 * What people say in the middle of a longer sentence: "we're eight at the cabin, so how many can play
 * it?" Alexa gives such a sentence to an intent of free words, and the skill looks for these in it.
 * A command to delete only leads to the question whether to, as it does alone. A command to buy or to save is one of {@link ANSWERS}.
 */
const OWN = [
  'DistressIntent',
  'RudeIntent',
  'ProductQuestionIntent',
  'PriceIntent',
  'WhyThisOneIntent',
  'TellMeMoreIntent',
  'CompareIntent',
  'FavoriteIntent',
  'RefineIntent',
  'OwnedIntent',
  'SomethingElseIntent',
  'ListOptionsIntent',
  'ChooseIntent',
  'SurpriseIntent',
  'RecallIntent',
  'PrivacyIntent',
  'ForgetMeIntent',
  'RefundIntent',
  'DeliveryIntent',
  'DiscountIntent',
  'PaymentIntent',
  'CartIntent',
  'AboutIntent',
  'EarningsIntent',
  'WaitIntent',
  'LeaveIntent',
  'ThanksIntent',
  'AddToCartIntent',
  'BuyNowIntent',
  'SaveToWishListIntent',
] as const satisfies readonly OwnIntent[];

/**
 * Those of Amazon's intents that people say in more words: "right, I'm back, what did you say". Amazon has
 * the phrases for them alone, a language those of a longer sentence. The fallback is for what is said to
 * others in the room, or to Alexa about her other business.
 */
const OVERHEARD_BUILT_INS = [
  'AMAZON.RepeatIntent',
  'AMAZON.PreviousIntent',
  'AMAZON.StartOverIntent',
  'AMAZON.StopIntent',
  'AMAZON.HelpIntent',
  'AMAZON.YesIntent',
  'AMAZON.NoIntent',
  'AMAZON.FallbackIntent',
] as const satisfies readonly Exclude<IntentName, OwnIntent>[];
export type OverheardBuiltIn = (typeof OVERHEARD_BUILT_INS)[number];

export const OVERHEARD = [...OWN, ...OVERHEARD_BUILT_INS] as const;
export type OverheardIntent = (typeof OVERHEARD)[number];

/** Commands that take up an offer. */
export const COMMANDS: readonly OverheardIntent[] = [
  'AddToCartIntent',
  'BuyNowIntent',
  'SaveToWishListIntent',
];

/**
 * What must be all that is said, but for words that say nothing: "ooh, yes please, love". A command may also come at
 * the end, if nothing before it speaks against it.
 */
export const ANSWERS: readonly OverheardIntent[] = [
  'AMAZON.YesIntent',
  'AMAZON.NoIntent',
  ...COMMANDS,
];

/** The intents whose free words may lack the words that the sentence began with. */
type LeavingOut = Extract<
  OwnIntent,
  | 'AgreeIntent'
  | 'ExcludeIntent'
  | 'DescribeIntent'
  | 'DescribeSelfIntent'
  | 'CorrectIntent'
  | 'PutIntent'
>;

/**
 * Those words, as they may have been said: "i'm" where all that is left is "off now, love". A take leaves out the words
 * it ends with: "in the basket".
 */
export type LeftOut = Readonly<Record<LeavingOut, readonly string[]>>;

/** The intents that are meant where words only seem to begin a question: "what am I saying, it's for my sister". */
export type NoQuestion = Extract<
  OwnIntent,
  'CorrectIntent' | 'ExcludeIntent' | 'DescribeIntent' | 'SearchIntent'
>;

/** What a phrase that is overheard means. */
export interface OverheardMeaning {
  readonly name: OverheardIntent;
  /** Whether it tells it however much is said around it, as long as no wish is: "refund". */
  readonly isTelling: boolean;
}

/**
 * All the skill needs to find them in one locale. Plain data: the build makes it from a language and
 * the owner's words.
 */
export interface OverhearingWords {
  readonly phrases: PhraseGraph<OverheardMeaning>;
  /** What says nothing before a short answer, and after it: "ooh", "love". */
  readonly around: { readonly before: PhraseGraph<true>; readonly after: PhraseGraph<true> };
  /**
   * What makes a command that ends a sentence none, or not yet ("if", "my wife says"), what only sounds so, and what
   * settles every doubt before it: "so yeah".
   */
  readonly doubts: PhraseGraph<'doubt' | 'none' | 'settled'>;
  /** What says before a command that nothing more is to be asked: a bare no, that it is enough, and what says nothing beside. */
  readonly nothingMore: PhraseGraph<'no' | 'enough' | 'beside'>;
  /** What goes on after a command that is meant: "(add it) and I'll think about the rest". */
  readonly goesOn: PhraseGraph<true>;
  /** What is a command only where it is all that is said: "in my basket". */
  readonly fragments: PhraseGraph<true>;
  /** How somebody who commands speaks of themselves: "me", "my". */
  readonly speakers: PhraseGraph<true>;
  /** How a thing is taken up, before its name: "I'll take the". */
  readonly takings: PhraseGraph<true>;
  /** The same, said to us even where it begins what was heard: "order me the". */
  readonly orders: PhraseGraph<true>;
  /** How a thing is asked for by name in a longer sentence: "have you got a". */
  readonly asksFor: PhraseGraph<true>;
  /** What sounds like distress and is none: "cutting myself shaving". */
  readonly harmless: PhraseGraph<true>;
  readonly leftOut: LeftOut;
  /** What is said next to somebody who is only spoken to: "Mom, where's my shoe". */
  readonly addressing: PhraseGraph<true>;
  /** What says in a question that something is asked for: "help me find". */
  readonly requests: PhraseGraph<true>;
  /** With what a clause begins that says how the thing should be: "(one) you turn by hand". */
  readonly clauses: PhraseGraph<true>;
  /** With what words begin that only seem to be a question, by what they are: "(don't) sell me". */
  readonly noQuestions: PhraseGraph<NoQuestion>;
  /** With what words begin after a no that refuse nothing: "(no) worries". */
  readonly idiomsOfNo: PhraseGraph<true>;
  /** Tells of somebody's life, and not of the moment: "always", "loves". */
  readonly habits: PhraseGraph<true>;
  /** Begins a search for something else: "while I'm here". */
  readonly anew: PhraseGraph<true>;
  /** How a sentence asks about what is on offer, wherever it does: "I swim, can it get wet". */
  readonly asksOfOffer: PhraseGraph<true>;
  /** How a question speaks of what is on offer, by the words that Alexa leaves in it: "do you turn it on". */
  readonly refersToOffer: PhraseGraph<true>;
  /** How what is looked for ends when it is a matter of what is on offer: "a case for it". */
  readonly goesWithOffer: PhraseGraph<true>;
  /** What the slots of those phrases may be filled with: phrases for an id, or a number, by slot. */
  readonly slots: Readonly<Record<string, PhraseGraph<string>>>;
  /** The words that Alexa leaves out of a question in free words: "is {words}". */
  readonly asks: readonly string[];
  /** What tells what else people say in words that no phrase has. */
  readonly acts: ActWords;
}
