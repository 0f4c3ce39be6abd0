import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { once } from 'node:events';
import * as z from 'zod';
import {
  AnswerError,
  NetworkError,
  type ServiceRequest,
  ServiceError,
  type TransportLogEntry,
  createTransport,
  sleep,
} from '../../../clients/transport';
import { type LocalService, startLocalService } from '../../support/local-service';

const NOW = Date.parse('2026-11-21T12:00:00Z');
const schema = z.looseObject({ name: z.string() });
let service: LocalService;
let now: number;
let waits: number[];
let log: TransportLogEntry[];

beforeEach(async () => {
  service = await startLocalService([{ json: { name: 'Ada' } }]);
  now = NOW;
  waits = [];
  log = [];
});
afterEach(() => service.close());

const transport = createTransport({
  fetch,
  clock: () => now,
  random: () => 0,
  sleep: async (milliseconds) => {
    waits.push(milliseconds);
    now += milliseconds;
  },
  userAgent: 'Agent/Shelf-Talker',
  log: (entry) => log.push(entry),
});

type Overrides = Partial<ServiceRequest<{ name: string }>>;
const send = (overrides: Overrides = {}) =>
  transport.send({
    service: 'Test service',
    method: 'GET',
    url: `${service.url}/things`,
    schema,
    timeout: 2_000,
    deadline: 60_000,
    maxBytes: 10_000,
    retry: 'safe',
    ...overrides,
  });

const failure = async (overrides: Overrides = {}): Promise<unknown> =>
  send(overrides).then(
    () => {
      throw new Error('it did not fail');
    },
    (error: unknown) => error,
  );

const good = { json: { name: 'Ada' } };

test('an answer comes back with its value, status, headers and request id', async () => {
  service.script([{ ...good, status: 201, headers: { 'x-amzn-RequestId': 'r-1', etag: 'e' } }]);
  const { headers, ...answer } = await send();
  expect(answer).toEqual({ value: { name: 'Ada' }, status: 201, requestId: 'r-1' });
  expect(headers.get('etag')).toBe('e');
});

test('JSON and forms go out with their media type, which a header may replace', async () => {
  await send({ method: 'POST', body: { json: { a: 'ü' } } });
  await send({ method: 'POST', body: { form: { token: 'Atza|x y' } } });
  const headers = { 'Content-Type': 'application/vnd.own+json', Accept: 'text/own' };
  await send({ method: 'POST', body: { json: {} }, headers });
  const [json, form, own] = service.requests;
  expect(json).toMatchObject({
    json: { a: 'ü' },
    headers: { 'content-type': 'application/json', 'user-agent': 'Agent/Shelf-Talker' },
  });
  expect(form?.headers['content-type']).toBe('application/x-www-form-urlencoded');
  expect(form?.form.get('token')).toBe('Atza|x y');
  expect(form?.body).toContain('%7C');
  expect(own?.headers).toMatchObject({
    'content-type': 'application/vnd.own+json',
    accept: 'text/own',
  });
});

test('an empty answer is undefined for the schema', async () => {
  service.script([{ status: 204 }]);
  const empty = await transport.send({
    service: 'Test service',
    method: 'DELETE',
    url: service.url,
    schema: z.undefined(),
    timeout: 1_000,
    maxBytes: 0,
    retry: 'never',
  });
  expect(empty.value).toBeUndefined();
});

test.each([429, 500, 502, 503, 504, 408])(
  'status %d is tried again where repeating is safe, each time after a longer wait',
  async (status) => {
    service.script([{ status }, { status }, { status }, good]);
    expect((await send()).value).toEqual({ name: 'Ada' });
    expect(waits).toEqual([500, 1_000, 2_000]);
  },
);

test('the fourth failure is the last', async () => {
  service.script([{ status: 503, json: { code: 'Busy', message: 'come back later' } }]);
  const error = await failure();
  expect(error).toBeInstanceOf(ServiceError);
  expect(error).toMatchObject({ status: 503, code: 'Busy', text: 'come back later' });
  expect(service.requests).toHaveLength(4);
});

test.each([400, 401, 403, 404, 409, 422])('status %d is not tried again', async (status) => {
  service.script([{ status }, good]);
  expect(await failure()).toBeInstanceOf(ServiceError);
  expect(service.requests).toHaveLength(1);
});

test.each([
  ['a server error', { status: 503 }],
  ['a throttle', { status: 429, headers: { 'retry-after': '1' } }],
  ['a reset', { fault: 'reset' as const }],
])('%s is never repeated where repeating may do harm', async (_what, answer) => {
  service.script([answer, good]);
  await failure({ method: 'POST', retry: 'never' });
  expect(service.requests).toHaveLength(1);
  expect(waits).toEqual([]);
});

test.each([
  ['7', 7_000],
  ['0', 0],
  [new Date(NOW + 9_000).toUTCString(), 9_000],
  [new Date(NOW - 9_000).toUTCString(), 0],
  ['soon', 500],
  ['-3', 500],
])('Retry-After "%s" makes it wait %d ms', async (header, wait) => {
  service.script([{ status: 429, headers: { 'retry-after': header } }, good]);
  await send();
  expect(waits).toEqual([wait]);
});

test('a wait beyond the deadline is not started, and the error says how long to wait', async () => {
  service.script([{ status: 429, headers: { 'retry-after': '3600' } }, good]);
  expect(await failure()).toMatchObject({ status: 429, retryAfter: 3_600_000 });
  expect(waits).toEqual([]);
});

test('waits are spread by the random source', async () => {
  service.script([{ status: 500 }, good]);
  const spread = createTransport({
    fetch,
    clock: () => now,
    random: () => 0.5,
    sleep: async (milliseconds) => void waits.push(milliseconds),
    userAgent: 'test',
  });
  await spread.send({
    service: 'Test service',
    method: 'GET',
    url: service.url,
    schema,
    timeout: 1_000,
    maxBytes: 1_000,
    retry: 'safe',
  });
  expect(waits).toEqual([375]);
});

test('after a reset, a truncated body or a stalled one the request may have been done', async () => {
  for (const fault of ['reset', 'truncate'] as const) {
    service.script([{ ...good, fault }]);
    const error = await failure({ retry: 'never' });
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ failure: 'broken', maybeDone: true });
  }
  for (const fault of ['hang', 'stall'] as const) {
    service.script([{ ...good, fault }]);
    const error = await failure({ retry: 'never', timeout: 100 });
    expect(error).toMatchObject({ failure: 'timeout', maybeDone: true });
  }
});

test('a reset is tried again where repeating is safe', async () => {
  service.script([{ fault: 'reset' }, { ...good, fault: 'truncate' }, good]);
  expect((await send()).value).toEqual({ name: 'Ada' });
});

test('a server that is not there was never reached, and nothing was done', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  const error = await failure({ url: `http://127.0.0.1:${port}`, retry: 'never' });
  expect(error).toMatchObject({
    name: 'NetworkError',
    failure: 'unreachable',
    maybeDone: false,
    code: 'ECONNREFUSED',
  });
});

test.each([
  ['no address', { url: 'nonsense' }],
  ['another protocol', { url: 'file:///etc/hostname' }],
  ['a password in the address', { url: 'http://user:secret-word@127.0.0.1/' }],
  ['a line break in a header', { headers: { authorization: 'Bearer secret\nword' } }],
])('%s is not sent, and the message does not quote it', async (_what, overrides) => {
  const error = await failure(overrides);
  expect(error).toMatchObject({ name: 'NetworkError', failure: 'not-sent', maybeDone: false });
  expect(String(error)).not.toMatch(/secret/);
});

test('the caller can give up before, during a try and during a wait', async () => {
  const before = await failure({ signal: AbortSignal.abort() });
  expect(before).toMatchObject({ failure: 'aborted', maybeDone: false });
  expect(service.requests).toHaveLength(0);

  service.script([{ fault: 'hang' }]);
  const during = await failure({ signal: AbortSignal.timeout(50) });
  expect(during).toMatchObject({ failure: 'aborted', maybeDone: true });

  const giveUp = new AbortController();
  const impatient = createTransport({
    fetch,
    clock: () => now,
    random: () => 0,
    sleep: async () => giveUp.abort(),
    userAgent: 'test',
  });
  service.script([{ status: 503 }, good]);
  const request = { service: 'Test service', method: 'GET', url: service.url, schema } as const;
  const limits = { timeout: 1_000, maxBytes: 1_000, retry: 'safe' } as const;
  await expect(
    impatient.send({ ...request, ...limits, signal: giveUp.signal }),
  ).rejects.toMatchObject({ failure: 'aborted' });
});

test('all tries together end within the deadline', async () => {
  service.script([{ fault: 'hang' }]);
  const real = createTransport({
    fetch,
    clock: Date.now,
    random: Math.random,
    sleep: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
    userAgent: 'test',
  });
  const began = Date.now();
  await expect(
    real.send({
      service: 'Test service',
      method: 'GET',
      url: service.url,
      schema,
      timeout: 400,
      deadline: 1_000,
      maxBytes: 1_000,
      retry: 'safe',
    }),
  ).rejects.toMatchObject({ failure: 'timeout' });
  expect(Date.now() - began).toBeLessThan(1_300);
});

test.each([
  ['not JSON', { text: '<html>hello' }, /not JSON/],
  ['another shape', { json: { name: 7 } }, /another shape \(name: .*string/],
  ['a redirect', { status: 302, headers: { location: 'http://127.0.0.1:1/' } }, /elsewhere/],
  ['a body beyond the limit', { hugeBytes: 50_000_000 }, /longer than 10000 bytes/],
  ['a body that says it is beyond', { text: 'x'.repeat(10_001) }, /longer than 10000 bytes/],
  [
    'a body that unpacks beyond the limit',
    {
      text: gzipSync(JSON.stringify({ name: 'x'.repeat(1_000_000) })),
      headers: { 'content-encoding': 'gzip' },
    },
    /longer than 10000 bytes/,
  ],
])('%s is an answer error', async (_what, answer, message) => {
  service.script([answer, good]);
  const error = await failure();
  expect(error).toBeInstanceOf(AnswerError);
  expect(String(error)).toMatch(message);
  expect(service.requests).toHaveLength(1);
});

test('a refusal of an endless page of HTML is still a refusal', async () => {
  service.script([{ status: 403, hugeBytes: 50_000_000 }]);
  expect(await failure()).toMatchObject({ name: 'ServiceError', status: 403, text: undefined });
  service.script([{ status: 403, text: '<html><b>no</b>' }]);
  expect(await failure()).toMatchObject({ status: 403, code: undefined, text: undefined });
});

test.each([
  [{ error: 'invalid_grant', error_description: 'stale code' }, 'invalid_grant', 'stale code'],
  [{ code: '401', details: 'Authentication failed' }, '401', 'Authentication failed'],
  [{ message: 'no such account' }, undefined, 'no such account'],
  [{ detail: 'Product not found' }, undefined, 'Product not found'],
  [
    { errors: [{ errorId: 1, errorCode: 'BAD', errorMessage: 'postal code' }] },
    'BAD',
    'postal code',
  ],
  [{ errors: 'none' }, undefined, undefined],
  [null, undefined, undefined],
  [[1, 2], undefined, undefined],
])('the refusal %j keeps the code and the text of the service', async (json, code, text) => {
  service.script([{ status: 400, json }]);
  expect(await failure()).toMatchObject({ code, text });
});

test('the log has each try without query, body or secret', async () => {
  service.script([{ status: 503 }, good]);
  transport.redact('hush-hush');
  await send({ url: `${service.url}/of/hush-hush?key=value` });
  expect(log).toEqual([
    expect.objectContaining({ path: '/of/***', attempt: 1, status: 503 }),
    expect.objectContaining({ path: '/of/***', attempt: 2, status: 200, problem: undefined }),
  ]);
});

test('when the whole process was frozen past the timeout, the answer has a moment more', async () => {
  const serve = `
    const server = require('node:http').createServer((_request, response) => {
      response.write('{"name":');
      process.stdin.once('data', () => response.end('"Ada"}'));
    });
    server.listen(0, '127.0.0.1', () => console.log(server.address().port));`;
  const child = spawn(process.execPath, ['-e', serve], { stdio: ['pipe', 'pipe', 'inherit'] });
  const [port] = (await once(child.stdout, 'data')) as [Buffer];
  const asked = createTransport({
    fetch,
    clock: Date.now,
    random: Math.random,
    sleep,
    userAgent: 'test',
  }).send({
    service: 'Service',
    method: 'GET',
    url: `http://127.0.0.1:${Number(port)}/`,
    schema,
    timeout: 500,
    maxBytes: 1000,
    retry: 'never',
  });
  // The request was sent; then nothing runs for longer than the timeout.
  await sleep(100);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
  child.stdin.write('go');
  const outcome = await asked.catch((error: unknown) => error);
  child.kill();
  expect(outcome).toMatchObject({ value: { name: 'Ada' } });
});
