import fc from 'fast-check';
import { ClientError } from '../../../clients/creators';
import { type ScriptedAnswer } from '../../support/local-service';
import { US, clientFor } from './support/client-for';
import {
  CREDENTIAL_ID,
  CREDENTIAL_SECRET,
  REFUSALS,
  startFakeCreatorsApi,
  wireItem,
} from './support/fake-creators-api';

const TOKEN = 'Atc|the-only-token';
const ASIN = 'B000000001';
const echo = `id ${CREDENTIAL_ID}, secret ${CREDENTIAL_SECRET}, token ${TOKEN}, Bearer ${TOKEN}`;
const NESTED = `${'[{"a":'.repeat(20_000)}1${'}]'.repeat(20_000)}`;
const SECRETS = [CREDENTIAL_ID, CREDENTIAL_SECRET, TOKEN];

/** An item with something random in the place of one of its parts. */
const damagedItem = fc
  .tuple(fc.constantFrom(...Object.keys(wireItem(ASIN))), fc.jsonValue())
  .map(([key, value]) => ({ ...wireItem(ASIN), [key]: value }));

const body = fc.oneof(
  fc.jsonValue(),
  damagedItem.map((item) => ({ itemsResult: { items: [item] } })),
  fc.jsonValue().map((items) => ({ itemsResult: { items } })),
  fc.jsonValue().map((result) => ({ searchResult: result, browseNodesResult: result })),
  fc.jsonValue().map((result) => ({ variationsResult: { variationSummary: result } })),
  fc.constantFrom<unknown>(
    { errors: [{ code: 'X', message: echo }] },
    { type: 'ValidationException', reason: 'Other', message: echo, fieldList: [echo] },
    { error: 'invalid_client', error_description: echo },
    { [echo]: echo },
    echo,
  ),
);

const answer: fc.Arbitrary<ScriptedAnswer> = fc.oneof(
  fc.record({
    status: fc.constantFrom(200, 200, 200, 204, 302, 400, 401, 403, 404, 408, 418, 429, 500, 503),
    json: body,
    headers: fc.constantFrom<Record<string, string>>(
      {},
      { 'retry-after': '1' },
      { 'retry-after': '86400' },
      { 'retry-after': 'soon' },
      { 'x-amzn-requestid': TOKEN },
    ),
  }),
  fc.constantFrom(...Object.values(REFUSALS)),
  fc.record({ status: fc.constantFrom(200, 400, 401), text: fc.constant(NESTED) }),
  fc.record({ status: fc.constantFrom(200, 500), text: fc.oneof(fc.string(), fc.constant(echo)) }),
  fc.record({
    json: fc.constant({ itemsResult: { items: [] } }),
    fault: fc.constantFrom(
      'reset' as const,
      'truncate' as const,
      'stall' as const,
      'hang' as const,
    ),
  }),
);

const DEADLINE = 150;
/** As Amazon says it with status 200. */
const REFUSAL = { type: 'ValidationException', reason: 'Other' };

/** Extra time, because the machine may be busy. */
const LEEWAY = 1500;

test('whatever Amazon answers, each call ends in time with a value or a named error without secrets', async () => {
  const amazon = await startFakeCreatorsApi();
  let answers: readonly ScriptedAnswer[] = [];
  let isSignInSound = true;
  let asked = 0;
  const next = (): ScriptedAnswer => answers[asked++ % answers.length] ?? {};
  amazon.answerApi(next);
  amazon.answerToken(() =>
    isSignInSound ? { json: { access_token: TOKEN, expires_in: 3600 } } : next(),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(answer, { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      async (script, isSound) => {
        answers = script;
        isSignInSound = isSound;
        const { client, log } = clientFor(amazon.urls);
        const options = { ...US, deadline: DEADLINE };
        const calls = [
          () => client.getItems([ASIN], options),
          () => client.searchItems({ keywords: 'x' }, options),
          () => client.getVariations(ASIN, options),
          () => client.getBrowseNodes(['1'], options),
        ];
        for (const call of calls) {
          const began = Date.now();
          const error = await call().then(
            (value) => void JSON.stringify(value),
            (thrown: unknown) => thrown,
          );
          expect(Date.now() - began).toBeLessThan(DEADLINE + LEEWAY);
          if (error === undefined) continue;
          expect(error).toBeInstanceOf(ClientError);
          for (const secret of SECRETS) {
            expect(
              JSON.stringify([error, (error as Error).message, (error as Error).stack]),
            ).not.toContain(secret);
          }
        }
        for (const secret of SECRETS) expect(JSON.stringify(log)).not.toContain(secret);
      },
    ),
    {
      numRuns: 80,
      examples: [
        [[{ status: 200, json: { ...REFUSAL, message: SECRETS.join(' ') }, headers: {} }], true],
      ],
    },
  );
  await amazon.close();
}, 120_000);
