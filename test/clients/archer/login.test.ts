import { ArcherLoginError } from '../../../clients/archer';
import { archerFor, errorOf } from './support/archer-for';
import { type FakeArcher, LOGIN, startFakeArcher } from './support/fake-archer';

const REQUEST = { asin: 'B0D45KS7QM', name: 'spring', marketplace: 'US' } as const;

let archer: FakeArcher;
beforeEach(async () => {
  archer = await startFakeArcher();
});
afterEach(() => archer.close());

test('one login serves many calls', async () => {
  const { client } = archerFor(archer.url);
  await Promise.all([client.links(), client.links(), client.createLink(REQUEST)]);
  await client.links();
  expect(archer.count('POST', '/token')).toBe(1);
});

test('a new token is requested after 55 minutes, or after the time that Archer says', async () => {
  const { client, time } = archerFor(archer.url);
  await client.links();
  await time.sleep(53 * 60_000);
  await client.links();
  expect(archer.count('POST', '/token')).toBe(1);
  await time.sleep(2 * 60_000);
  await client.links();
  expect(archer.count('POST', '/token')).toBe(2);
});

test('a token that Archer no longer takes is replaced once, and the call made again', async () => {
  const { client } = archerFor(archer.url);
  await client.links();
  archer.behaviour.revoked.add('archer-token-1');
  await client.createLink(REQUEST);
  expect(archer.count('POST', '/token')).toBe(2);
  expect(archer.links).toHaveLength(1);
});

test('a token that is refused again ends with a named error, without a third try', async () => {
  archer.behaviour.revoked.add('archer-token-1').add('archer-token-2');
  const error = await errorOf(archerFor(archer.url).client.links());
  expect(error).toBeInstanceOf(ArcherLoginError);
  expect(archer.count('POST', '/token')).toBe(2);
});

test('a token from an earlier login is used; when it is refused the owner must log in', async () => {
  const good = archerFor(archer.url, { accessToken: 'archer-token-1' });
  await good.client.links();
  expect(archer.count('POST', '/token')).toBe(0);
  archer.behaviour.revoked.add('archer-token-1');
  const error = await errorOf(good.client.links());
  expect(error).toBeInstanceOf(ArcherLoginError);
  expect(error.message).toContain('shelf archer login');
});

test('a wrong password is a named error, and is in no message and no log', async () => {
  const password = 'wr0ng & secret';
  archer.script([{ status: 401, json: { detail: `password=${password} is not that of lamp` } }]);
  const { client, log } = archerFor(archer.url, { askLogin: async () => ({ ...LOGIN, password }) });
  const error = await errorOf(client.links());
  expect(error).toBeInstanceOf(ArcherLoginError);
  const told = JSON.stringify([error.message, error, log]);
  expect(told).not.toMatch(/wr0ng|secret/);
});

test('the login is requested again for each token, because it is not saved', async () => {
  let asked = 0;
  const { client } = archerFor(archer.url, {
    askLogin: async () => {
      asked += 1;
      return LOGIN;
    },
  });
  await client.links();
  archer.behaviour.revoked.add('archer-token-1');
  await client.links();
  expect(asked).toBe(2);
  expect(JSON.stringify(client)).not.toContain(LOGIN.password);
});
