import { MEMORY_LIFETIME, emptyItem, rememberIn } from '../../lambda/memory/memory-item';
import { type Store } from '../../lambda/memory/store';

/** The time in every test of a store, in milliseconds since 1970, UTC. */
export const NOW = Date.parse('2026-11-21T12:00:00Z');

/** What a store keeps in these tests: a customer who declined one product. */
export const MEMORY = rememberIn(
  emptyItem(NOW),
  undefined,
  [{ kind: 'declined', productId: 'catan' }],
  NOW,
);

/**
 * What every store does, whatever it keeps memories in.
 *
 * @param makeStore makes a store on the same memories each time within a test, and on none at the
 * beginning of the next
 */
export const storeContract = (name: string, makeStore: (clock: () => number) => Store): void =>
  describe(`${name}, as every store`, () => {
    const at = (now: number): Store => makeStore(() => now);

    it('reads what was written, and nothing of anybody else', async () => {
      await at(NOW).write('key', MEMORY);
      expect(await at(NOW).read('key')).toEqual(MEMORY);
      expect(await at(NOW).read('another')).toBeUndefined();
    });

    it('keeps what was written last', async () => {
      await at(NOW).write('key', emptyItem(NOW));
      await at(NOW).write('key', MEMORY);
      expect(await at(NOW).read('key')).toEqual(MEMORY);
    });

    it('keeps a memory as it was when it was written', async () => {
      const changing = structuredClone(MEMORY);
      await at(NOW).write('key', changing);
      changing.account.declined.push('later');
      (await at(NOW).read('key'))?.account.declined.push('later still');
      expect(await at(NOW).read('key')).toEqual(MEMORY);
    });

    it('removes one customer, twice without complaint, and leaves the others', async () => {
      await at(NOW).write('key', MEMORY);
      await at(NOW).write('another', MEMORY);
      await at(NOW).remove('key');
      await at(NOW).remove('key');
      expect(await at(NOW).read('key')).toBeUndefined();
      expect(await at(NOW).read('another')).toEqual(MEMORY);
    });

    it('forgets a memory 400 days after the last visit', async () => {
      await at(NOW).write('key', MEMORY);
      expect(await at(NOW + MEMORY_LIFETIME - 1).read('key')).toEqual(MEMORY);
      expect(await at(NOW + MEMORY_LIFETIME).read('key')).toBeUndefined();
    });

    it('tells a memory of a newer version from none, keeps it, and can still remove it', async () => {
      const newer = { schemaVersion: 9, something: 'else' };
      await at(NOW).write('key', newer as unknown as typeof MEMORY);
      await expect(at(NOW).read('key')).rejects.toThrow(/has version 9, .* up to 3; it is left/);
      await expect(at(NOW).read('key')).rejects.toThrow(/has version 9/);
      await at(NOW).remove('key');
      expect(await at(NOW).read('key')).toBeUndefined();
    });

    it('holds one of the memories written at once, whole', async () => {
      const store = at(NOW);
      const writes = Array.from({ length: 30 }, (_, at) => ({
        ...MEMORY,
        expiresAt: NOW + 1 + at,
      }));
      await Promise.all(writes.map((memory) => store.write('key', memory)));
      expect(writes).toContainEqual(await store.read('key'));
    });
  });
