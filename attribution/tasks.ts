/** The shopping tasks a skill may hand over to Alexa, by their names in the record. */
export const TASKS = ['cart', 'buy', 'recommend', 'wishlist'] as const;
export type Task = (typeof TASKS)[number];

/** Where a tag is used: one of the hand-over tasks, or a link. */
export const PLACEMENTS = [...TASKS, 'link'] as const;
export type Placement = (typeof PLACEMENTS)[number];

/** What a tracking ID is for: one placement, or `any` placement without an ID of its own. */
export type TagPlacement = Placement | 'any';
