/** Questions about the shop, which the skill answers in any state. */
export const TOPICS = ['price', 'refund', 'earnings'] as const;
export type Topic = (typeof TOPICS)[number];
