import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const BIN = join(__dirname, '..', '..', 'serve', 'bin.js');

const variables = (port: string) => ({
  PATH: process.env['PATH'],
  SHELF_PORT: port,
  SHELF_SKILL_ID: 'amzn1.ask.skill.mine',
});

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

test.each([
  ['a port that is none', { SHELF_PORT: 'eighty' }, /^SHELF_PORT: not valid/],
  ['an ID that is none', { SHELF_SKILL_ID: 'mine' }, /^SHELF_SKILL_ID: not valid/],
  [
    'an address that is not of this computer, with the usual port where none is set',
    { SHELF_HOST: '192.0.2.1', SHELF_PORT: '' },
    /^Can't listen on 192\.0\.2\.1, port 8080: /,
  ],
  [
    'a skill without an ID, which would answer for any',
    { SHELF_SKILL_ID: undefined },
    /would answer the requests of any skill\. Set SHELF_SKILL_ID/,
  ],
])('%s is told by the name of its variable, and nothing is served', (_what, given, told) => {
  const env = { ...variables('0'), ...given };
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN], { env, encoding: 'utf8' });
  expect([status, stdout, stderr]).toEqual([2, '', expect.stringMatching(told)]);
});
