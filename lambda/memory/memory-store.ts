import { type MemoryItem } from './memory-item';
import { readMemory } from './read-memory';
import { type Store } from './store';

/** Keeps memories as long as the process lives. */
export const createMemoryStore = (clock: () => number): Store => {
  const kept = new Map<string, string>();
  return {
    async read(key) {
      const text = kept.get(key);
      return text === undefined ? undefined : readMemory(JSON.parse(text), clock());
    },
    async write(key, item: MemoryItem) {
      kept.set(key, JSON.stringify(item));
    },
    async remove(key) {
      kept.delete(key);
    },
  };
};
