import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { type Page, startPage } from '../../workbench/page';
import { type ConversationState } from '../../workbench/page/contract';
import { runProgram } from '../simulator/support/run-cli';
import { assembleForPage } from './support/assemble-for-page';

const JEST = require.resolve('jest/bin/jest');

let page: Page;
beforeAll(async () => {
  page = await startPage({
    assembleFor: assembleForPage,
    locales: ['en-US', 'en-GB'],
    first: { seed: 1, remember: false },
  });
});
afterAll(() => page.close());

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** Sends the request unchanged: fetch would normalise the path and does not let a caller set the Host. */
const ask = (
  method: string,
  path: string,
  { body, ...headers }: Readonly<Record<string, string>> = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(page.address);
    const sent = request({ hostname, port, method, path, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (text += part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body: text, headers: response.headers }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });

const JSON_TYPE = { 'content-type': 'application/json' };

const post = (path: string, value: unknown): Promise<Answer> =>
  ask('POST', path, { ...JSON_TYPE, body: JSON.stringify(value) });

const begin = async (): Promise<string> =>
  (JSON.parse((await post('/api/conversations', {})).body) as ConversationState).id;

const take = (id: string, step: unknown): Promise<Answer> =>
  post(`/api/conversations/${id}/steps`, step);

test.each([
  ['a foreign Host', { host: 'shop.example:80' }],
  ['a foreign Origin', { origin: 'https://shop.example' }],
  ['the Origin null', { origin: 'null' }],
])('%s is refused', async (_name, headers) => {
  for (const [method, path] of [
    ['GET', '/'],
    ['GET', '/screen'],
    ['POST', '/api/conversations'],
  ] as const) {
    const sent = method === 'POST' ? { ...headers, ...JSON_TYPE, body: '{}' } : headers;
    const { status, body } = await ask(method, path, sent);
    expect([path, status]).toEqual([path, 403]);
    expect(body).not.toContain('Shelf Talker');
  }
});

test('a form of a foreign page, which sends no JSON, starts nothing', async () => {
  const form = { 'content-type': 'text/plain', body: '{}' };
  expect((await ask('POST', '/api/conversations', form)).status).toBe(415);
  expect((await ask('POST', '/api/files', form)).status).toBe(415);
});

test.each([
  '/../package.json',
  '/..%2fpackage.json',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/..\\package.json',
  '/main.js/../../index.html',
  '/package.json',
  '/viewhost.LICENSE',
  '/constructor',
  '/api/../main.js',
  '//etc/passwd',
])('nothing outside the page is served: %s', async (path) => {
  const { status, body } = await ask('GET', path);
  expect([400, 404]).toContain(status);
  expect(JSON.parse(body)).toEqual({ message: expect.stringMatching(/^[A-Z].*\.$/) as string });
});

test('the page allows scripts of its own only, and the frame has no origin', async () => {
  const policy = (await ask('GET', '/')).headers['content-security-policy'];
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  const frame = (await ask('GET', '/screen')).headers['content-security-policy'];
  expect(frame).toContain('sandbox allow-scripts;');
  expect(frame).not.toMatch(/script-src[^;]*'(?:self|unsafe-inline)'/);
  expect(frame).not.toMatch(/https?:/);
});

test('the viewhost is served without the addresses of its fonts', async () => {
  const { body } = await ask('GET', '/screen');
  expect(/src: url\('http/.test(body)).toBe(false);
  expect(body.length).toBeGreaterThan(4_000_000);
});

test.each([
  ['nonsense', 'POST', '/api/conversations', 'x', 400],
  ['an unknown locale', 'POST', '/api/conversations', '{"locale":"xx-XX"}', 400],
  ['an unknown device', 'POST', '/api/conversations', '{"type":"toaster"}', 400],
  ['a user with a path in it', 'POST', '/api/conversations', '{"user":"../x"}', 400],
  ['an unknown field', 'POST', '/api/conversations', '{"userr":"x"}', 400],
  ['a conversation nobody knows', 'POST', '/api/conversations/x/steps', '{"do":"silence"}', 404],
  ['an unknown place', 'POST', '/api/nowhere', '{}', 404],
  ['a file of another kind', 'POST', '/api/files', '{"format":"x"}', 400],
])('%s is answered with one sentence', async (_name, method, path, body, status) => {
  const answer = await ask(method, path, { ...JSON_TYPE, body });
  expect(answer.status).toBe(status);
  expect(JSON.parse(answer.body)).toMatchObject({
    message: expect.stringMatching(/^[A-Z].*\.$/) as string,
  });
});

test('what is wrong with a request is said in plain words, with its place', async () => {
  const { body } = await post('/api/conversations', { remember: 'yes', user: '../x' });
  expect(JSON.parse(body)).toEqual({
    message:
      'The request: "user": is not a name: use up to 40 letters, digits, dots and dashes (and 1 more).',
    at: ['user'],
  });
  const { body: missing } = await take(await begin(), { do: 'say' });
  expect(JSON.parse(missing)).toEqual({
    message: 'The request: "text": is missing; add it.',
    at: ['text'],
  });
});

test.each([
  [{ do: 'dance' }],
  [{ do: 'say' }],
  [{ do: 'say', text: 'x'.repeat(2000) }],
  [{ do: 'touch', arguments: 'yes' }],
  [{ do: 'clock', time: 'noon' }],
  [{ do: 'faults', faults: { every: 'two words' } }],
])('a step that is not valid is refused and leaves no turn: %j', async (step) => {
  const id = await begin();
  expect((await take(id, step)).status).toBe(400);
  const { body } = await ask('GET', `/api/conversations/${id}`);
  expect((JSON.parse(body) as ConversationState).turns).toEqual([]);
});

test('a body of megabytes is refused, and the page goes on', async () => {
  const { status } = await ask('POST', '/api/files', { ...JSON_TYPE, body: 'x'.repeat(3_000_000) });
  expect(status).toBe(413);
  expect((await ask('GET', '/')).status).toBe(200);
});

test('a conversation that cannot be started says why, and the page goes on', async () => {
  const broken = await startPage({
    assembleFor: () => {
      throw new Error('shop/brand.json is not what it should be.');
    },
    locales: ['en-US'],
  });
  const headers = JSON_TYPE;
  const url = `${broken.address}/api/conversations`;
  const answer = await fetch(url, { method: 'POST', headers, body: '{}' });
  expect(answer.status).toBe(500);
  expect(await answer.text()).toContain('shop/brand.json is not what it should be.');
  expect((await fetch(broken.address)).status).toBe(200);
  await broken.close();
});

test('a replay contains silences but no touch, and says so', async () => {
  const id = await begin();
  const save = () => ask('GET', `/api/conversations/${id}/save/replay`);
  expect((await save()).status).toBe(409);
  await take(id, { do: 'say', text: 'open shelf talker' });
  await take(id, { do: 'silence' });
  await take(id, { do: 'say', text: ' ' });
  const { status, body } = await save();
  expect(status).toBe(200);
  expect(JSON.parse(body)).toMatchObject({ userInput: ['open shelf talker', '', '', '.quit'] });
  await take(id, { do: 'touch', arguments: ['another'] });
  const touched = await save();
  expect([touched.status, touched.body]).toEqual([
    409,
    expect.stringContaining("can't contain a touch"),
  ]);
});

test('a conversation saved as a test passes as it was saved, and fails where the skill differs', async () => {
  const id = await begin();
  await take(id, { do: 'say', text: "ask shelf talker for a gift for my dad who likes 'coffee'" });
  await take(id, {
    do: 'faults',
    faults: {
      every: null,
      byAsin: {},
      script: ['NoOffersFound'],
      chance: null,
      voicePurchasing: true,
      notOffered: {},
      keepAttributes: true,
    },
  });
  await take(id, { do: 'touch', arguments: ['yes'] });
  await take(id, { do: 'silence' });
  const { body } = await ask('GET', `/api/conversations/${id}/save/test`);
  expect(body).toContain("outcome: 'NoOffersFound'");
  const folder = mkdtempSync(join(__dirname, '..', 'saved-'));
  try {
    writeFileSync(join(folder, 'saved.test.ts'), body);
    const wrong = body.replace("outcome: 'NoOffersFound'", "outcome: 'completed'");
    writeFileSync(join(folder, 'wrong.test.ts'), wrong);
    // Not spawnSync: the page is served by this process, and while it stands still for seconds, the
    // server's and the client's kept connections expire at once, and the next request is reset.
    const { stdout } = await runProgram(
      process.execPath,
      [JEST, '--runInBand', '--json', folder],
      '',
    );
    expect(JSON.parse(stdout)).toMatchObject({ numPassedTests: 1, numFailedTests: 1 });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('two conversations know nothing of each other, and their turns come in the order asked', async () => {
  const [one, two] = [await begin(), await begin()];
  await Promise.all([
    take(one, { do: 'say', text: 'open shelf talker' }),
    take(one, { do: 'say', text: 'find a gift for my dad who likes coffee' }),
    take(one, { do: 'say', text: 'list my options' }),
  ]);
  const turnsOf = async (id: string) =>
    (
      JSON.parse((await ask('GET', `/api/conversations/${id}`)).body) as ConversationState
    ).turns.map(({ intent }) => intent);
  expect(await turnsOf(one)).toEqual(['LaunchRequest', 'RecommendIntent', 'ListOptionsIntent']);
  expect(await turnsOf(two)).toEqual([]);
});
