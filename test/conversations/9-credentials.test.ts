import { readConfig } from '../../lambda/config';
import { readCredentials } from '../../lambda/details/read-credentials';

const values = (name: string, version: string) => ({
  [`creators.${name}.id`]: `id-of-${name}`,
  [`creators.${name}.secret`]: ` secret-of-${name}\n`,
  [`creators.${name}.version`]: version,
});

test('one credential per region: the first in the record', () => {
  const all = { ...values('a', '3.1'), ...values('b', '2.1'), ...values('c', '3.2') };
  const ids = (preferred: string[]): string[][] =>
    [...readCredentials(all, preferred)].map(([region, { id }]) => [region, id]);
  expect(ids([])).toEqual([
    ['NA', 'id-of-a'],
    ['EU', 'id-of-c'],
  ]);
  expect(ids(['b'])).toEqual([
    ['NA', 'id-of-b'],
    ['EU', 'id-of-c'],
  ]);
  expect(readCredentials(all, []).get('NA')?.secret).toBe('secret-of-a');
});

test('the next one is used when one is incomplete', () => {
  const { 'creators.a.id': _gone, ...half } = values('a', '3.1');
  expect(readCredentials({ ...half, ...values('b', '3.1') }, ['a']).get('NA')?.id).toBe('id-of-b');
});

test('the environment names credentials as the CLI names its secrets', () => {
  const { creators } = readConfig({
    SHELF_CREATORS_GIFT_LAMP_SECRET: 'shh',
    SHELF_CREATORS_API_URL: 'http://127.0.0.1:8080',
    SHELF_SECRETS_MANAGER_ID: 'shelf-talker/giftlamp',
  });
  expect(creators).toEqual({
    values: { 'creators.gift-lamp.secret': 'shh' },
    secretId: 'shelf-talker/giftlamp',
    urls: { api: 'http://127.0.0.1:8080', token: undefined },
  });
});

test('without any credential the skill sends no request', () => {
  expect(readConfig({ SHELF_CREATORS_API_URL: 'https://api.example' }).creators).toBeUndefined();
});

test.each(['http://api.example', 'https://me:secret@api.example', 'http://127.0.0.1.evil.example'])(
  'secrets are not sent to %s',
  (address) => {
    const read = () => readConfig({ SHELF_CREATORS_TOKEN_URL: address });
    expect(read).toThrow('SHELF_CREATORS_TOKEN_URL');
    expect(read).not.toThrow(address);
  },
);
