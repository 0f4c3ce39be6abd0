import { type CustomerMemory } from './customer-memory';

/**
 * Where customers' memories are kept, by a key that names nobody (see customer-key).
 * Every verb may reject; the skill then goes on without.
 */
export interface Store {
  /** @returns undefined for a customer nobody has met, or whose memory has expired or can't be understood */
  read(key: string): Promise<CustomerMemory | undefined>;
  write(key: string, memory: CustomerMemory): Promise<void>;
  remove(key: string): Promise<void>;
}
