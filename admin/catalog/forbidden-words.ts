import { type CatalogCode } from './catalog-finding';

/** A kind of words that a recommendation must not contain. */
export interface ForbiddenWords {
  readonly code: Extract<CatalogCode, `words-${string}`>;
  readonly pattern: RegExp;
  readonly why: string;
  readonly remedy: string;
}

const NUMBER = String.raw`(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:a|one) hundred)`;

/**
 * Sources: Amazon's pages "Test Shopping Actions" (no price in the skill's prompt), "Design Product
 * Recommendations", the Associates programme's rules on ratings and marks, and the policy testing
 * of skills directed at children.
 */
export const FORBIDDEN_WORDS: readonly ForbiddenWords[] = [
  {
    code: 'words-price',
    pattern: new RegExp(
      [
        String.raw`[$£€¥]\s?\d`,
        String.raw`\b${NUMBER}[ -](?:dollars?|bucks?|pounds? sterling|quid|euros?|cents|yen)\b`,
        String.raw`\b\d+ ?(?:%|percent) off\b`,
        String.raw`\b(?:cheap(?:er|est)?|bargains?|discount(?:s|ed)?|on sale|half price|low(?:er|est)? price[ds]?|price[ds]?|free (?:shipping|delivery)|save money)\b`,
      ].join('|'),
      'i',
    ),
    why: 'mentions a price, and prices change by the hour; Alexa itself tells the price',
    remedy: 'say what the thing is good for instead',
  },
  {
    code: 'words-amazon',
    pattern:
      /\b(?:amazon(?:'s)?|alexa|prime (?:delivery|shipping|members?|day)|best[ -]?sell(?:er|ers|ing)|number one seller|top[ -]rated|\d(?:\.\d)? stars?|(?:four|five)[ -]stars?|customer review|reviews)\b|#1/i,
    why: "names Amazon, its rankings or its customers' ratings, which only Amazon may use",
    remedy: 'give a reason of your own',
  },
  {
    code: 'words-children',
    pattern: new RegExp(
      [
        String.raw`\b(?:hey|hi|hello) (?:kids|children|boys and girls)\b`,
        String.raw`(?:^|[.!?] )(?:kids|children),`,
        String.raw`\b(?:ask|tell|beg) (?:your (?:parents?|mum|mom|dad)|mummy|mommy|daddy)\b`,
        String.raw`\byour (?:parents|mummy|mommy|daddy)\b`,
        String.raw`\b(?:when you grow up|just for kids)\b`,
      ].join('|'),
      'i',
    ),
    why: 'speaks to children, and a skill directed at children may not shop',
    remedy: 'speak to the grown-up who buys',
  },
];
