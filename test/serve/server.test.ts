import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { createSkill } from '../../lambda/skill';
import { createProcessStore } from '../../memory/process-store';
import { type Handler, type Running, type ServeEvent, startServer } from '../../serve/server';
import { createVerifier } from '../../serve/verify';
import { createDevice, loadProject } from '../../workbench/testing';
import { NOW, createAuthority } from './support/authority';

const ADDRESS = 'https://s3.amazonaws.com/echo.api/echo-api-cert-12.pem';
const MINUTE = 60_000;

const authority = createAuthority();
const { parts, understanding } = loadProject('en-US');

let now: number;
let chain: string;
let fetched: string[];
let fetchingEnds: Promise<unknown>;
let handled: unknown[];
let events: ServeEvent[];
let answer: Handler;
let server: Running;
beforeEach(async () => {
  [now, chain, fetched, handled, events] = [NOW, authority.chain, [], [], []];
  answer = async () => ({ version: '1.0', response: {} });
  fetchingEnds = Promise.resolve();
  const verify = createVerifier({
    fetchChain: async (address) => {
      fetched.push(address);
      await fetchingEnds;
      return chain;
    },
    roots: authority.roots,
    clock: () => now,
  });
  server = await startServer({
    handler: (envelope, context) => {
      handled.push(envelope);
      return answer(envelope, context);
    },
    ...{ verify, host: '127.0.0.1', port: 0 },
    log: (event) => events.push(event),
  });
});
afterEach(() => server.stop());

const bodyAt = (timestamp: number, type = 'LaunchRequest'): string =>
  JSON.stringify({ request: { type, timestamp: new Date(timestamp).toISOString() } });

interface Sent {
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly path?: string;
  readonly method?: string;
}

/** Sends what Alexa would, with the changes of a test. */
const send = ({ body = bodyAt(NOW), headers = {}, path = '/', method = 'POST' }: Sent = {}) =>
  new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
    const signed = {
      SignatureCertChainUrl: ADDRESS,
      'Signature-256': authority.sign(body),
      ...headers,
    };
    const sent = request({ port: server.port, path, method, headers: signed }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode, text }));
    });
    sent.on('error', reject);
    sent.end(method === 'POST' ? body : undefined);
  });

test('what Alexa signed reaches the skill, and its answer goes back', async () => {
  const { status, text } = await send();
  expect([status, JSON.parse(text)]).toEqual([200, { version: '1.0', response: {} }]);
  expect(handled).toEqual([JSON.parse(bodyAt(NOW))]);
});

test('the certificates are fetched once, and judged again as time passes', async () => {
  await send();
  await send();
  expect(fetched).toEqual([ADDRESS]);
  now += 3 * 24 * 60 * MINUTE;
  expect((await send({ body: bodyAt(now) })).status).toBe(400);
});

test('requests at the same time fetch the certificates once', async () => {
  let arrive: (value?: unknown) => void = () => undefined;
  fetchingEnds = new Promise((resolve) => (arrive = resolve));
  const pending = [send(), send(), send()];
  while (fetched.length === 0) await new Promise((resolve) => setImmediate(resolve));
  arrive();
  expect((await Promise.all(pending)).map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(fetched).toEqual([ADDRESS]);
});

test('of more chains than are kept only the oldest is fetched again; a bad one is never kept', async () => {
  const at = (number: number): Sent => ({
    headers: { SignatureCertChainUrl: `https://s3.amazonaws.com/echo.api/${number}.pem` },
  });
  for (let number = 0; number <= 10; number += 1) await send(at(number));
  fetched = [];
  await send(at(10));
  await send(at(1));
  expect(fetched).toEqual([]);
  await send(at(0));
  expect(fetched).toHaveLength(1);

  [chain, fetched] = ['', []];
  expect([(await send(at(20))).status, (await send(at(20))).status]).toEqual([400, 400]);
  expect(fetched).toHaveLength(2);
});

test.each<[string, () => Sent]>([
  ['without the address of the certificates', () => ({ headers: { SignatureCertChainUrl: '' } })],
  ['without a signature', () => ({ headers: { 'Signature-256': '' } })],
  [
    'with the signature of another body',
    () => ({ headers: { 'Signature-256': authority.sign('{}') } }),
  ],
  ['with a signature that is none', () => ({ headers: { 'Signature-256': 'c2lnbmVk' } })],
  ...[
    'http://s3.amazonaws.com/echo.api/cert.pem',
    'https://s3.amazonaws.com:563/echo.api/cert.pem',
    'https://evil.example/echo.api/cert.pem',
    'https://s3.amazonaws.com.evil.example/echo.api/cert.pem',
    'https://s3.amazonaws.com/EcHo.aPi/cert.pem',
    'https://s3.amazonaws.com/echo.api/../evil/cert.pem',
    'https://evil@s3.amazonaws.com/echo.api/cert.pem',
    'https://s3.amazonaws.com/echo.api/cert.pem?once-more',
    'https://s3.amazonaws.com/echo.api/cert.pem#once-more',
    'no address',
  ].map((address): [string, () => Sent] => [
    `with certificates at ${address}`,
    () => ({ headers: { SignatureCertChainUrl: address } }),
  ]),
  ['that is 151 seconds old', () => ({ body: bodyAt(NOW - 151_000) })],
  ['from 151 seconds ahead', () => ({ body: bodyAt(NOW + 151_000) })],
  [
    'about an event an hour and a second ago',
    () => ({ body: bodyAt(NOW - 3_601_000, 'AlexaSkillEvent.SkillDisabled') }),
  ],
  ['without a timestamp', () => ({ body: '{"request":{"type":"LaunchRequest"}}' })],
  ['that is not JSON', () => ({ body: 'hello' })],
  ['that is null', () => ({ body: 'null' })],
])('a request %s is refused, and the skill never sees it', async (_what, sent) => {
  expect((await send(sent())).status).toBe(400);
  expect(handled).toEqual([]);
  expect(events).toContainEqual({ event: 'refused', reason: expect.any(String) as string });
});

const stranger = createAuthority();

test.each<[string, () => string, string]>([
  ['an authority that nobody knows', () => stranger.chain, 'leads to no authority'],
  [
    'no certificate between',
    () => authority.chain.split(/(?<=END CERTIFICATE-----\r?\n)/)[0] ?? '',
    'leads to no authority',
  ],
  [
    'a name that is not Alexa’s',
    () => authority.chainWith({ hosts: ['evil.example'] }),
    'is not for echo-api',
  ],
  [
    'a wildcard for a name',
    () => authority.chainWith({ hosts: ['*.amazon.com'] }),
    'is not for echo-api',
  ],
  [
    'no name at all',
    () => authority.chainWith({ name: 'echo-api.amazon.com', hosts: [] }),
    'is not for echo-api',
  ],
  ['an expired certificate', () => authority.chainWith({ to: NOW - MINUTE }), 'has expired'],
  [
    'a certificate of tomorrow',
    () => authority.chainWith({ from: NOW + MINUTE }),
    'has expired, or is not valid yet',
  ],
  ['an issuer that is no authority', () => authority.chainOfLeaf(), 'leads to no authority'],
  ['nothing in it', () => '', 'no certificate'],
])('a chain with %s is refused', async (_what, make, reason) => {
  chain = make();
  expect((await send()).status).toBe(400);
  expect(handled).toEqual([]);
  expect(events.at(-1)?.['reason']).toContain(reason);
});

test('a skill event may be an hour late', async () => {
  const body = bodyAt(NOW - 59 * MINUTE, 'AlexaSkillEvent.SkillDisabled');
  expect((await send({ body })).status).toBe(200);
});

test.each([
  ['is announced', { 'content-length': '1000000' }, 'x'],
  ['comes in pieces', { 'transfer-encoding': 'chunked' }, 'x'.repeat(300_000)],
])(
  'a body of a megabyte that %s is refused before it has all come',
  async (_what, headers, first) => {
    const sent = request({ port: server.port, method: 'POST', headers });
    const answered = once(sent, 'response');
    sent.write(first);
    const [{ statusCode, headers: told }] = (await answered) as [IncomingMessage];
    sent.destroy();
    expect([statusCode, told.connection]).toEqual([413, 'close']);
    expect(events).toContainEqual({ event: 'refused', reason: 'the body is too long' });
    expect(handled).toEqual([]);
  },
);

test('other paths and methods are refused, and health needs no signature', async () => {
  expect((await send({ method: 'GET' })).status).toBe(405);
  expect((await send({ path: '/other' })).status).toBe(404);
  expect(await send({ method: 'GET', path: '/health' })).toEqual({
    status: 200,
    text: '{"status":"ok"}',
  });
});

test('a fault of the skill is told by its name alone', async () => {
  answer = () => Promise.reject(new TypeError('hunter2'));
  const { status, text } = await send();
  expect(status).toBe(500);
  expect(events.at(-1)).toEqual({ event: 'fault', name: 'TypeError' });
  expect(text + JSON.stringify(events)).not.toContain('hunter2');
});

test('a server that stops answers what it has, and takes nothing new', async () => {
  let finish: (response: object) => void = () => undefined;
  answer = () => new Promise((resolve) => (finish = resolve));
  const pending = send();
  while (handled.length === 0) await new Promise((resolve) => setImmediate(resolve));
  const stopped = server.stop();
  await expect(send()).rejects.toThrow('ECONNREFUSED');
  finish({ version: '1.0' });
  expect((await pending).status).toBe(200);
  await stopped;
  server = { port: 0, stop: async () => undefined };
});

test('a whole conversation goes through it to a tagged hand-over', async () => {
  const skill = createSkill({
    ...parts,
    memory: createProcessStore(() => now),
    ...{ clock: () => now, random: () => 0, log: () => undefined },
  });
  answer = (envelope) => skill.invoke(envelope as never, undefined);
  const device = createDevice({
    project: { ...loadProject('en-US'), understanding },
    clock: NOW,
    skill: {
      invoke: async (envelope) =>
        JSON.parse((await send({ body: JSON.stringify(envelope) })).text) as never,
    },
  });
  await device.say('open shelf talker');
  await device.say('find a gift for my dad who likes coffee');
  const { directives } = await device.say('yes');
  expect(JSON.stringify(directives)).toContain('sample-shelftalker-belongs-to-nobody-20');
});
