import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RegistrationRecord } from '../../attribution';
import { PATHS } from '../../build/paths';
import {
  CREDENTIAL_ID,
  CREDENTIAL_SECRET,
  type FakeCreatorsApi,
  startFakeCreatorsApi,
} from '../clients/creators/support/fake-creators-api';
import { type LocalService, startLocalService } from '../support/local-service';

/** The built skill of an owner who has switched Amazon's titles and pictures on. */
let built: string;
beforeAll(() => {
  built = mkdtempSync(join(tmpdir(), 'shelf-built-'));
  cpSync(PATHS.dist, built, { recursive: true });
  // Lambda has the AWS SDK beside every function.
  symlinkSync(join(PATHS.root, 'node_modules'), join(built, 'node_modules'), 'junction');
  const file = join(built, 'shop.json');
  const shop = JSON.parse(readFileSync(file, 'utf8')) as { record: RegistrationRecord };
  const screens = { US: 'Title and picture come from Amazon and may change at any time.' };
  const creators = { credentialName: 'default', version: '3.1', screens };
  writeFileSync(file, JSON.stringify({ ...shop, record: { ...shop.record, creators } }));
});
afterAll(() => rmSync(built, { recursive: true }));

let amazon: FakeCreatorsApi;
let aws: LocalService;
beforeEach(async () => {
  amazon = await startFakeCreatorsApi();
  aws = await startLocalService();
});
afterEach(() => Promise.all([amazon.close(), aws.close()]));

const envelope = (request: object, isNew = true): string =>
  JSON.stringify({
    version: '1.0',
    session: {
      new: isNew,
      sessionId: 's',
      application: { applicationId: 'amzn1.ask.skill.mine' },
      user: { userId: 'amzn1.ask.account.A' },
    },
    context: {
      Viewport: { shape: 'RECTANGLE', mode: 'HUB', pixelWidth: 1280, pixelHeight: 800, dpi: 160 },
      System: {
        application: { applicationId: 'amzn1.ask.skill.mine' },
        user: { userId: 'amzn1.ask.account.A' },
        device: { deviceId: 'd', supportedInterfaces: { 'Alexa.Presentation.APL': {} } },
        apiEndpoint: '',
      },
    },
    request: { requestId: 'r', timestamp: '2026-11-21T12:00:00Z', locale: 'en-US', ...request },
  });

const slotOf = (name: string, id: string) => ({
  name,
  value: id,
  resolutions: {
    resolutionsPerAuthority: [
      {
        authority: 'a',
        status: { code: 'ER_SUCCESS_MATCH' },
        values: [{ value: { name: id, id } }],
      },
    ],
  },
});
const COFFEE = envelope({
  type: 'IntentRequest',
  intent: {
    name: 'RecommendIntent',
    slots: { recipient: slotOf('recipient', 'father'), interest: slotOf('interest', 'coffee') },
  },
});

/** Enough looks for a busy machine. */
const PATIENT = 60;

const AWS = {
  SHELF_SECRETS_MANAGER_ID: 'shelf-talker/giftlamp',
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'none',
  AWS_SECRET_ACCESS_KEY: 'none-at-all',
};

const REPEAT = envelope({ type: 'IntentRequest', intent: { name: 'AMAZON.RepeatIntent' } }, false);

/**
 * Asks the built skill in a process of its own, and lets it repeat its offer until the screen shows
 * details or some time has passed.
 *
 * @returns what the last screen shows
 */
const lastScreen = async (environment: Record<string, string>, looks: number) => {
  const code = `
    const { handler } = require(${JSON.stringify(join(built, 'index.js'))});
    const ask = (request) => handler(request, {});
    const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
    (async () => {
      const { sessionAttributes: attributes } = await ask(${COFFEE});
      const again = ${REPEAT};
      const request = { ...again, session: { ...again.session, attributes } };
      let panel;
      for (let look = 0; look < ${looks} && !panel?.storeTitle; look += 1) {
        await wait(250);
        const { response } = await ask(request);
        ({ panel } = response.directives.find(({ datasources }) => datasources).datasources);
      }
      console.log('PANEL' + JSON.stringify(panel));
      process.exit();
    })();`;
  const child = spawn(process.execPath, ['-e', code], {
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString('utf8');
  });
  await once(child, 'close');
  const panel = JSON.parse(/^PANEL(.*)$/m.exec(out)?.[1] ?? 'null') as Record<string, string>;
  return { out, panel };
};

test('the built skill loads the client beside it and fills the screen', async () => {
  const { out, panel } = await lastScreen(
    {
      SHELF_CREATORS_DEFAULT_ID: CREDENTIAL_ID,
      SHELF_CREATORS_DEFAULT_SECRET: CREDENTIAL_SECRET,
      SHELF_CREATORS_DEFAULT_VERSION: '3.1',
      SHELF_CREATORS_API_URL: amazon.urls.api,
      SHELF_CREATORS_TOKEN_URL: amazon.urls.token,
    },
    PATIENT,
  );
  expect(panel['storeTitle']).toMatch(/^Product B/);
  expect(out).not.toContain('8.70');
  expect(amazon.tokenRequests).toHaveLength(1);
  expect(out).not.toContain(CREDENTIAL_SECRET);
});

test('without a credential it sends no request, and the screen is still complete', async () => {
  const { panel } = await lastScreen({ SHELF_CREATORS_API_URL: amazon.urls.api }, 2);
  expect(panel['text']).not.toBe('');
  expect(panel['storeTitle']).toBe('');
  expect(amazon.tokenRequests).toEqual([]);
});

test('takes its credential from AWS Secrets Manager, as `shelf secrets push` writes it', async () => {
  aws.script([
    {
      json: {
        Name: 'shelf-talker/giftlamp',
        SecretString: JSON.stringify({
          'creators.default.id': CREDENTIAL_ID,
          'creators.default.secret': CREDENTIAL_SECRET,
          'creators.default.version': '3.1',
        }),
      },
    },
  ]);
  const { out, panel } = await lastScreen(
    {
      ...AWS,
      AWS_ENDPOINT_URL: aws.url,
      SHELF_CREATORS_API_URL: amazon.urls.api,
      SHELF_CREATORS_TOKEN_URL: amazon.urls.token,
    },
    PATIENT,
  );
  expect(aws.requests[0]?.json).toEqual({ SecretId: 'shelf-talker/giftlamp' });
  expect(aws.requests).toHaveLength(1);
  expect(panel['storeTitle']).toMatch(/^Product B/);
  expect(out).not.toContain(CREDENTIAL_SECRET);
});

test('a secret of another shape is named and never quoted, and the skill goes on', async () => {
  aws.script([{ json: { SecretString: `{"half": "${CREDENTIAL_SECRET}` } }]);
  const { out, panel } = await lastScreen({ ...AWS, AWS_ENDPOINT_URL: aws.url }, 6);
  expect(panel['text']).not.toBe('');
  expect(out).toContain('secrets-manager shelf-talker/giftlamp is not a JSON object of texts');
  expect(out).not.toContain(CREDENTIAL_SECRET);
});

test('secrets that AWS refuses to give are logged by name, and the skill goes on', async () => {
  const { out, panel } = await lastScreen(
    {
      ...AWS,
      AWS_ENDPOINT_URL: 'http://127.0.0.1:9',
    },
    6,
  );
  expect(panel['text']).not.toBe('');
  expect(out).toContain("secrets-manager shelf-talker/giftlamp can't be read");
  expect(out).not.toContain('none-at-all');
});
