import { connect } from 'node:net';
import { once } from 'node:events';
import { request } from 'node:http';
import { type LocalServer, jsonAnswer, serveLocally } from '../../workbench/http/local-server';
import { Refusal } from '../../workbench/http/refusal';

let server: LocalServer;
beforeAll(async () => {
  server = await serveLocally({
    maxBody: 1000,
    handle: async ({ method, path, query, body, bytes }) => {
      if (path === '/refused') throw new Refusal(418, 'No coffee here.');
      if (path === '/broken') throw new TypeError('out of milk');
      if (path === '/bytes') return { status: 200, type: 'image/png', body: bytes };
      return jsonAnswer(200, { method, path, query: [...query], body }, { 'x-own': 'yes' });
    },
  });
});
afterAll(() => server.close());

/** Unlike fetch, sends any Host and Origin. */
const send = (
  path: string,
  headers: Record<string, string> = {},
  body?: string | Buffer,
): Promise<{ status: number; text: string; headers: NodeJS.Dict<string | string[]> }> =>
  new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST';
    const sent = request(`${server.address}${path}`, { method, headers }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += String(chunk)));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text, headers: response.headers }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });

const messageOf = (text: string): string => (JSON.parse(text) as { message: string }).message;

it('listens only on 127.0.0.1, on a free port', () => {
  expect(server.address).toBe(`http://127.0.0.1:${server.port}`);
});

it('hands over method, path, query and body, and answers with type and headers', async () => {
  const { status, text, headers } = await send('/a%20b?x=1&x=2', {}, 'words');
  expect(status).toBe(200);
  expect(JSON.parse(text)).toEqual({
    method: 'POST',
    path: '/a b',
    query: [
      ['x', '1'],
      ['x', '2'],
    ],
    body: 'words',
  });
  expect(headers).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'x-own': 'yes',
    'x-content-type-options': 'nosniff',
  });
});

it('keeps bytes unchanged', async () => {
  const bytes = Buffer.from([0, 255, 128, 10]);
  const response = await fetch(`${server.address}/bytes`, { method: 'POST', body: bytes });
  expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
});

test.each([
  ['a name of another site', { host: 'evil.example' }],
  ['its address with another port', { host: '127.0.0.1:1' }],
  ['no port', { host: 'localhost' }],
])('refuses the Host of %s', async (_what, headers) => {
  const { status, text } = await send('/', headers);
  expect(status).toBe(403);
  expect(messageOf(text)).toContain('answers only to the Host 127.0.0.1:');
});

it('answers to localhost as well', async () => {
  expect((await send('/', { host: `localhost:${server.port}` })).status).toBe(200);
});

test.each(['http://evil.example', 'null', 'https://127.0.0.1', 'http://127.0.0.1:1'])(
  'refuses the Origin %s',
  async (origin) => {
    const { status, text } = await send('/', { origin });
    expect(status).toBe(403);
    expect(messageOf(text)).toContain('only its own pages');
  },
);

it('accepts its own Origin', async () => {
  expect((await send('/', { origin: server.address })).status).toBe(200);
  expect((await send('/', { origin: `http://localhost:${server.port}` })).status).toBe(200);
});

it('refuses a body that is too long, announced or not, and goes on', async () => {
  const { status, text } = await send('/', {}, 'x'.repeat(1001));
  expect([status, messageOf(text)]).toEqual([
    413,
    'The body is longer than 1000 bytes, the most accepted here.',
  ]);
  const chunked = await send('/', { 'transfer-encoding': 'chunked' }, 'x'.repeat(100_000));
  expect(chunked.status).toBe(413);
  expect((await send('/', {}, 'x'.repeat(1000))).status).toBe(200);
});

test.each(['/../secret', '/a/%2e%2e/secret', '/a/..%5Csecret', '/%00'])(
  'refuses the path %s',
  async (path) => {
    // fetch and request would normalise the path; a socket does not.
    const socket = connect(server.port, '127.0.0.1');
    socket.write(
      `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\nConnection: close\r\n\r\n`,
    );
    let text = '';
    socket.on('data', (chunk: Buffer) => (text += String(chunk)));
    await once(socket, 'close');
    expect(text).toMatch(/^HTTP\/1\.1 400 /);
    expect(text).toContain('must not contain');
  },
);

it('says in one sentence that a path is not well-formed', async () => {
  expect(messageOf((await send('/%zz')).text)).toBe('The path /%zz is not well-formed.');
});

it('passes refusals on, and reports other errors', async () => {
  const refused = await send('/refused');
  expect([refused.status, messageOf(refused.text)]).toEqual([418, 'No coffee here.']);
  const broken = await send('/broken');
  expect(broken.status).toBe(500);
  expect(messageOf(broken.text)).toBe('The simulator could not answer this request: out of milk');
});

it('survives data that is not HTTP', async () => {
  const socket = connect(server.port, '127.0.0.1');
  socket.write('hello\r\n\r\n');
  socket.resume();
  await once(socket, 'close');
  expect((await send('/')).status).toBe(200);
});

it('says which port is in use', async () => {
  await expect(
    serveLocally({ port: server.port, handle: async () => jsonAnswer(200, {}) }),
  ).rejects.toThrow(
    `Port ${server.port} of this computer can't be used: another program uses it. Choose another port.`,
  );
});
