import { type CustomerMemory, customerMemorySchema } from './customer-memory';

/**
 * Reads what a store has. If it is broken, expired or of another version, the customer counts as new.
 *
 * @param now milliseconds since 1970, UTC
 */
export const readMemory = (stored: unknown, now: number): CustomerMemory | undefined => {
  const result = customerMemorySchema().safeParse(stored);
  return result.success && result.data.expiresAt > now ? result.data : undefined;
};
