import { type WithValues } from './lines';

/** Amazon's slot types that are lists of names, of which a language has values. Others aren't read. */
export type ListType =
  | 'AMAZON.Actor'
  | 'AMAZON.Animal'
  | 'AMAZON.City'
  | 'AMAZON.Color'
  | 'AMAZON.Country'
  | 'AMAZON.DayOfWeek'
  | 'AMAZON.EUROPE_CITY'
  | 'AMAZON.FirstName'
  | 'AMAZON.Food'
  | 'AMAZON.GB_CITY'
  | 'AMAZON.GB_FIRST_NAME'
  | 'AMAZON.Language'
  | 'AMAZON.Month'
  | 'AMAZON.Region'
  | 'AMAZON.Sport'
  | 'AMAZON.US_CITY'
  | 'AMAZON.US_FIRST_NAME'
  | 'AMAZON.US_STATE';

/** What customers say to Alexa herself in one language; the skill's own phrases are in its interaction model. */
export interface AlexaPhrases {
  /** Phrases of the built-in intents, which have no samples in a model. */
  readonly builtIns: Readonly<Record<string, readonly string[]>>;
  /** Words Alexa takes herself: the skill only hears that its session has ended. */
  readonly exit: readonly string[];
  /** What accepts a product in Alexa Shopping's own dialogue, in addition to a yes. */
  readonly acceptPurchase: readonly string[];
  /** Polite or hesitant words before and after a phrase, which don't change its meaning. */
  readonly leadingFillers: readonly string[];
  readonly trailingFillers: readonly string[];
  /** Those after a phrase that free text never ends with: "please", but not "now". */
  readonly politeEndings: readonly string[];
  /** What may stand in the middle of a request and only makes it kinder ("if you don't mind"). */
  readonly asides: readonly string[];
  /** What stands before a verb with an ending and only makes it kinder ("would you mind" before "turning"). */
  readonly gerundOpenings: readonly string[];
  /** The verbs that a word with that ending may be of, the likeliest first ("turn" of "turning"). */
  readonly baseForms: (word: string) => readonly string[];
  /** Ways to wish to do something ("i would love to"), and for something ("i want"); each as good as the others. */
  readonly wishesToDo: readonly string[];
  readonly wishesFor: readonly string[];
  /** "open" in "open <invocation name>". */
  readonly launchWords: readonly string[];
  /** "ask" in "ask <invocation name> to …". */
  readonly requestWords: readonly string[];
  /** "to" in "ask <invocation name> to …". */
  readonly connectors: readonly string[];
  /** Those connectors that a thing follows: "for" in "ask <invocation name> for …". */
  readonly nounConnectors: readonly string[];
  /** Verbs that such a connector stands for: "ask … for rain" is "play rain". */
  readonly givingWords: readonly string[];
  /** "with" in "… with <invocation name>". */
  readonly usingWords: readonly string[];
  /**
   * A number from its words or digits ("minus five", "two dozen"); undefined when they are not a number. Each
   * has a word that is one by itself, or one of `numberPieces`.
   */
  readonly number: (words: readonly string[]) => number | undefined;
  /** A number in figures as it is spoken ("3.5" is "3 point 5"); undefined for whole numbers and other words. */
  readonly numeral: (written: string) => string | undefined;
  /** How the unit of a sum of money is said that is written as a sign before it ("$5" is "5 dollars"). */
  readonly currencies: ReadonlyMap<string, string>;
  /** What stands between the thousands of a number ("1,000"). */
  readonly thousandsMark: string;
  /** Words that change a number they stand beside ("half" in "one and a half"). */
  readonly numberPieces: readonly string[];
  /**
   * A position from its words or digits ("second", "2nd"); undefined when they are not one. Each has a word
   * that is one by itself.
   */
  readonly ordinal: (words: readonly string[]) => number | undefined;
  /** Words with little meaning: to leave one out or to say another changes almost nothing. */
  readonly lightWords: readonly string[];
  /** Question words; phrases of many intents have the same ones. */
  readonly questionWords: readonly string[];
  /** Words that reverse the meaning; an utterance with one is never close to a sample without one. */
  readonly turningWords: readonly string[];
  /** The values of Amazon's list types; what a model adds counts too. */
  readonly lists: Readonly<Record<ListType, readonly string[]>>;
  /** What stands between several values of one slot ("red and blue"). */
  readonly listWords: readonly string[];
  /** What stands between the ends of a range ("five to six"). */
  readonly rangeWords: readonly string[];
  /** A row of digits from its words ("six oh four five", "double seven"), or undefined. */
  readonly digits: (words: readonly string[]) => string | undefined;
  /** Words whose presence decides what is done and to how much of it ("forget", "all"); never left out or added. */
  readonly decidingWords: readonly string[];
  /** Words that make another value of one they stand beside ("less than five minutes", "last christmas"). */
  readonly changingWords: readonly string[];
  /** What joins a further request to one ("and", "then"). */
  readonly clauseWords: readonly string[];
  /** Verbs of wanting that many requests begin with ("i want to"). */
  readonly carrierWords: readonly string[];
  /** Verbs of finding out ("show me", "find"): with one, another thing is asked for than by a verb of doing. */
  readonly seekingWords: readonly string[];
  /** Words that mean the same in requests, the words of a group separated by spaces ("turn switch"). */
  readonly synonyms: readonly string[];
  /** Words that belong to a verb or mean something else ("turn on the light", "the cup on the table"). */
  readonly particles: readonly string[];
  /** Verbs that a particle right behind belongs to ("turn"). */
  readonly particleVerbs: readonly string[];
  /** Words before which a particle belongs to the verb ("turn the light on in the kitchen"). */
  readonly prepositions: readonly string[];
  /** Words that may stand inside a name ("of" in "isle of wight"). */
  readonly nameLinks: readonly string[];
  /** Words before a noun that no slot value needs: "a", "the". */
  readonly articles: readonly string[];
  /** What contractions stand for ("isn't" is "is not"), by the contraction with and without its apostrophe. */
  readonly contractions: ReadonlyMap<string, string>;
  /** Contractions as Alexa writes them, by how they are typed without an apostrophe, where that is no other word. */
  readonly apostrophes: ReadonlyMap<string, string>;
  /** An ISO 8601 length of time from its words ("ten minutes" is PT10M), or undefined. */
  readonly duration: (words: readonly string[]) => string | undefined;
  /** An ISO 8601 date, week or month from its words ("tomorrow"), or undefined; `now` in milliseconds since 1970, UTC. */
  readonly date: (words: readonly string[], now: number) => string | undefined;
  /** A time of day as hh:mm, or a part of the day as MO, AF, EV or NI, from its words, or undefined. */
  readonly time: (words: readonly string[], now: number) => string | undefined;
  /** Endings that say whose something is ("'s" in "dad's"), the longest first; no part of a slot's value. */
  readonly possessiveEndings: readonly string[];
  /** The singular of a word, so that plural and singular match. */
  readonly singular: (word: string) => string;
}

/**
 * What the pretend Alexa says herself, with the values each line takes. The words are ours, in the
 * order that Amazon's pages describe.
 */
interface AlexaLineValues {
  'skill-problem': never;
  'nothing-to-touch': never;
  'open-first': 'invocation';
  'open-first.with-request': 'invocation' | 'request';
  'failed.NoOffersFound': never;
  'failed.ItemNotEligible': never;
  'failed.InvalidTaskForMarketplace': never;
  'failed.RetryLaterError': never;
  'failed.InternalError': never;
  'failed.other': never;
  present: 'title' | 'price' | 'delivery' | 'question';
  'present.in-list': 'title' | 'price' | 'delivery' | 'question' | 'number' | 'count';
  'ask.cart': never;
  'ask.buy': never;
  'ask.wishlist': never;
  'ask.recommend': never;
  'ask.recommend.last': never;
  'taken.cart': 'title';
  'taken.recommend': 'title';
  'taken.buy': 'title';
  'taken.wishlist': 'title';
  declined: never;
  'no-more': never;
  'please-answer': never;
  'giving-up': never;
  'unknown-product': 'asin';
  'purchase.ask': 'product';
  'purchase.ask-cancel': 'product';
  'purchase.done': 'product';
  'purchase.cancelled': 'product';
  'purchase.owned': 'product';
  'purchase.not-owned': 'product';
  'purchase.pending': 'product';
}

export type AlexaLineKey = keyof AlexaLineValues;

declare const checked: unique symbol;
/** Alexa's lines in one language. Only {@link alexaLines} makes them; it checks the values. */
export type AlexaLines = Readonly<Record<AlexaLineKey, string>> & { readonly [checked]: true };

/** Alexa's lines in one language. A missing or unknown line or value does not compile. */
export const alexaLines = <const Given extends Readonly<Record<AlexaLineKey, string>>>(
  written: Given & {
    readonly [Key in keyof Given]: Key extends AlexaLineKey
      ? WithValues<Given[Key] & string, AlexaLineValues[Key]>
      : never;
  },
): AlexaLines => written as unknown as AlexaLines;

/** Alexa's part of a language, for the simulator. */
export interface Alexa {
  readonly phrases: AlexaPhrases;
  readonly lines: AlexaLines;
  /** When a product may arrive, for the pretend deliveries: "tomorrow". */
  readonly deliveries: readonly [string, ...string[]];
}
