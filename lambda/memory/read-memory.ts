import { type CustomerMemory, customerMemorySchema } from './customer-memory';

/**
 * Understands what a store holds. What is broken, expired or of another version counts as nothing:
 * a customer is greeted as new rather than turned away.
 *
 * @param now milliseconds since 1970, UTC
 */
export const readMemory = (stored: unknown, now: number): CustomerMemory | undefined => {
  const result = customerMemorySchema().safeParse(stored);
  return result.success && result.data.expiresAt > now ? result.data : undefined;
};
