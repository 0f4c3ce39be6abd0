import { createStore } from './create-store';
import { type Kept } from './kept';
import { type Store } from './store';

/** Keeps memories as long as the process lives. */
export const createProcessStore = (clock: () => number): Store => {
  // As text: what is read can be changed without changing what is kept.
  const texts = new Map<string, string>();
  const get = (key: string): Kept | undefined => {
    const text = texts.get(key);
    return text === undefined ? undefined : (JSON.parse(text) as Kept);
  };
  return createStore(
    {
      get: async (key) => get(key),
      change: async (key, change) => void texts.set(key, JSON.stringify(change(get(key)))),
    },
    clock,
  );
};
