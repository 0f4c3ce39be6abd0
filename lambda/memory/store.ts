import { type MemoryItem } from './memory-item';

/**
 * Keeps customers' memories by a key that identifies nobody (see speakerOf). Every method may
 * reject; then the skill goes on without memory, and saves nothing.
 */
export interface Store {
  /**
   * @returns undefined for a new customer, or one whose memory has expired or is broken
   * @throws Error when the memory has a newer version than this skill knows
   */
  read(key: string): Promise<MemoryItem | undefined>;
  write(key: string, item: MemoryItem): Promise<void>;
  remove(key: string): Promise<void>;
}
