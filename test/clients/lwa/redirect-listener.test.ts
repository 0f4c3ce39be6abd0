import { request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { connect } from 'node:net';
import { type RedirectWait, ConsentError, listenForRedirect } from '../../../clients/lwa';

const wait = (overrides: Partial<RedirectWait> = {}): RedirectWait => ({
  port: 0,
  path: '/signed-in',
  hostName: '127.0.0.1',
  state: 'state-1',
  patience: 5_000,
  ...overrides,
});

const visit = async (url: string, init?: RequestInit) => {
  const response = await fetch(url, init);
  return { status: response.status, page: await response.text(), headers: response.headers };
};

const isOpen = (url: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.unref();
  });

test('the code that comes with the state is handed on, and the listener closes', async () => {
  const { code, redirectUri } = await listenForRedirect(wait());
  const { status, page, headers } = await visit(`${redirectUri}?code=c%7C1&state=state-1&scope=x`);
  expect(await code).toBe('c|1');
  expect(status).toBe(200);
  expect(page).toContain('close this page');
  expect(page).not.toContain('c|1');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(await isOpen(redirectUri)).toBe(false);
});

test('forged, incomplete and foreign answers are refused, and the listener goes on waiting', async () => {
  const { code, redirectUri } = await listenForRedirect(wait());
  const { origin } = new URL(redirectUri);
  const statuses = [
    await visit(`${redirectUri}?code=forged&state=other`),
    await visit(`${redirectUri}?code=forged`),
    await visit(`${redirectUri}?state=state-1`),
    await visit(`${redirectUri}?error=access_denied&state=other`),
    await visit(`${origin}/favicon.ico`),
    await visit(`${redirectUri}?code=forged&state=state-1`, { method: 'POST' }),
  ].map(({ status }) => status);
  expect(statuses).toEqual([400, 400, 400, 400, 404, 405]);
  await visit(`${redirectUri}?code=right&state=state-1`);
  expect(await code).toBe('right');
});

test('a refusal keeps the words of Amazon', async () => {
  const { code, redirectUri } = await listenForRedirect(wait());
  const outcome = code.catch((error: unknown) => error);
  const query = 'error=access_denied&error_description=not%20today%1B[2J&state=state-1';
  await visit(`${redirectUri}?${query}`);
  const error = await outcome;
  expect(error).toBeInstanceOf(ConsentError);
  expect(error).toMatchObject({ failure: 'refused', code: 'access_denied' });
  expect(String(error)).toContain('not today');
  expect(String(error)).not.toContain('\u001b');
});

test('it waits no longer than it was told, and closes', async () => {
  const { code, redirectUri } = await listenForRedirect(wait({ patience: 50 }));
  await expect(code).rejects.toMatchObject({ failure: 'timeout' });
  expect(await isOpen(redirectUri)).toBe(false);
});

test('the caller may give up, also before it starts', async () => {
  const giveUp = new AbortController();
  const { code, redirectUri } = await listenForRedirect(wait({ signal: giveUp.signal }));
  giveUp.abort();
  await expect(code).rejects.toMatchObject({ failure: 'aborted' });
  expect(await isOpen(redirectUri)).toBe(false);
  const late = await listenForRedirect(wait({ signal: giveUp.signal }));
  await expect(late.code).rejects.toMatchObject({ failure: 'aborted' });
});

test('a port in use is reported', async () => {
  const first = await listenForRedirect(wait({ patience: 500 }));
  const port = Number(new URL(first.redirectUri).port);
  await expect(listenForRedirect(wait({ port }))).rejects.toMatchObject({ failure: 'port' });
  await expect(first.code).rejects.toMatchObject({ failure: 'timeout' });
});

test('other machines cannot reach it', async () => {
  const { code, redirectUri } = await listenForRedirect(wait({ hostName: 'localhost' }));
  const { hostname, port } = new URL(redirectUri);
  expect(hostname).toBe('localhost');
  const outside = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal);
  for (const { address } of outside) {
    const answer = new Promise((resolve) => {
      const probe = request({ host: address, port, path: '/signed-in', timeout: 1_000 }, () =>
        resolve('reached'),
      );
      probe.on('timeout', () => probe.destroy(new Error('timeout')));
      probe.on('error', () => resolve('not reached'));
      probe.end();
    });
    expect(await answer).toBe('not reached');
  }
  await visit(`http://127.0.0.1:${port}/signed-in?code=c&state=state-1`);
  expect(await code).toBe('c');
});
