import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const BIN = join(__dirname, '..', '..', 'serve', 'bin.js');

const variables = (port: string) => ({ PATH: process.env['PATH'], SHELF_PORT: port });

/** Starts the server, and waits until it says where it listens. */
const start = async () => {
  const child = spawn(process.execPath, [BIN], { env: variables('0') });
  let printed = '';
  await new Promise<void>((ready, fail) => {
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      if (printed.includes('"serving"')) ready();
    });
    child.once('exit', () => fail(new Error(printed)));
  });
  const [, port = ''] = /"port":(\d+)/.exec(printed) ?? [];
  return { child, port, address: `http://127.0.0.1:${port}` };
};

test('the server of the built skill is healthy, refuses strangers, and ends when it is told to', async () => {
  const { child, address, port } = await start();
  expect(await (await fetch(`${address}/health`)).json()).toEqual({ status: 'ok' });
  const refused = await fetch(address, { method: 'POST', body: '{}' });
  expect([refused.status, await refused.json()]).toEqual([
    400,
    { message: 'this request is not signed by Alexa' },
  ]);

  const second = spawnSync(process.execPath, [BIN], { env: variables(port), encoding: 'utf8' });
  expect([second.status, second.stderr]).toEqual([
    2,
    expect.stringMatching(/^Can't listen on 127.0.0.1, port \d+: .*EADDRINUSE/),
  ]);

  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('a port that is none is told by the name of its variable', () => {
  const { status, stderr } = spawnSync(process.execPath, [BIN], {
    env: variables('eighty'),
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([2, expect.stringContaining('SHELF_PORT: not valid')]);
});
