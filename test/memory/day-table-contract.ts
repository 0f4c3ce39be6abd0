import { type DayTable, type Dated } from '../../memory/day-table';

/** The time at the beginning of every test, in milliseconds since 1970, UTC. */
export const NOON = Date.parse('2026-11-22T12:00:00Z');
const HOUR = 60 * 60 * 1000;

const dated = (value: unknown, asOf = NOON): Dated => ({
  value,
  asOf,
  expiresAt: asOf + 24 * HOUR,
});

/** @param makeTable makes a table on the same values each time within a test, on none in the next */
export const dayTableContract = (
  name: string,
  makeTable: (clock: () => number) => DayTable,
): void =>
  describe(`${name}, as every table of a day`, () => {
    let now: number;
    let table: DayTable;
    beforeEach(() => {
      now = NOON;
      table = makeTable(() => now);
    });
    const valueOf = async (key: string): Promise<unknown> =>
      (await table.read([key])).get(key)?.value;

    it('reads what was put there, and nothing else', async () => {
      await table.put('one', dated({ title: 'A kettle' }));
      await table.put('two', dated(null));
      const found = await table.read(['one', 'two', 'three']);
      expect([...found].sort()).toEqual([
        ['one', dated({ title: 'A kettle' })],
        ['two', dated(null)],
      ]);
      expect(await table.read([])).toEqual(new Map());
    });

    it('never reads what has expired, whether it was deleted or not', async () => {
      await table.put('one', dated('old'));
      now = NOON + 24 * HOUR - 1;
      expect(await valueOf('one')).toBe('old');
      now += 1;
      expect(await valueOf('one')).toBeUndefined();
    });

    it('never reads what is from the future, as it is after a clock was set back', async () => {
      now = NOON - 1;
      await table.put('one', dated('early'));
      expect(await valueOf('one')).toBeUndefined();
    });

    it('keeps the newer of two values, whichever comes last', async () => {
      now = NOON + HOUR;
      await table.put('one', dated('new', NOON + 1));
      await table.put('one', dated('old', NOON));
      expect(await valueOf('one')).toBe('new');
    });

    it('gives a thing to one of ten, and to others when its time is over or it lets go', async () => {
      const holders = Array.from({ length: 10 }, (_, index) => `holder-${index}`);
      const taking = () => Promise.all(holders.map((one) => table.take('turn', one, now + 1000)));
      const first = await taking();
      expect(first.filter(Boolean)).toHaveLength(1);
      const holder = holders[first.indexOf(true)] ?? '';
      expect(await table.take('turn', holder, now + 1000)).toBe(true);
      await table.letGo('turn', 'somebody else', now);
      expect(await table.take('turn', 'another', now + 1000)).toBe(false);
      await table.letGo('turn', holder, now + 500);
      expect(await table.take('turn', 'another', now + 1000)).toBe(false);
      now += 500;
      expect((await taking()).filter(Boolean)).toHaveLength(1);
      now += 1000;
      expect((await taking()).filter(Boolean)).toHaveLength(1);
    });

    it('counts up to a limit, and no two at once', async () => {
      const limit = { most: 3, spacing: 1100, expiresAt: NOON + HOUR };
      const ten = await Promise.all(Array.from({ length: 10 }, () => table.count('day', limit)));
      expect(ten.filter(({ outcome }) => outcome === 'counted')).toHaveLength(1);
      expect(ten.filter(({ outcome }) => outcome === 'early')).toHaveLength(9);
      expect(await table.count('day', limit)).toEqual({ outcome: 'early', at: NOON + 1100 });
      expect(await table.count('another day', limit)).toEqual({ outcome: 'counted' });
      for (const outcome of ['counted', 'counted', 'full']) {
        now += 1100;
        expect(await table.count('day', limit)).toEqual({ outcome });
      }
    });
  });
