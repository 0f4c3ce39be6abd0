import { type CustomerMemory } from './customer-memory';

/**
 * Keeps customers' memories by a key that identifies nobody (see customerKey). Every method may
 * reject; then the skill goes on without memory, and saves nothing.
 */
export interface Store {
  /**
   * @returns undefined for a new customer, or one whose memory has expired or is broken
   * @throws Error when the memory has a newer version than this skill knows
   */
  read(key: string): Promise<CustomerMemory | undefined>;
  write(key: string, memory: CustomerMemory): Promise<void>;
  remove(key: string): Promise<void>;
}
