import { type CustomerMemory } from './customer-memory';
import { type Kept, keptAfter, memoryOf } from './kept';
import { emptyItem, withMemory } from './memory-item';
import { type Speaker, type Store } from './store';

/** Where a store keeps things, by key. */
export interface Shelf {
  get(key: string): Promise<Kept | undefined>;
  /**
   * Replaces what is kept under a key, in one step: nobody else replaces it meanwhile. Calls `change`
   * again when somebody did.
   */
  change(key: string, change: (kept: Kept | undefined) => Kept): Promise<void>;
  /** For shelves that are older than the form in which a person is a section of the account's item. */
  readonly apart?: {
    /** Removes what was kept of a person under a key of their own. */
    readonly remove: (person: string) => Promise<void>;
  };
}

/**
 * The store on a shelf: what is remembered and forgotten is the same on all of them.
 *
 * @param clock milliseconds since 1970, UTC
 */
export const createStore = (shelf: Shelf, clock: () => number): Store => {
  /** What is kept of a recognised person under a key of their own, as before version 3. */
  const keptApart = async ({ person }: Speaker): Promise<CustomerMemory | undefined> =>
    person === undefined || shelf.apart === undefined
      ? undefined
      : memoryOf(await shelf.get(person), clock())?.content.account;

  const update: Store['update'] = async (speaker, happened) => {
    const { key, person } = speaker;
    const memory = await keptApart(speaker);
    const joining = person !== undefined && memory !== undefined ? { person, memory } : undefined;
    await shelf.change(key, (kept) => keptAfter(kept, { happened, joining }, clock()));
    if (joining !== undefined) await shelf.apart?.remove(joining.person);
  };

  return {
    async read(speaker) {
      const item = memoryOf(await shelf.get(speaker.key), clock())?.content;
      const { person } = speaker;
      if (person === undefined || item?.people[person] !== undefined) return item;
      const memory = await keptApart(speaker);
      if (memory === undefined) return item;
      return withMemory(item ?? emptyItem(clock()), person, memory);
    },
    update,
    remove: (key, at) => update({ key, person: undefined }, [{ fact: { kind: 'forgotten' }, at }]),
  };
};
