/** How customers of one language talk to Alexa herself; the skill's own phrases are in its interaction model. */
export interface Language {
  /** ISO 639. */
  readonly code: string;
  /** Phrases of the built-in intents, which have no samples in a model. */
  readonly builtIns: Readonly<Record<string, readonly string[]>>;
  /** Words Alexa takes herself: the skill only hears that its session has ended. */
  readonly exit: readonly string[];
  /** What, besides a yes, takes a product in Alexa Shopping's own dialogue. */
  readonly acceptPurchase: readonly string[];
  /** Politeness and hesitation that change nothing, before and after what is meant. */
  readonly leadingFillers: readonly string[];
  readonly trailingFillers: readonly string[];
  /** "open" in "open <invocation name>". */
  readonly launchWords: readonly string[];
  /** "ask" in "ask <invocation name> to …". */
  readonly requestWords: readonly string[];
  /** "to" in "ask <invocation name> to …". */
  readonly connectors: readonly string[];
  /** "with" in "… with <invocation name>". */
  readonly usingWords: readonly string[];
  /** A whole number from its words or digits, or undefined when they are none. */
  readonly number: (words: readonly string[]) => number | undefined;
  /** A place in a row from its words or digits ("second", "2nd"), or undefined when they are none. */
  readonly ordinal: (words: readonly string[]) => number | undefined;
  /** Words that carry little meaning: leaving one out or saying another changes next to nothing. */
  readonly lightWords: readonly string[];
  /** Words that ask; many intents have the same ones. */
  readonly questionWords: readonly string[];
  /** Words that turn a meaning round; an utterance with one is never close to a sample without. */
  readonly turningWords: readonly string[];
  /** AMAZON.Color's colours. */
  readonly colors: readonly string[];
  /** An ISO 8601 length of time from its words ("ten minutes" is PT10M), or undefined. */
  readonly duration: (words: readonly string[]) => string | undefined;
  /** An ISO 8601 date, week or month from its words ("tomorrow"), or undefined; `now` as of Date.now(). */
  readonly date: (words: readonly string[], now: number) => string | undefined;
  /** Folds plural and singular together. */
  readonly singular: (word: string) => string;
}
