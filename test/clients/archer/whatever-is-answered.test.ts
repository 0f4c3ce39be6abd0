import fc from 'fast-check';
import { ClientError } from '../../../clients/transport';
import { START } from '../support/fake-time';
import { type ScriptedAnswer, startLocalService } from '../../support/local-service';
import { archerFor } from './support/archer-for';
import { LOGIN } from './support/fake-archer';

const PASSWORD = /corr3ct|battery/;
const REQUEST = { asin: 'B0D45KS7QM', name: 'spring', marketplace: 'US' } as const;
const echo = `password ${LOGIN.password} (${encodeURIComponent(LOGIN.password)}), archer-token-1`;

const answer: fc.Arbitrary<ScriptedAnswer> = fc.oneof(
  fc.record({
    status: fc.constantFrom(200, 201, 202, 204, 302, 400, 401, 403, 404, 422, 429, 500, 503, 504),
    json: fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(
        { access_token: 'archer-token-1' },
        { access_token: 'archer-token-1', expires_in: -1 },
        { detail: echo },
        { detail: [{ loc: ['body', 'asin'], msg: echo }] },
        { detail: { message: echo } },
        { url: 'https://www.amazon.com/dp/B0D45KS7QM?maas=m', id: null },
        { links: [{ url: 'https://www.amazon.com/dp/B1', link_name: 'spring' }] },
        { rows: [{ asin: 'B1', date: '20261101', marketplace: 'amazon.com' }], next_cursor: 'n' },
      ),
    ),
    headers: fc.constantFrom({}, { 'retry-after': '1' }, { 'retry-after': 'soon' }),
  }),
  fc.record({ status: fc.constantFrom(200, 502), text: fc.string() }),
  fc.record({
    json: fc.constant({ links: [] }),
    fault: fc.constantFrom('reset' as const, 'truncate' as const),
  }),
  fc.constant({ fault: 'hang' as const }),
);

/** Four calls for a link with at most a minute before each, and their own time. */
const DEADLINE = 5 * 60_000;

test('whatever Archer answers, each call ends in time with a value or a named error without secrets', async () => {
  const archer = await startLocalService();
  const token = { json: { access_token: 'archer-token-1' } };
  await fc.assert(
    fc.asyncProperty(
      fc.boolean(),
      fc.array(answer, { minLength: 1, maxLength: 5 }),
      async (isLoggedIn, answers) => {
        const { client, log, time } = archerFor(archer.url, undefined, 40);
        // A token that was never given to the client is not a secret of its owner.
        const secrets = isLoggedIn ? /corr3ct|battery|archer-token/ : PASSWORD;
        const calls = [
          () => client.createLink(REQUEST),
          () => client.links(),
          () => client.report({ from: '2026-11-01', to: '2026-11-30' }),
          () => client.product('B0D45KS7QM', 'US'),
          () => client.submitBulkJob([REQUEST]),
          () => client.makeLinks([REQUEST]).next(),
        ];
        for (const call of calls) {
          archer.script(isLoggedIn ? [token, ...answers] : answers);
          const began = time.clock();
          const error = await call().then(
            () => undefined,
            (thrown: unknown) => thrown,
          );
          expect(time.clock() - began).toBeLessThanOrEqual(DEADLINE);
          if (error === undefined) continue;
          expect(error).toBeInstanceOf(ClientError);
          expect(JSON.stringify([(error as Error).message, error])).not.toMatch(secrets);
        }
        expect(JSON.stringify(log)).not.toMatch(secrets);
        expect(time.clock()).toBeGreaterThanOrEqual(START);
      },
    ),
    { numRuns: 40 },
  );
  await archer.close();
}, 60_000);
