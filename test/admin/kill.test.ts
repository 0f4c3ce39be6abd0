import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { readRecord } from '../../admin/registration';
import { createProject } from './support/shelf';

const ROUNDS = 10;

test('kill -9 at random moments during hundreds of writes loses nothing: the record is whole, old or new', async () => {
  const project = createProject();
  const shop = join(project.folder, 'shop');
  let writes = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const writer = fork(join(__dirname, 'keep-changing.ts'), [shop], {
      execArgv: ['--require', 'tsx/cjs'],
      stdio: 'ignore',
    });
    await once(writer, 'message');
    await new Promise((resolve) => setTimeout(resolve, 90 + round * 17));
    writer.kill('SIGKILL');
    await once(writer, 'exit');
    const { history, clocks } = readRecord(shop);
    expect(history.at(-1)?.change).toBe(`sales ${clocks.qualifyingSales}`);
    writes += clocks.qualifyingSales;
  }
  expect(writes).toBeGreaterThan(200);
  project.remove();
}, 240_000);
