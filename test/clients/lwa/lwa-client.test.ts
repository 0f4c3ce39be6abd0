import { randomBytes } from 'node:crypto';
import {
  type LwaClient,
  LWA_HOSTS,
  authorizationUrl,
  createLwaClient,
  createLwaTokenSource,
  createProofKey,
  signIn,
} from '../../../clients/lwa';
import { ServiceError, createTransport } from '../../../clients/transport';
import { type LocalService, startLocalService } from '../../support/local-service';

const NOW = Date.parse('2026-11-21T12:00:00Z');
const SECRET = 'not-to-be-seen';
const TOKENS = {
  access_token: 'Atza|one',
  token_type: 'bearer',
  expires_in: 3600,
  refresh_token: 'Atzr|one',
};
let service: LocalService;
let client: LwaClient;
let now: number;
const clock = (): number => now;

beforeEach(async () => {
  now = NOW;
  service = await startLocalService([{ json: TOKENS }]);
  const transport = createTransport({
    fetch,
    clock,
    random: () => 0,
    sleep: async (milliseconds) => void (now += milliseconds),
    userAgent: 'test',
  });
  client = createLwaClient({
    transport,
    clock,
    tokenUrl: `${service.url}/auth/o2/token`,
    clientId: 'client-1',
    clientSecret: SECRET,
  });
});
afterEach(() => service.close());

test.each(['NA', 'EU', 'FE'] as const)(
  'the consent page of %s gets all its parameters',
  (region) => {
    const { challenge } = createProofKey(() => new Uint8Array(32));
    const { authorizeUrl } = LWA_HOSTS[region];
    const url = authorizationUrl({
      authorizeUrl,
      clientId: 'client-1',
      scope: 'advertising::campaign_management advertising::test:create_account',
      redirectUri: 'http://127.0.0.1:8090/signed-in',
      state: 's',
      challenge,
    });
    expect(url.startsWith(`${authorizeUrl}?`)).toBe(true);
    expect(url).toContain('management%20advertising');
    expect(Object.fromEntries(new URL(url).searchParams)).toEqual({
      client_id: 'client-1',
      scope: 'advertising::campaign_management advertising::test:create_account',
      response_type: 'code',
      redirect_uri: 'http://127.0.0.1:8090/signed-in',
      state: 's',
      code_challenge: challenge,
      code_challenge_method: 'S256',
    });
  },
);

test('the proof key is as RFC 7636 computes it', () => {
  const octets = Buffer.from('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk', 'base64url');
  expect(createProofKey(() => octets)).toEqual({
    verifier: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk',
    challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  });
});

test('a code becomes tokens, by a form', async () => {
  const grant = { code: 'c|1', redirectUri: 'http://127.0.0.1:1/x', verifier: 'verifier-1' };
  expect(await client.exchange(grant)).toEqual({
    accessToken: 'Atza|one',
    refreshToken: 'Atzr|one',
    expiresAt: NOW + 3_600_000,
  });
  expect(Object.fromEntries(service.requests[0]?.form ?? [])).toEqual({
    grant_type: 'authorization_code',
    code: 'c|1',
    redirect_uri: 'http://127.0.0.1:1/x',
    code_verifier: 'verifier-1',
    client_id: 'client-1',
    client_secret: SECRET,
  });
});

test('a code is never sent twice', async () => {
  service.script([{ status: 503 }, { json: TOKENS }]);
  const grant = { code: 'c', redirectUri: 'http://127.0.0.1:1/x' };
  await expect(client.exchange(grant)).rejects.toMatchObject({ status: 503 });
  expect(service.requests).toHaveLength(1);
});

test("a stale code is reported in Amazon's words, without the secret", async () => {
  const text = `The request has an invalid parameter : code for ${SECRET}`;
  service.script([{ status: 400, json: { error: 'invalid_request', error_description: text } }]);
  const error = await client
    .exchange({ code: 'c', redirectUri: 'http://127.0.0.1:1/x' })
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ServiceError);
  expect(error).toMatchObject({
    code: 'invalid_request',
    text: 'The request has an invalid parameter : code for ***',
  });
});

test.each([
  ['missing', {}],
  ['no number', { expires_in: 'soon' }],
  ['null', { expires_in: null }],
  ['a text', { expires_in: '3600' }],
])('a lifetime that is %s counts as an hour', async (_what, lifetime) => {
  service.script([{ json: { access_token: 'Atza|x', ...lifetime } }]);
  expect(await client.refresh('Atzr|one')).toMatchObject({ expiresAt: NOW + 3_600_000 });
});

test('a withdrawn consent asks to sign in again', async () => {
  service.script([{ status: 400, json: { error: 'invalid_grant' } }]);
  await expect(client.refresh('Atzr|one')).rejects.toMatchObject({
    name: 'ConsentError',
    failure: 'revoked',
    message: expect.stringContaining('sign in again') as string,
  });
});

test('fifty callers make one refresh, and a new refresh token is kept', async () => {
  const kept: string[] = [];
  service.script((_request, before) => ({
    json: { ...TOKENS, access_token: `Atza|${before}`, refresh_token: `Atzr|${before}` },
    after: 20,
  }));
  const keep = async (token: string): Promise<void> => void kept.push(token);
  const source = createLwaTokenSource({ client, clock, refreshToken: 'Atzr|first', keep });
  const use = async () => source.use(async (token) => token);
  const tokens = await Promise.all(Array.from({ length: 50 }, use));
  expect(new Set(tokens)).toEqual(new Set(['Atza|0']));
  expect(service.requests).toHaveLength(1);

  now += 55 * 60_000 - 1;
  expect(await use()).toBe('Atza|0');
  now += 1;
  expect(await use()).toBe('Atza|1');
  expect(kept).toEqual(['Atzr|0', 'Atzr|1']);
  expect(service.requests.map(({ form }) => form.get('refresh_token'))).toEqual([
    'Atzr|first',
    'Atzr|0',
  ]);
});

test('after a 401 the token is renewed once, and the call repeated once', async () => {
  service.script((_request, before) => ({ json: { ...TOKENS, access_token: `Atza|${before}` } }));
  const keep = async (): Promise<void> => undefined;
  const source = createLwaTokenSource({ client, clock, refreshToken: 'Atzr|one', keep });
  const seen: string[] = [];
  const call = async (token: string): Promise<never> => {
    seen.push(token);
    throw new ServiceError('Test service', { status: 401 });
  };
  await expect(source.use(call)).rejects.toMatchObject({ status: 401 });
  expect(seen).toEqual(['Atza|0', 'Atza|1']);
});

const signInWith = (show: (page: { url: string; redirectUri: string }) => Promise<void>) =>
  signIn({
    client,
    clientId: 'client-1',
    authorizeUrl: `${service.url}/ap/oa`,
    scope: 'advertising::campaign_management',
    random: randomBytes,
    hostName: '127.0.0.1',
    path: '/signed-in',
    port: 0,
    patience: 5_000,
    show,
  });

test('signing in: the browser goes to the page and comes back, and the code becomes tokens', async () => {
  const tokens = await signInWith(async ({ url, redirectUri }) => {
    const state = new URL(url).searchParams.get('state') ?? '';
    await fetch(`${redirectUri}?code=c1&state=${encodeURIComponent(state)}`);
  });
  expect(tokens.refreshToken).toBe('Atzr|one');
  const form = service.requests[0]?.form;
  expect(form?.get('code')).toBe('c1');
  expect(form?.get('code_verifier')).toMatch(/^[\w-]{43}$/);
});

test('when the page cannot be shown, signing in ends and the listener closes', async () => {
  let redirect = '';
  const shown = signInWith(async ({ redirectUri }) => {
    redirect = redirectUri;
    throw new Error('no browser');
  });
  await expect(shown).rejects.toThrow('no browser');
  await expect(fetch(redirect)).rejects.toThrow();
});
