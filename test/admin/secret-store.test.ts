import {
  chmodSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type SecretStore, createSecretStore } from '../../admin/secrets/secret-store';
import { SERVICE_VARIABLES, readServiceUrls } from '../../admin/service-urls';

const SECRET = 'kept-from-everybody';

let home: string;
let folder: string;
let environment: Record<string, string>;
let store: SecretStore;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'shelf-secrets-'));
  folder = join(home, 'shelf', 'secrets');
  environment = {};
  store = createSecretStore({ folder, variable: (name) => environment[name] });
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);
const messageOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing was thrown';
};

describe('the secret store', () => {
  test('keeps a secret in a file of its system that only its owner can read', () => {
    store.write('creators.default.secret', SECRET);
    expect(store.read('creators.default.secret')).toEqual({ value: SECRET, from: 'file' });
    expect(modeOf(folder)).toBe('700');
    expect(modeOf(join(folder, 'creators.json'))).toBe('600');
    expect(readdirSync(folder)).toEqual(['creators.json']);
  });

  test('the environment comes before the file, without blanks at its ends', () => {
    store.write('archer.refresh-token', 'of-the-file');
    environment['SHELF_ARCHER_REFRESH_TOKEN'] = ` ${SECRET}\n`;
    expect(store.read('archer.refresh-token')).toEqual({ value: SECRET, from: 'environment' });
    environment['SHELF_ARCHER_REFRESH_TOKEN'] = '';
    expect(store.read('archer.refresh-token')).toEqual({ value: 'of-the-file', from: 'file' });
  });

  test('an absent secret is null, and reading leaves no file behind', () => {
    expect(store.read('ads.refresh-token')).toBeNull();
    expect(store.names()).toEqual([]);
    expect(store.remove('ads.refresh-token')).toBe(false);
    expect(readdirSync(home)).toEqual([]);
  });

  test('names those in files; removing the last one removes the file', () => {
    store.write('ads.refresh-token', SECRET);
    store.write('ads.client-secret', SECRET);
    store.write('archer.refresh-token', SECRET);
    expect(store.names()).toEqual([
      'ads.refresh-token',
      'ads.client-secret',
      'archer.refresh-token',
    ]);
    expect(store.remove('archer.refresh-token')).toBe(true);
    expect(store.read('archer.refresh-token')).toBeNull();
    expect(readdirSync(folder)).toEqual(['ads.json']);
  });

  test.each([
    ['a file', 'ads.json', 0o644, 'chmod 600'],
    ['a folder', '', 0o750, 'chmod 700'],
  ])('refuses %s that others can read, and says how to close it', (_what, name, mode, remedy) => {
    store.write('ads.refresh-token', SECRET);
    chmodSync(join(folder, name), mode);
    for (const act of [
      () => store.read('ads.refresh-token'),
      () => store.write('ads.refresh-token', 'another'),
      () => store.names(),
    ]) {
      expect(messageOf(act)).toContain(`${remedy} '${join(folder, name).replace(/\/$/, '')}'`);
      expect(messageOf(act)).not.toContain(SECRET);
    }
  });

  test.each([`{"refresh-token": "${SECRET}"`, `{"refresh-token": ["${SECRET}"]}`, `"${SECRET}"`])(
    'a damaged file is named, never quoted: %#',
    (text) => {
      store.write('ads.refresh-token', SECRET);
      writeFileSync(join(folder, 'ads.json'), text);
      const message = messageOf(() => store.read('ads.refresh-token'));
      expect(message).toContain(join(folder, 'ads.json'));
      expect(message).not.toContain(SECRET.slice(0, 6));
    },
  );

  test.each(['refresh-token', 'Ads.token', 'ads..token', '../ads.token', 'ads.token/x', ''])(
    '"%s" is not a name',
    (name) => {
      expect(messageOf(() => store.read(name))).toContain('is not a name of a secret');
      expect(messageOf(() => store.write(name, SECRET))).not.toContain(SECRET);
    },
  );

  test('a failed write leaves the old file as it was', () => {
    store.write('ads.refresh-token', SECRET);
    const before = readFileSync(join(folder, 'ads.json'), 'utf8');
    writeFileSync(join(folder, 'ads.json.lock'), '');
    const message = messageOf(() => store.write('ads.refresh-token', 'another'));
    expect(message).toContain(join(folder, 'ads.json'));
    expect(readFileSync(join(folder, 'ads.json'), 'utf8')).toBe(before);
  });
});

describe('addresses of services', () => {
  const variables = (values: Record<string, string>) => (name: string) => values[name];

  test('come from their variables, without a slash at the end', () => {
    expect(
      readServiceUrls(
        variables({
          SHELF_ARCHER_URL: 'https://archer.example/v1/',
          SHELF_ADS_API_URL: 'http://127.0.0.1:8080',
          SHELF_LWA_TOKEN_URL: '',
        }),
      ),
    ).toEqual({ archer: 'https://archer.example/v1', adsApi: 'http://127.0.0.1:8080' });
  });

  test.each(['http://archer.example', 'ftp://127.0.0.1', 'archer', 'https://me:word@a.example'])(
    '%s is refused by its variable, never quoted',
    (value) => {
      for (const name of Object.values(SERVICE_VARIABLES)) {
        const message = messageOf(() => readServiceUrls(variables({ [name]: value })));
        expect(message).toContain(name);
        expect(message).not.toContain(value);
      }
    },
  );
});
