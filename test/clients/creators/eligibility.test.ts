import { NotEligibleError } from '../../../clients/creators';
import { HOUR, US, clientFor } from './support/client-for';
import { type FakeCreatorsApi, REFUSALS, startFakeCreatorsApi } from './support/fake-creators-api';

const ONE = 'B000000001';

let amazon: FakeCreatorsApi;
let isEligible: boolean;
beforeEach(async () => {
  isEligible = false;
  amazon = await startFakeCreatorsApi();
  amazon.answerApi(() => (isEligible ? undefined : REFUSALS.notEligible));
});
afterEach(() => amazon.close());

test('an account that is not eligible is a named state, checked once in six hours', async () => {
  const { client, pass, clock } = clientFor(amazon.urls);
  expect(client.eligibility('US')).toEqual({ state: 'unknown' });
  const since = clock();
  for (let minute = 0; minute < 300; minute += 1) {
    await expect(client.getItems([ONE], US)).rejects.toThrow(NotEligibleError);
    pass(60_000);
  }
  expect(amazon.apiRequests).toHaveLength(1);
  expect(client.eligibility('US')).toEqual({
    state: 'not-eligible',
    since,
    retryAt: since + 6 * HOUR,
  });
});

test('once eligible again everything works at the next try', async () => {
  const { client, pass } = clientFor(amazon.urls);
  await client.getItems([ONE], US).catch(() => undefined);
  isEligible = true;
  pass(6 * HOUR);
  expect((await client.getItems([ONE], US)).items.size).toBe(1);
  expect(client.eligibility('US')).toMatchObject({ state: 'eligible' });
});

test('when the pause is over one call finds out, and the others are not made', async () => {
  const { client, pass } = clientFor(amazon.urls);
  await client.getItems([ONE], US).catch(() => undefined);
  pass(6 * HOUR);
  const outcomes = await Promise.allSettled([1, 2, 3].map(() => client.getItems([ONE], US)));
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  expect(amazon.apiRequests).toHaveLength(2);
});

test('after a failure that says nothing about eligibility the next call finds out', async () => {
  const { client, pass } = clientFor(amazon.urls);
  await client.getItems([ONE], US).catch(() => undefined);
  pass(6 * HOUR);
  amazon.answerApi(() => ({ status: 400, json: { type: 'ValidationException' } }));
  await expect(client.getItems([ONE], US)).rejects.toMatchObject({ status: 400 });
  amazon.answerApi(() => undefined);
  expect((await client.getItems([ONE], US)).items.size).toBe(1);
});

test('each marketplace has a state of its own', async () => {
  const { client } = clientFor(amazon.urls);
  await client.getItems([ONE], US).catch(() => undefined);
  isEligible = true;
  const canada = { marketplace: 'CA', partnerTag: 'giftlamp0c-20' } as const;
  expect((await client.getItems([ONE], canada)).items.size).toBe(1);
  await expect(client.getItems([ONE], US)).rejects.toThrow(NotEligibleError);
});

test('a wrong tag is named with its marketplace', async () => {
  amazon.answerApi(() => REFUSALS.wrongTag);
  const { client } = clientFor(amazon.urls);
  await expect(client.getItems([ONE], US)).rejects.toThrow(
    /does not know the tag giftlamp-20 in US .*InvalidPartnerTag/,
  );
});

test.each([
  [{ fieldList: ['itemIds', 'resources'] }],
  [{ fieldList: [{ name: 'itemIds', message: 'm' }, { name: 'resources' }] }],
])('the fields at fault are named, in either spelling: %#', async (fields) => {
  const json = { type: 'ValidationException', reason: 'FieldValidationFailed', message: 'No.' };
  amazon.answerApi(() => ({ status: 400, json: { ...json, ...fields } }));
  const { client } = clientFor(amazon.urls);
  await expect(client.getItems([ONE], US)).rejects.toThrow(
    'FieldValidationFailed: No. (fields: itemIds, resources)',
  );
});

test.each([
  ['where the result should be', REFUSALS.notEligible.json],
  ['in the list of errors', { errors: [{ code: 'AssociateNotEligible', message: 'Not yet.' }] }],
  [
    'under the name of its type',
    { __type: 'com.amazon.creators#AccessDeniedException', reason: 'AssociateNotEligible' },
  ],
])('a refusal in an answer of status 200, %s, is a refusal', async (_, json) => {
  amazon.answerApi(() => ({ json }));
  const { client } = clientFor(amazon.urls);
  await expect(client.getItems([ONE], US)).rejects.toThrow(NotEligibleError);
  expect(client.eligibility('US')).toMatchObject({ state: 'not-eligible' });
});

test('an expired token that is told with status 200 is replaced, and the call repeated', async () => {
  const hidden = { errors: [{ code: 'TokenExpired', message: 'The token expired.' }] };
  amazon.answerApi(() => (amazon.apiRequests.length < 2 ? { json: hidden } : undefined));
  const { client } = clientFor(amazon.urls);
  expect((await client.getItems([ONE], US)).items.size).toBe(1);
  expect(amazon.tokenRequests).toHaveLength(2);
});

test('errors about single items beside none are an answer', async () => {
  amazon.answerApi(() => ({ json: { errors: [{ code: 'ItemNotFound', message: `No ${ONE}.` }] } }));
  const { client } = clientFor(amazon.urls);
  const { missing, problems } = await client.getItems([ONE], US);
  expect([missing, problems]).toEqual([[ONE], [expect.objectContaining({ code: 'ItemNotFound' })]]);
});
