import { createMemoryStore } from '../../lambda/memory/memory-store';
import { type Store } from '../../lambda/memory/store';
import { MEMORY, NOW, storeContract } from './store-contract';

let now = NOW;
let store: Store;
beforeEach(() => {
  store = createMemoryStore(() => now);
});

// What this store keeps, it keeps in itself: there is no second one on the same memories.
storeContract('the store in the process', (clock) => {
  now = clock();
  return store;
});

test('two stores have nothing in common', async () => {
  await store.write('key', MEMORY);
  expect(await createMemoryStore(() => NOW).read('key')).toBeUndefined();
});
