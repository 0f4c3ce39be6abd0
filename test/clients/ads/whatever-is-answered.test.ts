import fc from 'fast-check';
import { RegistrationUncertainError } from '../../../clients/ads';
import { ClientError } from '../../../clients/transport';
import { type ScriptedAnswer, startLocalService } from '../../support/local-service';
import { ACCESS_TOKEN, clientFor } from './support/client-for';
import { BUSINESS } from './support/forms';

const secretsEchoed = { message: `token ${ACCESS_TOKEN} of jane@acmehotel.example, 555-555-0142` };

const answer: fc.Arbitrary<ScriptedAnswer> = fc.oneof(
  fc.record({
    status: fc.constantFrom(200, 201, 204, 301, 400, 401, 403, 404, 408, 415, 422, 429, 500, 503),
    json: fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(
        secretsEchoed,
        { errors: [{ errorCode: 'X', errorMessage: secretsEchoed.message }] },
        { adsAccount: { adsAccountId: 'amzn1.a', status: 'PENDING' } },
        { adsAccounts: [], nextToken: null },
        { adsAccounts: [{ adsAccountId: 'amzn1.b' }] },
        { termsTokenStatus: 'ACCEPTED' },
      ),
    ),
    headers: fc.constantFrom({}, { 'retry-after': '1' }, { 'retry-after': 'soon' }),
  }),
  fc.record({ status: fc.constantFrom(200, 500), text: fc.string() }),
  fc.record({
    json: fc.constant({ adsAccounts: [] }),
    fault: fc.constantFrom('reset' as const, 'truncate' as const),
  }),
);

test('whatever Amazon answers, each call ends with a value or a named error without secrets', async () => {
  const amazon = await startLocalService();
  await fc.assert(
    fc.asyncProperty(fc.array(answer, { minLength: 1, maxLength: 6 }), async (answers) => {
      amazon.script(answers);
      const { client, log } = clientFor(amazon.url);
      const calls = [
        () => client.registerAccount(BUSINESS),
        () => client.awaitAccount('amzn1.a', { limit: 10_000 }),
        () => client.everyAccount(),
        () => client.profiles('NA'),
        () => client.billingStatuses('amzn1.a', [{ advertiserId: 'E', marketplaceId: 'M' }]),
      ];
      for (const call of calls) {
        const error = await call().then(
          () => undefined,
          (thrown: unknown) => thrown,
        );
        if (error === undefined) continue;
        const isNamed = error instanceof ClientError || error instanceof RegistrationUncertainError;
        expect(isNamed).toBe(true);
        expect((error as Error).message).not.toMatch(/access-token|jane|0142/);
      }
      expect(JSON.stringify(log)).not.toMatch(/access-token|jane|0142/);
    }),
    { numRuns: 60 },
  );
  await amazon.close();
});
