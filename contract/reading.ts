import { type Beginning } from './beginnings';
import { type Evidence } from './evidence';
import { type OverhearingWords } from './overhearing';
import { type PhraseGraph } from './phrase-graph';
import { type Bound, type BudgetSaid, type PriceEnd } from './slot-types';
import { type SoundingNames } from './sounding';

/** The kinds of word in a vocabulary that say what a customer wants. */
export const READ_KINDS = [
  'type',
  'category',
  'recipient',
  'interest',
  'occasion',
  'attribute',
] as const;
export type ReadKind = (typeof READ_KINDS)[number];

/**
 * How a language says what numbers in a wish are about, and what is not wanted. Each is a list of
 * phrases: `{number}` stands for a number, `{upTo}` for the upper end of a range, `{bound}` for "under"
 * or "or more", `{time}` for a time that is said without a number of minutes ("half an hour"), `{money}` for
 * a currency, `{nth}` for an ordinal number, `{decade}` for ten years of a life, `{recipient}` for a person,
 * `{whose}` for a person with a sign of possession ("my sister's nine").
 */
export interface ReadPatterns {
  /** How old somebody is, in years. */
  readonly years: readonly string[];
  /** Names somebody by their age alone: "a nine year old". */
  readonly agedPeople: readonly string[];
  /** How old somebody will be on a birthday soon. */
  readonly birthdays: readonly string[];
  /** How old somebody is, by the class they are in at school: "third grade". */
  readonly grades: readonly string[];
  /** How old somebody is, in months. */
  readonly months: readonly string[];
  /** Names somebody who has just been born. */
  readonly newborns: readonly string[];
  /** Single words that say that somebody is not quite so old yet: "nearly". */
  readonly nearly: readonly string[];
  /** Single words that name somebody younger than a toddler: "infant". */
  readonly babies: readonly string[];
  /** Single words that name an occasion on which only a baby is given something: "christening". */
  readonly ritesOfBabies: readonly string[];
  /** How many will play. */
  readonly players: readonly string[];
  /** For how many it is; players if it is about a game. */
  readonly party: readonly string[];
  /** How many others the customer will play with. */
  readonly companions: readonly string[];
  /** Says that nobody else will play. */
  readonly alone: readonly string[];
  /** How long a game may take: `{time}` stands for a time in words. */
  readonly minutes: readonly string[];
  /** How many pages a book may have. */
  readonly pages: readonly string[];
  /** Says that a game or a book is to be short, or long. */
  readonly short: readonly string[];
  readonly long: readonly string[];
  /** Currencies as people say them. */
  readonly money: readonly string[];
  /** What it may cost. */
  readonly budget: readonly string[];
  /** What it may cost at most, where `{bound}` alone would say the opposite: "don't spend over fifty". */
  readonly limit: readonly string[];
  /** What somebody pays for other things: "I'm done paying six bucks for a latte". */
  readonly spent: readonly string[];
  /** Stands before what is not wanted: "without", "anything but". */
  readonly without: readonly string[];
  /** Stands before what is no longer asked for: "forget the". The first is said before what Alexa heard after one. */
  readonly takesBack: readonly string[];
  /** What was named before is no longer asked for: "isn't that important". */
  readonly unneeded: readonly string[];
  /** Stands between several things that are not wanted: "or". */
  readonly or: readonly string[];
  /** What says only that something is asked for: "i'm looking for". */
  readonly carriers: readonly string[];
  /** Words of everyday talk that never name a thing: "honestly", "brings". */
  readonly emptyWords: readonly string[];
  /** What comes next is what is wanted: "do you have", "she needs a". */
  readonly things: readonly string[];
  /** Names a person; what comes next is about them: "my {recipient}". */
  readonly people: readonly string[];
  /** Names the person it is for, whoever else is spoken of: "it's for my {recipient}". Without one, it is for who says so. */
  readonly forWhom: readonly string[];
  /** What somebody says of themselves, who then is the one it is for: "I've started". */
  readonly oneself: readonly string[];
  /** Tells that somebody speaks of their own life: "i run". It is for them if nobody else is spoken of. */
  readonly ownLife: readonly string[];
  /** Words for somebody else: "she". */
  readonly otherLives: readonly string[];
  /** Tells that somebody who may be a child is grown up: "her first house". */
  readonly grownUps: readonly string[];
  /** Tells of the life of somebody who was named, and not of what happens in the room: "works at". */
  readonly livesOfNamed: readonly string[];
  /** What happens at a time, and is no way of life: "went", "this morning". */
  readonly events: readonly string[];
  /** With these a statement begins that tells what somebody once did, or is just doing: "paid". */
  readonly deeds: readonly string[];
  /** Single words before a person who is somebody else's, or only pointed at: "your". */
  readonly ofOthers: readonly string[];
  /** Single words before a person of whom nothing was said yet: "a". */
  readonly someone: readonly string[];
  /** Single words of what is eaten and drunk where one is: nobody orders it from us. */
  readonly foods: readonly string[];
  /** How much of something a thing should bear or hold, where that may be taken for an amount of money: "hold fifty pounds". */
  readonly measured: readonly string[];
  /** Names somebody it is hardly for: "my {recipient} says". */
  readonly bystanders: readonly string[];
  /** Tells that somebody or a pet died, named or not: "my {recipient} passed away". */
  readonly losses: readonly string[];
  /** What somebody does to somebody who was spoken of before, or to us: "him", "gave her". */
  readonly doneTo: readonly string[];
  /** Single words for whoever does something, whoever that is: "(whenever) I (try)". */
  readonly doers: readonly string[];
  /** Single words for who was spoken of before, where they do something: "she". */
  readonly knownDoers: readonly string[];
  /** Single words for several who were spoken of before, where they do something: "they". */
  readonly knownGroups: readonly string[];
  /** Single words before which a sign of possession says what somebody is or has done: "(my neighbor's) been". */
  readonly isOrHas: readonly string[];
  /** Single words for whose somebody is, where that one was spoken of before: "her". */
  readonly knownOwners: readonly string[];
  /** Single words between an amount and what it is for: "(fifty pounds) on (the garden)". */
  readonly spentOn: readonly string[];
  /** Single words by which people are called who are only spoken to: "mate". */
  readonly addressed: readonly string[];
  /** Single words that tell of something else, right after somebody was named with whom it begins: "(my dad,) we're". */
  readonly tellers: readonly string[];
  /** Single words that ask for something, right after somebody was spoken to: "(mate,) got". */
  readonly askers: readonly string[];
  /** The endings of the words for what somebody does of whom no more is said: "(she) takes". */
  readonly doerEndings: readonly string[];
  /** Single words that end what is said of somebody: "so". */
  readonly clauseEnds: readonly string[];
  /** Single words before somebody who only comes along: "with (my aunt)". */
  readonly besides: readonly string[];
  /** What comes next corrects what was said before: "no wait". */
  readonly corrections: readonly string[];
  /** What comes next is proposed, whatever must not be: "what about". */
  readonly proposals: readonly string[];
  /** What was named before, and seemed to be refused, is what should be: "would be better". */
  readonly preferred: readonly string[];
  /** What comes next is what it goes with: "that fits the". */
  readonly fitting: readonly string[];
  /** What comes next goes with what is wanted if it is a thing, else it is about the circumstances: "for my". */
  readonly ofOwn: readonly string[];
  /** What comes next is what the words before are part of, if it is a thing, else it is about the circumstances: "on my". */
  readonly partOfOwn: readonly string[];
  /** What was named last is wanted: "so I need one". */
  readonly wantsOne: readonly string[];
  /** What follows a thing that only then comes to mind: "(a toy) or something". */
  readonly afterthoughts: readonly string[];
  /** What comes next is what it is for: "for". */
  readonly topics: readonly string[];
  /** Single words with which ends what is said of the thing just named, how it should be or what for: "because". */
  readonly demandEnds: readonly string[];
  /** Single words that deny what comes next in a clause: "won't (leak)". */
  readonly negations: readonly string[];
  /** Words right before a number that corrects the one before: "six, no, seven". */
  readonly takesNumberBack: readonly string[];
  /** Single words that are counted where people are; the first stands for them all. */
  readonly persons: readonly string[];
  /** What comes next is what somebody likes or does: "she loves". */
  readonly likings: readonly string[];
  /** What was named before must not be: "isn't her thing". */
  readonly refusals: readonly string[];
  /** What comes next is about the circumstances, and hardly about the thing: "who", "because". */
  readonly asides: readonly string[];
  /** Single words after which it is said how the thing just named should be: "that". */
  readonly qualities: readonly string[];
  /** Single words that praise a thing and don't tell how it is: "sturdy". */
  readonly praises: readonly string[];
  /** Single words with which something else begins: "because". */
  readonly qualityEnds: readonly string[];
  /** After the kind of thing was named, what comes next is about the circumstances: "a flashlight, the power is out". */
  readonly newClauses: readonly string[];
  /** What somebody does that comes next, they can't do, or don't any more: "can't" before "cook". */
  readonly unable: readonly string[];
  /** Single words after which a clause may say what is not to happen: "without (waking anyone)". */
  readonly clauseWords: readonly string[];
  /** Single words with which a clause about somebody begins: "she". */
  readonly pronouns: readonly string[];
  /** Single words with which the reason begins why something must not be: "(no coffee,) it (keeps her awake)". */
  readonly reasons: readonly string[];
  /** Single words by which such a clause only says more of a thing: "(a toy she) can (swallow)". */
  readonly mayVerbs: readonly string[];
  /** Single words that stand for a thing named before: "(a quieter) one". */
  readonly standIns: readonly string[];
  /** Single words that deny what comes next: "not (her birthday)". */
  readonly denials: readonly string[];
  /** The endings of the words for what is done in such a clause. */
  readonly doingEndings: readonly string[];
  /** Single words with which somebody speaks of what is theirs: "my". */
  readonly ownWords: readonly string[];
  /** Single words of a bound above which nothing is wanted where it is refused: "(nothing) over (twenty)". */
  readonly exceeding: readonly string[];
  /** Single words for money that several have put together, to be spent: "collected (eighty dollars)". */
  readonly pooled: readonly string[];
  /** Single words for an amount of which each of several gives one: "(ten dollars) each". */
  readonly shares: readonly string[];
  /** Single words right before how something must not be: "isn't (squeaky)". */
  readonly deniesQuality: readonly string[];
  /** Names of things that are only some of what a type has: "French press". */
  readonly narrower: readonly string[];
  /** Single words of an occasion at which only small presents are given: "(stocking) stuffers". */
  readonly smallPresents: readonly string[];
  /** Things whose names begin or end like something of the vocabulary: "hot water bottle". */
  readonly otherThings: readonly string[];
}

/** Those of the patterns that are single words. */
export const SINGLE_WORDS = [
  'qualities',
  'praises',
  'qualityEnds',
  'demandEnds',
  'negations',
  'takesNumberBack',
  'persons',
  'nearly',
  'babies',
  'ritesOfBabies',
  'clauseWords',
  'standIns',
  'denials',
  'pronouns',
  'reasons',
  'mayVerbs',
  'doingEndings',
  'ownWords',
  'ofOthers',
  'someone',
  'foods',
  'doers',
  'knownDoers',
  'knownGroups',
  'isOrHas',
  'knownOwners',
  'spentOn',
  'addressed',
  'tellers',
  'askers',
  'doerEndings',
  'clauseEnds',
  'besides',
  'smallPresents',
  'exceeding',
  'deniesQuality',
  'shares',
  'pooled',
] as const satisfies readonly (keyof ReadPatterns)[];
type SingleWords = (typeof SINGLE_WORDS)[number];

/** The patterns that are looked for in a sentence. */
export type ReadPattern = Exclude<keyof ReadPatterns, SingleWords>;

/** What it takes to know a misspelt word. */
export interface SpellingWords {
  /** How often each word is in the phrases of which another word may be a slip. */
  readonly counts: Readonly<Record<string, number>>;
  /** The stems of all words that are no slips. */
  readonly known: readonly string[];
}

/**
 * All the skill needs to read free text in one locale, apart from {@link WordForms}. Plain data: the
 * build makes it from a language and the owner's words.
 */
export interface ReadingWords {
  /** What phrases name, by kind. */
  readonly phrases: Readonly<Record<ReadKind, PhraseGraph<string>>>;
  /** The same with the stem of each word. */
  readonly stemmed: Readonly<Record<ReadKind, PhraseGraph<string>>>;
  /** The usual name of each id. */
  readonly names: Readonly<Record<Beginning['kind'], Readonly<Record<string, string>>>>;
  /** Names that only free text is searched for, by the stems of their words, divided by commas. */
  readonly told: {
    /** Of what tells of an interest, by its id: "warbler". */
    readonly interests: Readonly<Record<string, string>>;
    /** Of other things that the vocabulary lacks: "door mat". */
    readonly things: string;
  };
  readonly budgetWords: PhraseGraph<BudgetSaid>;
  readonly priceEnds: PhraseGraph<PriceEnd>;
  readonly bounds: PhraseGraph<Bound>;
  /** Numbers in words. Digits are read in every language. */
  readonly numbers: PhraseGraph<number>;
  /** Ordinal numbers: "fortieth", "40th". */
  readonly nths: PhraseGraph<number>;
  /** Ten years of a life by the first of them: "eighties" is 80. */
  readonly decades: PhraseGraph<number>;
  /** Times in words, in minutes. */
  readonly times: PhraseGraph<number>;
  readonly patterns: Readonly<Record<ReadPattern, PhraseGraph<true>>>;
  readonly singleWords: Pick<ReadPatterns, SingleWords>;
  readonly spelling: SpellingWords;
  readonly sounding: SoundingNames;
  /** Endings that say whose something is, as "'s" in "sister's". */
  readonly possessiveEndings: readonly string[];
  /** What tells of a need for a thing without its name: "charcoal". */
  readonly needs: {
    readonly types: readonly string[];
    /**
     * What a word is evidence of, by its stem. After the last of the types comes that nothing of them is needed.
     */
    readonly evidence: Evidence;
  };
  /** What a question is about, by the phrases in it; the likely ones count only without a sure one, vague ones only without any. */
  readonly topics: {
    readonly sure: PhraseGraph<string>;
    /** What is asked for on a topic: "leather". */
    readonly values: PhraseGraph<string>;
    readonly likely: PhraseGraph<string>;
    readonly vague: PhraseGraph<string>;
    /** Asks for a degree: "how". */
    readonly how: string;
    /** Says nothing about what is asked: "exactly". */
    readonly empty: PhraseGraph<true>;
    /** Words of topics and attributes where they mean something else: "light up". */
    readonly otherSenses: PhraseGraph<true>;
    /** With what somebody says why they ask: "because I". */
    readonly reasons: PhraseGraph<true>;
    /** The word after it names the product itself: "this". */
    readonly pointers: readonly string[];
    /** The word after it names a part of the product: "the". */
    readonly parts: readonly string[];
    /** With what questions begin: "is it". */
    readonly beginnings: PhraseGraph<true>;
  };
  /** Whether "waterproof" stands before or after "jacket". */
  readonly modifiersStand: 'before' | 'after';
  /** Whole sentences that ask for the version, without the word a question begins with. */
  readonly version: readonly string[];
  /** What else than a wish is looked for in free text. */
  readonly overhearing: OverhearingWords;
}
