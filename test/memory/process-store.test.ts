import { createProcessStore } from '../../memory/process-store';
import { type Store } from '../../memory/store';
import { CUSTOMER, NOW, declining, storeContract } from './store-contract';

let now = NOW;
let store: Store;
beforeEach(() => {
  store = createProcessStore(() => now);
});

// What this store keeps, it keeps in itself: there is no second one on the same memories.
storeContract('the store in the process', {
  makeStore: (clock) => {
    now = clock();
    return store;
  },
});

test('two stores have nothing in common', async () => {
  await store.update(CUSTOMER, declining('catan'));
  expect(await createProcessStore(() => NOW).read(CUSTOMER)).toBeUndefined();
});
