import { type CustomerMemory } from './customer-memory';
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
    async write(key, memory: CustomerMemory) {
      kept.set(key, JSON.stringify(memory));
    },
    async remove(key) {
      kept.delete(key);
    },
  };
};
