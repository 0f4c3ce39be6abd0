/** The shopping tasks a skill may hand over to Alexa, by the owner's word for them. */
export const TASKS = ['cart', 'buy', 'recommend', 'wishlist'] as const;
export type Task = (typeof TASKS)[number];

/** The tasks that an offer of one product may propose, in order of preference. */
export const OFFERED_TASKS = ['cart', 'buy', 'wishlist'] as const satisfies readonly Task[];
export type OfferedTask = (typeof OFFERED_TASKS)[number];

/**
 * What came back from Alexa Shopping. `completed` may also mean the customer's "no" inside Alexa's own
 * dialogue: Amazon does not say how that is reported. The two can't be told apart, so the skill never
 * speaks of either as a purchase.
 */
export const OUTCOMES = [
  'completed',
  'unavailable',
  'wrong-marketplace',
  'retry-later',
  'failed',
] as const;
export type Outcome = (typeof OUTCOMES)[number];
