import { fork } from 'node:child_process';
import { on, once } from 'node:events';
import { join } from 'node:path';
import { readRecord } from '../../../owner';
import { bundleProgram } from '../../support/programs';
import { createProject } from '../../admin/support/shelf';

const ROUNDS = 10;
const WRITES_A_ROUND = 25;

test('kill -9 at random moments during hundreds of writes loses nothing: the record is whole, old or new', async () => {
  const project = createProject();
  const shop = join(project.folder, 'shop');
  const program = bundleProgram(require.resolve('./keep-changing.ts'), project.folder);
  let writes = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const writer = fork(program, [shop], { execArgv: [], stdio: 'ignore' });
    // By the count, not by the clock: how many a second there are is the machine's affair.
    for await (const [sales] of on(writer, 'message')) if (Number(sales) >= WRITES_A_ROUND) break;
    await new Promise((resolve) => setTimeout(resolve, round * 1.7));
    writer.kill('SIGKILL');
    await once(writer, 'exit');
    const { history, clocks } = readRecord(shop);
    expect(history.at(-1)?.change).toBe(`sales ${clocks.qualifyingSales}`);
    writes += clocks.qualifyingSales;
  }
  expect(writes).toBeGreaterThan(200);
  project.remove();
}, 240_000);
