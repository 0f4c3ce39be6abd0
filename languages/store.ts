import { type WithValues } from './lines';

/** The words of Amazon's page "Choose the Invocation Name for a Custom Skill", in one language. */
export interface InvocationRules {
  /** One word of an invocation name, as a pattern with the flag `u`: its letters, and how an apostrophe may stand in it. */
  readonly word: string;
  /** What `word` allows, for the message about a name that breaks it. */
  readonly allowed: string;
  /** Wake words and Amazon's own words; no name may have them, nor launch words, nor connectors. */
  readonly wakeWords: readonly string[];
  readonly launchWords: readonly string[];
  /** What connects a name and a request: "to" in "ask <invocation name> to …". */
  readonly connectors: readonly string[];
  /** Articles and prepositions; a name of two words may have none. */
  readonly smallWords: readonly string[];
}

/**
 * How an example phrase calls the skill. `{{invocation}}` is the invocation name; `{{request}}` is the
 * rest, which must be a sample.
 */
interface ExampleOpenings {
  /** Without a request, and ending with the name: "Alexa, open {{invocation}}". The first is the usual one. */
  readonly open: readonly [string, ...string[]];
  /** All others: "Alexa, ask {{invocation}} to {{request}}". The first is the usual one. */
  readonly ask: readonly [string, ...string[]];
}

/** What the store page says, with the values each text takes. */
interface StoreTextValues {
  /** One sentence. */
  summary: never;
  /** What the skill does, and how to begin. */
  about: 'skill' | 'invocation';
  /** How purchases are made; Amazon's page "Requirements for skills that allow purchases" says what belongs there. */
  purchases: 'skill';
  /** That the skill earns a commission. */
  commission: 'skill';
  /** What is new, before there was anything. */
  'first-release': never;
}

type StoreTextKey = keyof StoreTextValues;
type ThreeExamples = readonly [string, string, string];

type CheckedExamples<Given extends ThreeExamples> = {
  readonly [Place in keyof Given]: WithValues<Given[Place], 'invocation'>;
};

declare const checked: unique symbol;
/** The texts of a store page in one language. Only {@link storeTexts} makes them; it checks the values. */
export type StoreTexts = Readonly<Record<StoreTextKey, string>> & {
  readonly examples: ThreeExamples;
  readonly [checked]: true;
};

/**
 * The texts of a store page. A missing or unknown text or value does not compile.
 *
 * @param written each text, and three examples, which take `{{invocation}}`
 */
export const storeTexts = <
  const Given extends Readonly<Record<StoreTextKey, string>> & {
    readonly examples: ThreeExamples;
  },
>(
  written: Given & {
    readonly [Key in keyof Given]: Key extends StoreTextKey
      ? WithValues<Given[Key] & string, StoreTextValues[Key]>
      : Key extends 'examples'
        ? CheckedExamples<Given['examples']>
        : never;
  },
): StoreTexts => written as unknown as StoreTexts;

/** What must not be said about a product; Amazon forbids it. */
export const FORBIDDEN_KINDS = ['price', 'amazon', 'children'] as const;
export type ForbiddenKind = (typeof FORBIDDEN_KINDS)[number];

/** What Amazon's testers say; each must be a sample or a phrase of a built-in intent. */
interface TestPhrases {
  readonly yes: string;
  readonly no: string;
  readonly other: string;
  readonly cheaper: string;
  readonly more: string;
  readonly why: string;
  readonly list: string;
  readonly second: string;
  readonly help: string;
  readonly earnings: string;
  readonly refund: string;
  readonly forget: string;
  readonly stop: string;
  /** Samples that ask for a kind of product, for each article; the one is used that has the thing as it is said. */
  readonly requests: readonly `${string}{category}${string}`[];
}

/** What a language brings for Amazon's skill store: its rules, its texts, and what its texts may not say. */
export interface Store {
  readonly invocation: InvocationRules;
  readonly openings: ExampleOpenings;
  readonly texts: StoreTexts;
  readonly keywords: readonly string[];
  /** Words, in lower case, by which a text that the owner wrote is known to tell of these. */
  readonly tellsOf: Readonly<Record<'purchases' | 'commission', readonly string[]>>;
  /**
   * What a product's words may not say, as regular expressions with the flags `iu`. Each matches whole
   * words. What is the same in every language, such as currency signs, is not here.
   */
  readonly forbidden: Readonly<Record<ForbiddenKind, readonly string[]>>;
  /**
   * Words that name a child, an age under 13, or toys, as regular expressions with the flags `iu`. Each
   * matches whole words. In the skill's own texts they would say that it is directed at children.
   */
  readonly childAudience: readonly string[];
  readonly testPhrases: TestPhrases;
}

/** The first words by which a text says that the skill is for children; undefined when it doesn't. */
export const childAudienceIn = (text: string, { childAudience }: Store): string | undefined =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${childAudience.join('|')})(?![\\p{L}\\p{N}])`, 'iu').exec(
    text,
  )?.[0];

/** Whether a text says how purchases are made, or that the skill earns a commission. */
export const tellsOf = (
  topic: keyof Store['tellsOf'],
  text: string,
  { tellsOf: words }: Store,
): boolean => words[topic].some((word) => text.toLowerCase().includes(word));
