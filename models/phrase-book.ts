import { type Words } from './expand';

/** An intent of the skill's own: its slots (name to type) and the patterns of what customers say for it. */
export interface PhrasedIntent {
  readonly slots: Readonly<Record<string, string>>;
  /** Patterns for {@link expand}. */
  readonly says: readonly string[];
}

/** The values of a slot type by id, each with patterns for {@link expand}; the first phrase becomes its name, the others synonyms. */
export type PhrasedValues = Readonly<Record<string, readonly string[]>>;

/** All that customers say in one language. */
export interface PhraseBook {
  readonly intents: Readonly<Record<string, PhrasedIntent>>;
  readonly types: Readonly<Record<string, PhrasedValues>>;
  /** The words that patterns name in angle brackets, by locale: they differ between countries. */
  readonly words: Readonly<Record<string, Words>>;
}
