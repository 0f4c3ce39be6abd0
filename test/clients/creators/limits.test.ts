import { type DayUsage } from '../../../clients/creators/limiter';
import { createCreatorsClient, createTransport, sleep } from '../../../clients/creators';
import { HOUR, US, clientFor } from './support/client-for';
import {
  CREDENTIAL_ID,
  CREDENTIAL_SECRET,
  type FakeCreatorsApi,
  REFUSALS,
  startFakeCreatorsApi,
} from './support/fake-creators-api';

const ONE = 'B000000001';

let amazon: FakeCreatorsApi;
beforeEach(async () => {
  amazon = await startFakeCreatorsApi();
});
afterEach(() => amazon.close());

describe('the limit of requests', () => {
  test('requests that come together are sent a little more than a second apart', async () => {
    const { client, clock } = clientFor(amazon.urls);
    const began = clock();
    await Promise.all([1, 2, 3, 4].map(() => client.getItems([ONE], US)));
    expect(clock() - began).toBeGreaterThanOrEqual(3300);
    expect(amazon.apiRequests).toHaveLength(4);
  });

  test('a caller without time to wait fails at once, and no request is made', async () => {
    const { client } = clientFor(amazon.urls);
    await client.getItems([ONE], US);
    const error = await client
      .getItems([ONE], { ...US, deadline: 800 })
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'QuotaError', limit: 'second' });
    expect(amazon.apiRequests).toHaveLength(1);
  });

  test("the day's quota holds until midnight UTC, and starts again the next day", async () => {
    const { client, pass } = clientFor(amazon.urls, { limits: { perDay: 3 } });
    for (let count = 0; count < 3; count += 1) await client.getItems([ONE], US);
    await expect(client.getItems([ONE], US)).rejects.toMatchObject({
      name: 'QuotaError',
      limit: 'day',
      retryAt: Date.parse('2026-11-22T00:00:00Z'),
    });
    expect(amazon.apiRequests).toHaveLength(3);
    pass(14 * HOUR);
    expect((await client.getItems([ONE], US)).items.size).toBe(1);
  });

  test('counts what others of the same account have used', async () => {
    let kept: DayUsage | undefined = { day: '2026-11-21', requests: 8639 };
    const usage = { load: () => kept, save: (next: DayUsage) => void (kept = next) };
    const { client } = clientFor(amazon.urls, { limits: { usage } });
    await client.getItems([ONE], US);
    expect(kept).toEqual({ day: '2026-11-21', requests: 8640 });
    await expect(client.getItems([ONE], US)).rejects.toMatchObject({ limit: 'day' });
  });
});

describe('a throttled request', () => {
  const throttledOnce = (extra: object) =>
    amazon.answerApi((_request, before) =>
      before === 0 ? { ...REFUSALS.throttled, ...extra } : undefined,
    );

  test.each([
    ['the header says, in seconds', { headers: { 'retry-after': '7' } }, 7000],
    [
      'the header says, as a date',
      { headers: { 'retry-after': 'Sat, 21 Nov 2026 10:00:09 GMT' } },
      9000,
    ],
    [
      'the body says',
      { json: { __type: 'com.amazon.creators#ThrottleException', retryAfterSeconds: 5 } },
      5000,
    ],
  ])('is repeated after as long as %s', async (_what, extra, wait) => {
    throttledOnce(extra);
    const { client, waits } = clientFor(amazon.urls);
    expect((await client.getItems([ONE], US)).items.size).toBe(1);
    const [first = 0] = waits;
    expect(first).toBeGreaterThanOrEqual(wait);
    expect(first).toBeLessThan(wait + 1500);
  });

  test('is repeated a little later when nothing says how long, within the limit', async () => {
    amazon.answerApi((_request, before) => (before < 3 ? REFUSALS.throttled : undefined));
    const { client, waits } = clientFor(amazon.urls);
    expect((await client.getItems([ONE], US)).items.size).toBe(1);
    expect(amazon.apiRequests).toHaveLength(4);
    expect(waits.reduce((sum, wait) => sum + wait)).toBeGreaterThanOrEqual(3 * 1100);
  });

  test('is given up after four tries', async () => {
    amazon.answerApi(() => REFUSALS.throttled);
    const { client } = clientFor(amazon.urls);
    await expect(client.getItems([ONE], US)).rejects.toMatchObject({
      status: 429,
      code: 'ThrottleException',
    });
    expect(amazon.apiRequests).toHaveLength(4);
  });

  test('is not repeated when the wait is longer than the deadline', async () => {
    throttledOnce({ headers: { 'retry-after': '60' } });
    const { client, waits } = clientFor(amazon.urls);
    await expect(client.getItems([ONE], US)).rejects.toMatchObject({ status: 429 });
    expect(waits).toEqual([]);
  });

  test('makes all other callers wait too', async () => {
    throttledOnce({ headers: { 'retry-after': '60' } });
    const { client } = clientFor(amazon.urls);
    await client.getItems([ONE], US).catch(() => undefined);
    await expect(client.getItems([ONE], { ...US, deadline: 5000 })).rejects.toMatchObject({
      name: 'QuotaError',
      limit: 'second',
    });
  });
});

describe('a failure on the way', () => {
  test.each([
    ['a reset connection', { fault: 'reset' as const }],
    ['a truncated body', { json: { itemsResult: { items: [] } }, fault: 'truncate' as const }],
    ['a page of HTML with status 503', { status: 503, text: '<html>busy</html>' }],
    ['an error of the server', { status: 500, json: { __type: 'InternalServerException' } }],
  ])('%s is asked again', async (_what, answer) => {
    amazon.answerApi((_request, before) => (before === 0 ? answer : undefined));
    const { client } = clientFor(amazon.urls);
    expect((await client.getItems([ONE], US)).items.size).toBe(1);
    expect(amazon.apiRequests).toHaveLength(2);
  });

  test.each([
    ['too long', { hugeBytes: 5_000_000 }],
    ['no JSON', { text: 'hello' }],
    ['another JSON', { json: [] }],
    ['empty', { json: {} }],
    ['a redirect', { status: 302, headers: { location: 'https://elsewhere.example' } }],
  ])('an answer that is %s is an AnswerError', async (_what, answer) => {
    amazon.answerApi(() => answer);
    const { client } = clientFor(amazon.urls);
    await expect(client.getItems([ONE], US)).rejects.toMatchObject({ name: 'AnswerError' });
    expect(amazon.apiRequests).toHaveLength(1);
  });

  const realTime = () =>
    createCreatorsClient({
      transport: createTransport({
        fetch,
        clock: Date.now,
        random: Math.random,
        sleep,
        userAgent: 'Agent/Test',
      }),
      clock: Date.now,
      random: Math.random,
      sleep,
      urls: amazon.urls,
      credential: { id: CREDENTIAL_ID, secret: CREDENTIAL_SECRET, version: '3.1' },
    });

  test.each(['the sign-in', 'the API'])(
    '%s that hangs is abandoned at the deadline',
    async (which) => {
      const hang = () => ({ fault: 'hang' as const });
      if (which === 'the API') amazon.answerApi(hang);
      else amazon.answerToken(hang);
      const began = Date.now();
      const error = await realTime()
        .getItems([ONE], { ...US, deadline: 300 })
        .catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ name: 'NetworkError', failure: 'timeout' });
      expect(Date.now() - began).toBeLessThan(1000);
    },
  );

  test('a slow answer within the deadline counts', async () => {
    amazon.answerApi(() => undefined);
    amazon.answerToken(() => undefined);
    const client = realTime();
    await client.getItems([ONE], US);
    expect((await client.getItems([ONE], US)).items.size).toBe(1);
  });

  test('the caller can give up at any time', async () => {
    amazon.answerApi(() => ({ fault: 'hang' }));
    const end = new AbortController();
    const asked = realTime().getItems([ONE], { ...US, signal: end.signal });
    setTimeout(() => end.abort(), 100);
    await expect(asked).rejects.toMatchObject({ name: 'NetworkError', failure: 'aborted' });
    await expect(realTime().getItems([ONE], { ...US, signal: end.signal })).rejects.toMatchObject({
      failure: 'aborted',
    });
  });

  test('a server that is not there is a NetworkError', async () => {
    await amazon.close();
    const { client } = clientFor(amazon.urls);
    await expect(client.getItems([ONE], US)).rejects.toMatchObject({ failure: 'unreachable' });
    amazon = await startFakeCreatorsApi();
  });
});
