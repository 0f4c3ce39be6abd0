import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LocalService, type SeenRequest, startLocalService } from '../support/local-service';
import { readCredentials } from '../../lambda/details/read-credentials';
import { type Run, createProject } from './support/shelf';
import { shelfHere } from './support/shelf-here';
import { runShelf } from './support/shelf-process';

const SECRETS = { id: 'amzn1.application-oa2-client.0123', secret: 'amzn1.oa2-cs.v1.s3cr3t' };
const WANTED = {
  'creators.default.id': SECRETS.id,
  'creators.default.secret': SECRETS.secret,
  'creators.default.version': '3.1',
};
/** The keys of AWS itself are secrets too. */
const AWS_KEYS = { AWS_ACCESS_KEY_ID: 'AKIADUMMY', AWS_SECRET_ACCESS_KEY: 'aws-s3cr3t-key' };

/** Secrets Manager as its JSON protocol has it: one POST, the action in a header. */
const createSecretsManager = (stored: Record<string, string> = {}) => {
  const denied = new Set<string>();
  const refusal = (type: string, message: string) => ({
    status: 400,
    headers: { 'x-amzn-errortype': type },
    json: { __type: type, message },
  });
  const answer = ({ headers, json }: SeenRequest) => {
    const action = String(headers['x-amz-target']).replace('secretsmanager.', '');
    const input = json as Record<string, string>;
    const name = input['Name'] ?? input['SecretId'] ?? '';
    const arn = `arn:aws:secretsmanager:us-east-1:123456789012:secret:${name}`;
    if (denied.has(action)) {
      const sent = input['SecretString'] ?? '';
      return refusal('AccessDeniedException', `not authorized: ${action} on ${arn} with ${sent}`);
    }
    const before = stored[name];
    if (action === 'GetSecretValue') {
      return before === undefined
        ? refusal('ResourceNotFoundException', "Secrets Manager can't find the specified secret.")
        : { json: { ARN: arn, Name: name, SecretString: before, VersionId: 'v' } };
    }
    if (action === 'PutSecretValue' && before === undefined) {
      return refusal('ResourceNotFoundException', 'not there');
    }
    stored[name] = input['SecretString'] ?? '';
    return { json: { ARN: arn, Name: name, VersionId: 'v' } };
  };
  return { answer, denied, stored };
};

const NAME = 'shelf-talker/giftlamp';
let project: ReturnType<typeof createProject>;
let service: LocalService;
let aws: ReturnType<typeof createSecretsManager>;

beforeAll(async () => {
  project = createProject();
  service = await startLocalService();
  const folder = join(project.folder, 'config', 'secrets');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'creators.json');
  const content = { 'default.id': SECRETS.id, 'default.secret': SECRETS.secret };
  writeFileSync(file, JSON.stringify(content), { mode: 0o600 });
  chmodSync(join(project.folder, 'config'), 0o700);
});
beforeEach(() => {
  project.editRecord({
    sample: false,
    skill: { slug: 'giftlamp', skillId: null, storeUrl: null },
    creators: { credentialName: 'default', version: '3.1' },
  });
  aws = createSecretsManager();
  service.script(aws.answer);
});
afterAll(async () => {
  await service.close();
  project.remove();
});

const actionsSince = (before: number): string[] =>
  service.requests
    .slice(before)
    .map(({ headers }) => String(headers['x-amz-target']).replace('secretsmanager.', ''));

type Runs = (args: readonly string[], variables: Readonly<Record<string, string>>) => Promise<Run>;

/** In this process, which is fast. Amazon's library reads the process's own variables. */
const here: Runs = async (args, variables) => {
  const before = { ...process.env };
  Object.assign(process.env, { HOME: project.folder, ...variables });
  try {
    return await shelfHere(project.folder)(args, { env: variables });
  } finally {
    process.env = before;
  }
};
const asProcess: Runs = (args, variables) => runShelf({ folder: project.folder, args, variables });

/** Runs it, and checks that no secret is printed. */
const push = async (
  args: readonly string[] = ['--yes'],
  variables: Readonly<Record<string, string>> = {},
  run = here,
): Promise<Run & { readonly actions: readonly string[] }> => {
  const before = service.requests.length;
  const end = await run(['secrets', 'push', ...args], {
    ...AWS_KEYS,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: service.url,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    ...variables,
  });
  for (const secret of [...Object.values(SECRETS), AWS_KEYS.AWS_SECRET_ACCESS_KEY]) {
    expect(end.stdout + end.stderr).not.toContain(secret);
  }
  return { ...end, actions: actionsSince(before) };
};

test('creates the secret where there is none, in the region that the skill is deployed to', async () => {
  const { status, stdout, stderr, actions } = await push(['--yes'], {}, asProcess);
  expect([status, actions]).toEqual([0, ['GetSecretValue', 'CreateSecret']]);
  expect(JSON.parse(aws.stored[NAME] ?? '')).toEqual(WANTED);
  expect(stdout).toContain('creators.default.secret');
  expect(stderr).toContain(`Created ${NAME} in us-east-1.`);
  expect(stderr).toContain(`"SecretName": "${NAME}"`);
  expect(service.requests.at(-1)?.headers.authorization).toContain('/us-east-1/secretsmanager/');
});

test('each world has a secret of its own, where its profile says', async () => {
  const live = await push(['--yes', '--profile', 'live']);
  expect([live.status, Object.keys(aws.stored)]).toEqual([0, [`${NAME}-live`]]);
  expect(live.stderr).toContain('under cfn.parameters of live:');
  expect(live.stderr).toContain('npm run deploy -- --profile live');

  const file = join(project.folder, 'ask-resources.json');
  const before = readFileSync(file, 'utf8');
  const named = JSON.parse(before) as {
    profiles: {
      live: { skillInfrastructure: { userConfig: { awsRegion: string; cfn: object } } };
    };
  };
  const { userConfig } = named.profiles.live.skillInfrastructure;
  Object.assign(userConfig, { awsRegion: 'eu-west-1', cfn: { parameters: { SecretName: 'own' } } });
  writeFileSync(file, JSON.stringify(named));
  const told = await push(['--dry-run', '--json', '--profile', 'live']);
  writeFileSync(file, before);
  expect(JSON.parse(told.stdout)).toMatchObject({
    ...{ profile: 'live', name: 'own', region: 'eu-west-1' },
  });
});

test('updates an existing secret: old credentials are removed, everything else stays', async () => {
  aws.stored[NAME] = JSON.stringify({ 'creators.old.secret': 'x', 'other.token': 'y' });
  const { status, stderr, actions } = await push(['--yes', '--region', 'eu-west-1']);
  expect([status, actions]).toEqual([0, ['GetSecretValue', 'PutSecretValue']]);
  expect(JSON.parse(aws.stored[NAME])).toEqual({ ...WANTED, 'other.token': 'y' });
  expect(stderr).toContain(`Updated ${NAME} in eu-west-1.`);
});

test('a second push changes nothing and makes no new version', async () => {
  await push();
  const { status, stderr, actions } = await push();
  expect([status, actions]).toEqual([0, ['GetSecretValue']]);
  expect(stderr).toContain('Nothing has changed');
});

test('--json says what was done, by name only', async () => {
  const { status, stdout } = await push(['--yes', '--json', '--name', 'mine']);
  expect([status, JSON.parse(stdout)]).toEqual([
    0,
    {
      to: 'secrets-manager',
      profile: 'default',
      name: 'mine',
      region: 'us-east-1',
      names: Object.keys(WANTED),
      outcome: 'created',
    },
  ]);
});

test('the skill reads what was pushed, one credential per region', async () => {
  project.editRecord({
    creators: {
      credentialName: 'default',
      version: '3.1',
      others: [
        { credentialName: 'second', version: '2.1' },
        { credentialName: 'europe', version: '3.2' },
      ],
    },
  });
  await push(['--yes'], {
    SHELF_CREATORS_EUROPE_ID: 'of-europe',
    SHELF_CREATORS_EUROPE_SECRET: 'from the environment',
  });
  expect(JSON.parse(aws.stored[NAME] ?? '')).toEqual({
    ...WANTED,
    'creators.europe.id': 'of-europe',
    'creators.europe.secret': 'from the environment',
    'creators.europe.version': '3.2',
  });
  expect([
    ...readCredentials(JSON.parse(aws.stored[NAME] ?? '') as Record<string, string>, []),
  ]).toEqual([
    ['NA', { ...SECRETS, version: '3.1' }],
    ['EU', { id: 'of-europe', secret: 'from the environment', version: '3.2' }],
  ]);
});

test.each([['--dry-run'], ['--dry-run', '--json']])('%s %s sends nothing', async (...args) => {
  const { status, stdout, actions } = await push(args);
  expect([status, actions]).toEqual([0, []]);
  expect(stdout).toContain('creators.default.secret');
});

test('without --yes and without a terminal nothing is sent', async () => {
  const { status, stdout, stderr, actions } = await push([]);
  expect([status, actions]).toEqual([3, []]);
  expect(stdout).toMatch(/^to be pushed$/m);
  expect(stderr).toContain('answer with --yes');
});

describe('what AWS says becomes one sentence', () => {
  test.each(['GetSecretValue', 'CreateSecret', 'PutSecretValue'])('%s denied', async (action) => {
    if (action === 'PutSecretValue') aws.stored[NAME] = '{"a":"b"}';
    aws.denied.add(action);
    const { status, stderr } = await push();
    expect(status).toBe(5);
    expect(stderr.trim().split('\n')).toEqual([
      `AWS does not allow secretsmanager:${action} on the secret ${NAME} in us-east-1 with the keys in use; allow it in IAM, or use other keys (AWS_PROFILE).`,
    ]);
  });

  test.each([
    ['ExpiredTokenException', 400, 'does not accept the keys in use (ExpiredTokenException)'],
    ['UnrecognizedClientException', 400, 'does not accept the keys in use'],
    ['InvalidRequestException', 400, 'most likely it is scheduled for deletion'],
    ['InternalServiceError', 500, 'AWS refused secretsmanager:GetSecretValue'],
  ])('%s', async (type, code, sentence) => {
    service.script(() => ({
      status: code,
      headers: { 'x-amzn-errortype': type },
      json: { __type: type, message: `about ${SECRETS.secret}` },
    }));
    const { status, stderr } = await push();
    expect([status, stderr]).toEqual([5, expect.stringContaining(sentence)]);
  });

  test('an answer that is not JSON', async () => {
    service.script([{ text: `<html>${SECRETS.secret}` }]);
    const { status, stderr } = await push();
    expect([status, stderr]).toEqual([5, expect.stringContaining('AWS')]);
  });

  test('no answer at all', async () => {
    service.script([{ fault: 'reset' }]);
    // To Amazon's library, an error of the network from outside jest's world is none.
    const { status, stderr } = await push(['--yes'], {}, asProcess);
    expect([status, stderr]).toEqual([5, expect.stringContaining("AWS can't be reached")]);
  });

  test('no keys on this computer', async () => {
    const { status, stderr } = await push(['--yes'], {
      AWS_ACCESS_KEY_ID: '',
      AWS_SECRET_ACCESS_KEY: '',
    });
    expect([status, stderr]).toEqual([5, expect.stringContaining('no keys were found')]);
  });
});

test.each(['not JSON', '["a"]', '{"a":1}'])(
  'a secret with other content (%s) is not overwritten',
  async (text) => {
    aws.stored[NAME] = text;
    const { status, stderr, actions } = await push();
    expect([status, actions]).toEqual([3, ['GetSecretValue']]);
    expect(stderr).toContain('already has other content');
    expect(aws.stored[NAME]).toBe(text);
  },
);

test('without a credential, or with half of one, it says what comes first', async () => {
  project.editRecord({ creators: { credentialName: 'gone', version: '3.1' } });
  const half = await push();
  expect([half.status, half.stderr]).toEqual([
    3,
    expect.stringContaining('creators.gone.id is not'),
  ]);
  project.editRecord({ creators: null });
  const none = await push();
  expect([none.status, none.stderr]).toEqual([3, expect.stringContaining('shelf creators import')]);
});

test.each([
  ['--to ssm', 'secrets-manager'],
  ['--region Virginia', 'is not an AWS region'],
  ['--name a:b', 'is not a name'],
])('`%s` is refused', async (args, sentence) => {
  const { status, stderr, actions } = await push(['--yes', ...args.split(' ')]);
  expect([status, stderr, actions]).toEqual([2, expect.stringContaining(sentence), []]);
});

test.each([
  ['[', 2, 'ask-resources.json: not valid JSON: expected a value'],
  ['{}', 2, 'ask-resources.json: profiles.default: has no such profile with a stack, its region'],
])('a region is asked for where ask-resources.json is %s', async (text, expected, sentence) => {
  const file = join(project.folder, 'ask-resources.json');
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, text);
  const { status, stderr, actions } = await push();
  writeFileSync(file, before);
  expect([status, stderr, actions]).toEqual([expected, expect.stringContaining(sentence), []]);
  expect(stderr).toContain('--region us-east-1');
});

test('secrets push --help says that it is Secrets Manager only, with an example', async () => {
  const { status, stdout } = await push(['--help']);
  expect([status, stdout]).toEqual([0, expect.stringContaining('$ shelf secrets push --dry-run')]);
  expect(stdout).toContain('Secrets Manager only');
});
