/** A budget in the customer's own words. */
export const BUDGET_WORDS = ['low', 'middle', 'high'] as const;
export type BudgetWord = (typeof BUDGET_WORDS)[number];

/** What customers say of a budget: one of those, or that there is none: "forget the budget". */
export const BUDGETS_SAID = [...BUDGET_WORDS, 'any'] as const;
export type BudgetSaid = (typeof BUDGETS_SAID)[number];

/** Which of all that fit is wanted by what it costs: "your cheapest notebook". */
export const PRICE_ENDS = ['lowest', 'highest'] as const;
export type PriceEnd = (typeof PRICE_ENDS)[number];

/** How an amount limits what something may cost: the amount itself is included, but not when it must be `below`. */
export const BOUNDS = ['at-least', 'at-most', 'below', 'about'] as const;
export type Bound = (typeof BOUNDS)[number];

/** How another product should differ from the one on offer. */
export const REFINEMENTS = ['cheaper', 'pricier', 'smaller', 'larger'] as const;
export type Refinement = (typeof REFINEMENTS)[number];

/** What the skill can recall for a customer. */
export const RECALLS = ['saved', 'declined'] as const;
export type Recall = (typeof RECALLS)[number];

/** Our slot types with fixed values, which the skill's code compares. */
export const FIXED_VALUES = {
  BudgetType: BUDGETS_SAID,
  BoundType: BOUNDS,
  RefinementType: REFINEMENTS,
  RecallType: RECALLS,
} as const satisfies Record<string, readonly string[]>;
export type FixedType = keyof typeof FIXED_VALUES;

/** The slot types filled from the vocabulary, an owner's own words included. */
export type VocabularyType =
  | 'CategoryType'
  | 'RecipientType'
  | 'OccasionType'
  | 'InterestType'
  | 'TopicType'
  | 'AttributeType';

/** Names of things that the vocabulary lacks, so that they are heard; what was said is looked for. */
export type OtherThingType = 'OtherThingType';

/** Amazon's slot types that the skill uses (Amazon's page "Slot Type Reference"). */
export type AmazonType = 'AMAZON.NUMBER' | 'AMAZON.Ordinal' | 'AMAZON.SearchQuery';

export type SlotType = FixedType | VocabularyType | OtherThingType | AmazonType;
