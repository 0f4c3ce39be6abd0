import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TablePlace } from '../../memory/dynamodb/send';
import { type Store } from '../../memory/store';
import { bundleProgram } from '../support/programs';
import { CUSTOMER, declining } from './store-contract';

export const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

export const declinedIn = async (store: Store): Promise<readonly string[]> =>
  (await store.read(CUSTOMER))?.account.declined ?? [];

/** A process that declines one product after another, and the products it says are stored. */
interface Decliner {
  readonly process: ChildProcess;
  readonly stored: readonly string[];
  /** Kills it. @returns when it has ended */
  readonly kill: () => Promise<void>;
}

/** Makes what starts such processes in the tests of this block, and kills those that are left. */
export const startingDecliners = () => {
  let folder: string;
  let program: string;
  let others: ChildProcess[];
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'shelf-test-'));
    program = bundleProgram(require.resolve('./keep-declining.ts'), folder);
  });
  beforeEach(() => {
    others = [];
  });
  afterEach(() => others.forEach((other) => other.kill('SIGKILL')));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** @returns when it has stored the first product */
  return async (place: string | TablePlace, name: string): Promise<Decliner> => {
    const where = typeof place === 'string' ? place : JSON.stringify(place);
    const other = fork(program, [where, name], { execArgv: [], stdio: 'ignore' });
    others.push(other);
    const stored: string[] = [];
    other.on('message', (productId) => stored.push(productId as string));
    await once(other, 'message');
    const kill = async (): Promise<void> => {
      other.kill('SIGKILL');
      await once(other, 'exit');
    };
    return { process: other, stored, kill };
  };
};

interface Shared {
  readonly place: () => string | TablePlace;
  readonly storeHere: () => Store;
  /** How many processes are killed, and how many milliseconds later each than the one before. */
  readonly kills: number;
  readonly later: number;
}

/** What a store holds that other processes use, too, when these are killed or frozen. */
export const killContract = ({ place, storeHere, kills, later }: Shared): void => {
  const startDeclining = startingDecliners();

  test('after a kill at any moment all that was stored is there, and more can be added', async () => {
    const all: string[] = [];
    for (let round = 0; round < kills; round += 1) {
      const other = await startDeclining(place(), `round-${round}`);
      await wait(round * later);
      await other.kill();
      await storeHere().update(CUSTOMER, declining(`ours-${round}`));
      all.push(...other.stored, `ours-${round}`);
      expect(await declinedIn(storeHere())).toEqual(expect.arrayContaining(all));
    }
  });

  test('one that is frozen in the middle holds nobody up, and destroys nothing when it wakes', async () => {
    const other = await startDeclining(place(), 'frozen');
    const ours: string[] = [];
    for (let round = 0; round < 8; round += 1) {
      other.process.kill('SIGSTOP');
      await wait(20);
      const start = performance.now();
      await storeHere().update(CUSTOMER, declining(`ours-${round}`));
      expect(performance.now() - start).toBeLessThan(1500);
      ours.push(`ours-${round}`);
      other.process.kill('SIGCONT');
      await wait(30 + round * later);
    }
    await other.kill();
    expect(await declinedIn(storeHere())).toEqual(
      expect.arrayContaining([...ours, ...other.stored]),
    );
  });
};
