import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFileJournal } from '../../../clients/ads';
import { TYPESCRIPT } from '../../support/programs';
import { clientFor } from './support/client-for';
import { startFakeAmazonAds } from './support/fake-amazon-ads';
import { SELLER } from './support/forms';

const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
};

test('a program killed in the middle of its registration finds the account when it runs again', async () => {
  const amazon = await startFakeAmazonAds();
  const folder = await mkdtemp(join(tmpdir(), 'shelf-kill-'));
  amazon.behaviour.afterRegistering = [{ fault: 'hang' }];
  const script = require.resolve('./support/register-until-killed.ts');
  const program = spawn(process.execPath, [...TYPESCRIPT, script, amazon.url, folder]);
  await until(() => amazon.accounts.length === 1);
  program.kill('SIGKILL');
  await once(program, 'exit');

  const journal = createFileJournal(folder);
  expect(await journal.read()).toMatchObject([{ number: 1, kind: 'seller' }]);
  expect((await journal.read())[0]).not.toHaveProperty('result');
  const { account, how } = await clientFor(amazon.url, journal).client.registerAccount(SELLER);
  expect(how).toBe('listed');
  expect(account.adsAccountId).toBe('amzn1.ads-account.g.new1');
  expect(amazon.accounts).toHaveLength(1);

  await amazon.close();
  await rm(folder, { recursive: true });
});
