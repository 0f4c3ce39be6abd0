import { type Fact, type Happened } from '../../memory/facts';
import { MEMORY_LIFETIME, emptyItem, rememberAll } from '../../memory/memory-item';
import { type Speaker, type Store } from '../../memory/store';

/** The time in every test of a store, in milliseconds since 1970, UTC. */
export const NOW = Date.parse('2026-11-21T12:00:00Z');
const DAY = 24 * 60 * 60 * 1000;

/** A customer of tests; nobody is recognised by voice. */
export const CUSTOMER: Speaker = { key: 'key', person: undefined };
const ANOTHER: Speaker = { key: 'another', person: undefined };

/** Facts of a turn that began then. */
const turnAt = (at: number, ...facts: readonly Fact[]): Happened[] =>
  facts.map((fact) => ({ fact, at }));

/** A turn in which the customer says no to this product. */
export const declining = (productId: string, at = NOW): Happened[] =>
  turnAt(at, { kind: 'declined', productId });

const FORGET_ME = turnAt(NOW, { kind: 'forgotten' });

/** What a store has after that turn. */
export const MEMORY = rememberAll(emptyItem(NOW), declining('catan'), NOW);

interface ContractNeeds {
  /** Makes a store on the same memories each time within a test, and on none at the beginning of the next. */
  readonly makeStore: (clock: () => number) => Store;
  /** Puts a memory of any version there, if the store outlives its process. */
  readonly place?: (key: string, memory: object) => Promise<void>;
}

/** What every store does, whatever it keeps memories in. */
export const storeContract = (name: string, { makeStore, place }: ContractNeeds): void =>
  describe(`${name}, as every store`, () => {
    const at = (now: number): Store => makeStore(() => now);
    const declinedBy = async (who: Speaker, now = NOW): Promise<string[] | undefined> =>
      (await at(now).read(who))?.account.declined;

    it('reads what was added, and nothing of anybody else', async () => {
      await at(NOW).update(CUSTOMER, declining('catan'));
      expect(await at(NOW).read(CUSTOMER)).toEqual(MEMORY);
      expect(await at(NOW).read(ANOTHER)).toBeUndefined();
    });

    it('adds to what is there', async () => {
      await at(NOW).update(CUSTOMER, declining('catan'));
      await at(NOW).update(CUSTOMER, declining('azul'));
      expect(await declinedBy(CUSTOMER)).toEqual(['catan', 'azul']);
    });

    it('keeps people apart, in one item', async () => {
      const facts = [
        { fact: { kind: 'declined', productId: 'catan' }, person: 'anna', at: NOW },
        { fact: { kind: 'declined', productId: 'azul' }, at: NOW },
      ] as const;
      await at(NOW).update({ ...CUSTOMER, person: 'anna' }, facts);
      const item = await at(NOW).read({ ...CUSTOMER, person: 'anna' });
      expect(item?.account.declined).toEqual(['azul']);
      expect(item?.people['anna']?.declined).toEqual(['catan']);
      await at(NOW + 1).remove(CUSTOMER.key, NOW + 1);
      expect(await at(NOW).read({ ...CUSTOMER, person: 'anna' })).toBeUndefined();
    });

    it('is not changed by what is done with what was read', async () => {
      await at(NOW).update(CUSTOMER, declining('catan'));
      (await at(NOW).read(CUSTOMER))?.account.declined.push('later');
      expect(await at(NOW).read(CUSTOMER)).toEqual(MEMORY);
    });

    it('loses nothing of what is added at once', async () => {
      const store = at(NOW);
      // A store gives up after 1.5 seconds, and a busy machine takes a while for each of them.
      const products = Array.from({ length: 8 }, (_, index) => `product-${index}`);
      await Promise.all(products.map((id) => store.update(CUSTOMER, declining(id))));
      expect((await declinedBy(CUSTOMER))?.sort()).toEqual(products.sort());
    });

    it('removes one customer, twice without complaint, and leaves the others', async () => {
      await at(NOW).update(CUSTOMER, declining('catan'));
      await at(NOW).update(ANOTHER, declining('catan'));
      await at(NOW).remove(CUSTOMER.key, NOW);
      await at(NOW).remove(CUSTOMER.key, NOW);
      expect(await at(NOW).read(CUSTOMER)).toBeUndefined();
      expect(await at(NOW).read(ANOTHER)).toEqual(MEMORY);
    });

    it('forgets on "forget me" what was before it, and keeps what comes after it', async () => {
      await at(NOW).update(CUSTOMER, declining('catan'));
      await at(NOW).update(CUSTOMER, [...FORGET_ME, ...declining('azul', NOW + 1)]);
      expect(await declinedBy(CUSTOMER)).toEqual(['azul']);
    });

    it('drops what happened in turns that began before "forget me", however late it comes', async () => {
      await at(NOW).remove(CUSTOMER.key, NOW);
      await at(NOW + 10).update(CUSTOMER, declining('early', NOW - 1));
      expect(await at(NOW + 10).read(CUSTOMER)).toBeUndefined();
      await at(NOW + 20).update(CUSTOMER, declining('new', NOW + 15));
      await at(NOW + 30).update(CUSTOMER, declining('earlier', NOW - 2));
      expect(await declinedBy(CUSTOMER, NOW + 30)).toEqual(['new']);
    });

    it('knows of a "forget me" for a day', async () => {
      await at(NOW).remove(CUSTOMER.key, NOW);
      await at(NOW + DAY - 1).update(CUSTOMER, declining('early', NOW - 1));
      expect(await at(NOW + DAY - 1).read(CUSTOMER)).toBeUndefined();
      await at(NOW).remove(CUSTOMER.key, NOW);
      await at(NOW + DAY).update(CUSTOMER, declining('early', NOW - 1));
      expect(await declinedBy(CUSTOMER, NOW + DAY)).toEqual(['early']);
    });

    it('forgets a memory 400 days after the last visit', async () => {
      await at(NOW).update(CUSTOMER, declining('catan'));
      expect(await at(NOW + MEMORY_LIFETIME - 1).read(CUSTOMER)).toEqual(MEMORY);
      const late = NOW + MEMORY_LIFETIME;
      expect(await at(late).read(CUSTOMER)).toBeUndefined();
      await at(late).update(CUSTOMER, declining('azul', late));
      expect(await declinedBy(CUSTOMER, late)).toEqual(['azul']);
    });

    it('stays far below the 400 KB of an item: what was offered is given up first, no is kept longest', async () => {
      const store = at(NOW);
      const many = (kind: 'declined' | 'owned') =>
        turnAt(
          NOW,
          ...Array.from({ length: 900 }, (_, index) => ({
            kind,
            productId: `${kind}-${index}-${'x'.repeat(60)}`,
          })),
        );
      await store.update(CUSTOMER, turnAt(NOW, { kind: 'offered', productId: 'first-given-up' }));
      await store.update(CUSTOMER, many('declined'));
      await store.update(CUSTOMER, many('owned'));
      const { declined = [], owned = [], heard } = (await store.read(CUSTOMER))?.account ?? {};
      expect(heard).toEqual([]);
      expect(declined).toHaveLength(900);
      expect(owned.length).toBeGreaterThan(100);
      expect(owned.length).toBeLessThan(900);
      expect(owned.at(-1)?.productId).toMatch(/^owned-899-/);
    });

    if (place === undefined) return;

    it('understands of a memory of a newer version what it can, and leaves it as it is', async () => {
      const newer = {
        schemaVersion: 9,
        account: {
          declined: ['catan', { id: 'azul', why: 'price' }],
          owned: [{ productId: 'hario-buono-kettle', since: '2031' }],
          visits: { count: 3 },
        },
      };
      await place('key', newer);
      const understood = await at(NOW).read(CUSTOMER);
      expect(understood?.account.declined).toEqual(['catan']);
      expect(understood?.account.owned).toEqual([{ productId: 'hario-buono-kettle' }]);
      await expect(at(NOW).update(CUSTOMER, declining('azul'))).rejects.toThrow(
        /has version 9, .* up to 3; it is left/,
      );
      expect(await at(NOW).read(CUSTOMER)).toEqual(understood);
    });

    it('can remove a memory of a newer version', async () => {
      await place('key', { schemaVersion: 9, account: { declined: ['catan'] } });
      await at(NOW).remove(CUSTOMER.key, NOW);
      expect(await at(NOW).read(CUSTOMER)).toBeUndefined();
    });

    it.each([
      ['what is no memory at all', { something: 'else' }],
      ['a memory with a list that is none', { ...MEMORY, account: { declined: 'catan' } }],
    ])('takes %s for a new customer, and can add to it', async (_what, broken) => {
      await place('key', broken);
      expect(await at(NOW).read(CUSTOMER)).toBeUndefined();
      await at(NOW).update(CUSTOMER, declining('catan'));
      expect(await at(NOW).read(CUSTOMER)).toEqual(MEMORY);
    });
  });
