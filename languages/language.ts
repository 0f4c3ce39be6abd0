import {
  type Act,
  type Bound,
  type BudgetSaid,
  type PriceEnd,
  type BuiltInAttribute,
  type BuiltInInterest,
  type BuiltInOccasion,
  type BuiltInRecipient,
  type BuiltInRoom,
  type BuiltInTopic,
  type BuiltInType,
  type Category,
  type InterestNaming,
  type LanguageCode,
  type LeftOut,
  type NoQuestion,
  type Naming,
  type OverheardBuiltIn,
  type OverheardIntent,
  type OwnIntent,
  type ReadPatterns,
  type Recall,
  type Refinement,
  type WordForms,
} from '../contract';
import { type Alexa } from './alexa';
import { type Words } from './expand';
import { type Lines } from './lines';
import { type Store } from './store';

/** Phrases for {@link expand}: alternatives in round brackets, words of the region in angle brackets. */
export type Patterns = readonly string[];

/** One word of the vocabulary: how customers say it, the usual name first, and how the skill says it. */
export interface Entry {
  readonly heard: Patterns;
  /** How they tell of a life that lacks it, without its name; only free text is searched for it. */
  readonly told?: Patterns;
  /** May name words of the region in angle brackets; the first alternative is used. */
  readonly said: Naming;
}

export type InterestEntry = Entry & InterestNaming;

/** How an attribute is heard, and how it is said after "it is" and "they are": "made of wood". */
export interface AttributeEntry {
  readonly heard: Patterns;
  /** How it is told of a life; only free text is searched for it. */
  readonly told?: Patterns;
  /** May name words of the region in angle brackets. */
  readonly said: string;
}

/** How people tell of a need for a thing without its name. */
interface NeedWords {
  /** Single words, divided by spaces: those that count as much as two sentences. */
  readonly telling: string;
  /** Those that count as much as one. */
  readonly other: string;
  /** Sentences, one a line. */
  readonly told: string;
}

/** Names, divided by commas, each in one number: "warbler, house martin". */
export type Names = readonly string[];

/**
 * Names that only free text is searched for, in any number: thousands take little room, and Alexa's models have none.
 * Who asks for one by its name gets no other thing.
 */
export interface ToldNames {
  /** What hardly anybody speaks of but those who like it: "warbler", "banjo". No name is told of two interests. */
  readonly interests: Readonly<Partial<Record<BuiltInInterest, Names>>>;
  /** Other things that the vocabulary lacks: "door mat". */
  readonly things: Names;
}

/** Every built-in id with its words. */
export interface Vocabulary {
  readonly category: Readonly<Record<Category, Entry>>;
  readonly type: Readonly<Record<BuiltInType, Entry>>;
  readonly interest: Readonly<Record<BuiltInInterest, InterestEntry>>;
  readonly occasion: Readonly<Record<BuiltInOccasion, Entry>>;
  readonly recipient: Readonly<Record<BuiltInRecipient, Entry>>;
  readonly room: Readonly<Record<BuiltInRoom, Entry>>;
  readonly attribute: Readonly<Record<BuiltInAttribute, AttributeEntry>>;
  /** What customers may ask about a product. */
  readonly topic: Readonly<Record<BuiltInTopic, Entry>>;
}

/** What customers say, besides the vocabulary. */
export interface Heard {
  /** Each needs at least one phrase. Slots are written `{slot}`. */
  readonly intents: Readonly<Record<OwnIntent, readonly [string, ...string[]]>>;
  /**
   * How people say among other words what Amazon's intents are for, and more ways to say what ours are for. The
   * interaction model has none of it.
   */
  readonly overheard: Readonly<Record<OverheardBuiltIn, Patterns>> &
    Readonly<Partial<Record<OverheardIntent, Patterns>>>;
  /** What says nothing before a short answer, and after it: "ooh", "love". */
  readonly around: { readonly before: Patterns; readonly after: Patterns };
  /** What makes a command that ends a sentence none, or not yet: "if". */
  readonly doubts: Patterns;
  /** What has words of a doubt and is none: "what the heck". */
  readonly noDoubts: Patterns;
  /** What settles a doubt before it: "would he use it, so yeah, I'll take it". */
  readonly settled: Patterns;
  /** What says that nothing more is to be asked, before a command: a bare no, and what says it in so many words. */
  readonly nothingMore: {
    readonly no: Patterns;
    readonly enough: Patterns;
    readonly beside: Patterns;
  };
  /** How a thing is taken up, before its name: "I'll take the". */
  readonly takings: Patterns;
  /** The same, said to us even where it begins what was heard: "order me the". */
  readonly orders: Patterns;
  /** How a thing is asked for by name in a longer sentence: "have you got a". */
  readonly asksFor: Patterns;
  /** What goes on after a command that is meant: "(add it) and I'll think about the rest". */
  readonly goesOn: Patterns;
  /** What is a command only where it is all that is said: "in my basket". */
  readonly fragments: Patterns;
  /** How somebody who commands speaks of themselves: "me", "my". */
  readonly speakers: Patterns;
  /** What sounds like distress, and is a mishap, a habit or a way of speaking: "cutting myself shaving". */
  readonly harmless: Patterns;
  /** The words with which a sentence may have begun that its intent's phrases leave out of its free words. */
  readonly leftOut: LeftOut;
  /** What is said next to somebody who is only spoken to: "Mom, where's my shoe". */
  readonly addressing: Patterns;
  /** What says in a question that something is asked for: "help me find". */
  readonly requests: Patterns;
  /** Tells of somebody's life, and not of the moment: "always", "loves". */
  readonly habits: Patterns;
  /** Begins a search for something else, maybe for somebody else: "while I'm here". */
  readonly anew: Patterns;
  /** With what a clause begins that says how the thing should be: "(one) you turn by hand". */
  readonly clauses: Patterns;
  /**
   * With what words begin that only seem to be a question, without those that their intents leave out: "(don't) sell me". What
   * follows is a refusal, or a correction; of a statement and of a request these are the first words.
   */
  readonly noQuestions: Readonly<Record<NoQuestion, Patterns>>;
  /** With what words begin after a no that refuse nothing, without the no: "worries". */
  readonly idiomsOfNo: Patterns;
  /** How a sentence asks about what is on offer, wherever it does: "I swim, can it get wet". */
  readonly asksOfOffer: Patterns;
  /** How a question speaks of what is on offer, by the words that Alexa leaves in it: "do you turn it on". */
  readonly refersToOffer: Patterns;
  /** How what is looked for ends when it is a matter of what is on offer: "a case for it". */
  readonly goesWithOffer: Patterns;
  /** Words that tell an intent however much is said around them, as long as no wish is: "refund". */
  readonly telling: Readonly<Partial<Record<OverheardIntent, Patterns>>>;
  /** Names of things that shops have and the vocabulary lacks. */
  readonly otherThings: Patterns;
  readonly values: {
    readonly BudgetType: Readonly<Record<BudgetSaid, Patterns>>;
    /** Stands before the amount ("at least") or after it ("or more"). */
    readonly BoundType: Readonly<Record<Bound, Patterns>>;
    readonly RefinementType: Readonly<Record<Refinement, Patterns>>;
    readonly RecallType: Readonly<Record<Recall, Patterns>>;
  };
}

/** How the language is read where a customer speaks freely, besides the vocabulary. */
export interface Reading extends ReadPatterns {
  /** Numbers in words: every age, and amounts as people say them. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Ordinal numbers, as birthdays are counted: "fortieth", "40th". */
  readonly nths: Readonly<Record<string, number>>;
  /** Ten years of a life by the first of them: "eighties" is 80. */
  readonly decades: Readonly<Record<string, number>>;
  /** Times in words, in minutes. */
  readonly times: Readonly<Record<string, number>>;
  /** What says in a sentence how much something may cost, beside the answers to "how much?": "money's no object". */
  readonly budgetIdioms: Readonly<Record<BudgetSaid, Patterns>>;
  /** "The cheapest", "the most expensive". */
  readonly priceEnds: Readonly<Record<PriceEnd, Patterns>>;
  /** Words that mean a budget only as an answer to "how much?", and something else in a sentence. */
  readonly notABudget: Patterns;
  /** Words for a person that mean one only as an answer to "who is it for?". */
  readonly notAPerson: Patterns;
  /** Endings that say whose something is, as "'s" in "sister's"; none where it is said otherwise. */
  readonly possessiveEndings: Patterns;
  /** Whether "waterproof" stands before or after "jacket". */
  readonly modifiersStand: 'before' | 'after';
  /** The places in a list, by number: "first"; -1 is the last. */
  readonly ordinals: Readonly<Record<string, Patterns>>;
  /** Asks for the version of the skill, without the words that begin a question: "version are you". */
  readonly version: Patterns;
  /** The words that begin a question and are left out of its free words, as AskIntent's phrases have them. */
  readonly asks: Patterns;
}

/** How a question is known to be about a topic. */
export interface QuestionWords {
  /** Words that name it: "how big". */
  readonly sure: Patterns;
  /** What a customer asks for on it: "leather". A fact answers only if it speaks of the same. */
  readonly values: Patterns;
  /** Words that name it if nothing else does. */
  readonly likely: Patterns;
  /** Words that may hint at it where there is none of all these: "how many". */
  readonly vague?: Patterns;
}

/** The words of a country that differ from the language's usual words. */
interface Region {
  readonly words?: Words;
}

/** One whole language. A folder of languages/ that lacks any part does not compile. */
export interface Language {
  readonly code: LanguageCode;
  /** The locales it is spoken in, first the one that has the usual words. */
  readonly regions: Readonly<Record<string, Region>>;
  /** Words that phrases, names and lines refer to in angle brackets. */
  readonly words: Words;
  readonly heard: Heard;
  readonly reading: Reading;
  readonly questions: {
    /** Asks for a degree: "how". */
    readonly how: string;
    /** Says nothing about what is asked: "exactly". */
    readonly empty: Patterns;
    /** Words of topics and attributes where they mean something else: "light up". */
    readonly otherSenses: Patterns;
    /** With what somebody says why they ask: "because I". */
    readonly reasons: Patterns;
    /** The word after it names the product itself: "this". */
    readonly pointers: Patterns;
    /** The word after it names a part of the product: "the". */
    readonly parts: Patterns;
    readonly about: Readonly<Record<BuiltInTopic, QuestionWords>>;
  };
  readonly said: {
    readonly lines: Lines;
    /** What an offer begins with for an interest: "with {{interest}} in mind". */
    readonly opening: string;
  };
  readonly vocabulary: Vocabulary;
  /** A language may do without. */
  readonly names?: ToldNames;
  readonly needs: {
    readonly types: Readonly<Partial<Record<BuiltInType, NeedWords>>>;
    /** Sentences in which none of these things is needed, one a line. */
    readonly nothing: string;
  };
  /** Sentences by which people do it in free words, one a line. Without any, only phrases are known. */
  readonly acts: Readonly<Partial<Record<Act, string>>>;
  readonly alexa: Alexa;
  readonly store: Store;
  readonly wordForms: WordForms;
}
