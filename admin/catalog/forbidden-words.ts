import { FORBIDDEN_KINDS, type ForbiddenKind, type Language } from '../../languages';

/** A kind of words that a recommendation must not contain. */
export interface ForbiddenWords {
  readonly code: `words-${ForbiddenKind}`;
  readonly pattern: RegExp;
  readonly why: string;
  readonly remedy: string;
}

interface Rule {
  /** What is forbidden in every language, as a regular expression with the flags `iu`. */
  readonly everywhere: readonly string[];
  readonly why: string;
  readonly remedy: string;
}

/**
 * Sources: Amazon's pages "Test Shopping Actions" (no price in the skill's prompt), "Design Product
 * Recommendations", the Associates programme's rules on ratings and marks, and the policy testing
 * of skills directed at children.
 */
const RULES: Readonly<Record<ForbiddenKind, Rule>> = {
  price: {
    everywhere: [String.raw`[$£€¥]\s?\d`, String.raw`\d\s?[$£€¥]`],
    why: 'mentions a price, and prices change by the hour; Alexa itself tells the price',
    remedy: 'say what the thing is good for instead',
  },
  amazon: {
    everywhere: [String.raw`(?<!\p{L})(?:amazon(?:'s)?|alexa)(?!\p{L})`, '#1'],
    why: "names Amazon, its rankings or its customers' ratings, which belong on Amazon's own pages",
    remedy: 'give a reason of your own',
  },
  children: {
    everywhere: [],
    why: 'speaks to children, and a skill directed at children may not shop',
    remedy: 'speak to the grown-up who buys',
  },
};

/** @param language undefined for words in a language without a folder: then only what is forbidden everywhere */
export const forbiddenWords = (language: Language | undefined): ForbiddenWords[] =>
  FORBIDDEN_KINDS.flatMap((kind): ForbiddenWords[] => {
    const { everywhere, why, remedy } = RULES[kind];
    const words = (language?.store.forbidden[kind] ?? []).map(
      (pattern) => String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`,
    );
    const patterns = [...everywhere, ...words];
    if (patterns.length === 0) return [];
    return [{ code: `words-${kind}`, pattern: new RegExp(patterns.join('|'), 'iu'), why, remedy }];
  });
