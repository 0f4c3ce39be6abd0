import { type Page } from './pages';
import { type ResponseParts } from './response-parts';

/** What is told about a rule besides what it found. */
export interface RuleHead {
  /** E.g. `speech.length`; findings name it. */
  readonly id: string;
  /** Where Amazon states the rule. */
  readonly page: Page;
  /** `error`: Alexa refuses the response. `warning`: she takes it, though the skill can't mean it. */
  readonly level: 'error' | 'warning';
}

/** A rule that nobody has confirmed, so it only warns. Each is in README under "Not verified against Amazon". */
interface UnverifiedHead extends RuleHead {
  readonly level: 'warning';
  readonly unverified: true;
}

/** One rule for responses. */
export type Rule = (RuleHead | UnverifiedHead) & {
  /** Says what breaks the rule, one sentence (without a full stop) for each place. */
  readonly check: (parts: ResponseParts) => readonly string[];
};

/** One entry of the table of rules: what it looks at, and what it finds there. */
type Entry<Part> = (RuleHead | UnverifiedHead) & {
  readonly looksAt: (parts: ResponseParts) => readonly Part[];
  /** What is wrong with a part, as a sentence without a full stop; undefined when nothing is. */
  readonly finding: (part: Part, parts: ResponseParts) => string | undefined;
};

/** Makes a rule of an entry. */
export const rule = <Part>({ looksAt, finding, ...head }: Entry<Part>): Rule => ({
  ...head,
  check: (parts) =>
    looksAt(parts).flatMap((part) => {
      const found = finding(part, parts);
      return found === undefined ? [] : [found];
    }),
});
