import { type LanguageCode } from './languages';
import { type LineKey, type LineValue } from './lines';

/** How a thing is named in a sentence, with its article, and whether it is one ("it") or many ("they"). */
export type Naming = { readonly one: string } | { readonly many: string };

/** How an interest is named. */
export interface InterestNaming {
  readonly said: Naming;
  /** What an offer begins with if the language's usual opening would sound wrong: "for a good night". */
  readonly opening?: string;
}

/** One wording of a line. A line with several wordings uses one at random. */
export type Wording = string | { readonly one: string; readonly many: string };

/** The kinds of thing that have names in a vocabulary. */
export type NamedKind = 'category' | 'type' | 'interest' | 'occasion' | 'recipient' | 'topic';

/** How each id of each kind is named. */
export interface Names extends Readonly<Record<NamedKind, Readonly<Record<string, Naming>>>> {
  /** How each attribute is said after "it is" and "they are". */
  readonly attribute: Readonly<Record<string, string>>;
  /** What an offer begins with for an interest: "with {{interest}} in mind". */
  readonly opening: string;
  /** Openings of the interests that have their own. */
  readonly openings: Readonly<Record<string, string>>;
}

/** What stands in a line: a value, or what an offer for its interest begins with. */
export type SpokenValue = LineValue | 'opening';

/** A sentence in parts: words, a {@link SpokenValue}, words, a value … */
type Parts = readonly string[];

/** A wording that is ready to be said; `many` where it differs when its product, or thing, is many. */
export interface SpokenWording {
  readonly one: Parts;
  readonly many?: Parts;
}

/** What stands between the parts of a list: of two, and of more behind the first, in the middle, and before the last. */
export interface ListWords {
  readonly pair: string;
  readonly first: string;
  readonly middle: string;
  readonly last: string;
}

/** Whether all of a list are meant ("a, b and c") or one of them ("a, b or c"). */
export type ListKind = 'conjunction' | 'disjunction';

/** All the skill needs to speak in one locale. Plain data: the build makes it from a language and the owner's words. */
export interface SpokenLocale {
  readonly language: LanguageCode;
  readonly lines: Readonly<Record<LineKey, readonly SpokenWording[]>>;
  readonly names: Names;
  readonly lists: Readonly<Record<ListKind, ListWords>>;
}
