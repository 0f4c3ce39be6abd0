import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PATHS } from '../../../build/paths';
import {
  createThrowAwayProfile,
  withoutOwnSettings,
} from '../../../workbench/ask/throw-away-profile';
import { readEnvironment } from '../../../workbench/terminal/settings';
import { createDevice } from '../../../workbench/testing';
import { environmentOf, placeAt, startDynamoDb } from '../dynamodb/support/dynamodb';
import { createInstances } from '../dynamodb/support/instances';
import { TYPESCRIPT } from '../../support/programs';
import { catalog } from '../../support/shop';
import { type OwnProject, createOwnProject } from './own-project';
import { type PretendAmazon, servePretendAmazon } from './pretend-amazon';

const IN_DEVELOPMENT = 'amzn1.ask.skill.00000000-0000-4000-8000-00000000000d';
const LIVE = 'amzn1.ask.skill.00000000-0000-4000-8000-00000000000e';

interface AskState {
  readonly skillId?: string;
  readonly skillInfrastructure?: Readonly<
    Record<
      string,
      {
        readonly deployState: {
          readonly default: {
            readonly s3: { readonly bucket: string; readonly key: string };
            readonly stackId: string;
          };
        };
      }
    >
  >;
}

let project: OwnProject;
let development: PretendAmazon;
let live: PretendAmazon;

beforeAll(async () => {
  project = createOwnProject();
  [development, live] = await Promise.all([
    servePretendAmazon(IN_DEVELOPMENT),
    servePretendAmazon(LIVE),
  ]);
});
afterAll(async () => {
  await Promise.all([development.close(), live.close()]);
  project.remove();
});

/**
 * Runs a program of build/deploy/ in the project, as npm does.
 *
 * @param setUp `endedAt`: what it has printed when somebody asks it to terminate
 */
const run = async (
  program: 'main' | 'go-back',
  amazon: PretendAmazon,
  args: readonly string[] = [],
  setUp: {
    readonly config?: string;
    readonly variables?: Readonly<Record<string, string>>;
    readonly endedAt?: string;
  } = {},
): Promise<{ readonly code: number | null; readonly all: string }> => {
  const profile = createThrowAwayProfile(amazon.address);
  if (setUp.config !== undefined) {
    writeFileSync(join(profile.home, '.ask', 'cli_config'), setUp.config);
  }
  const child = spawn(
    process.execPath,
    [...TYPESCRIPT, join(project.folder, 'build', 'deploy', `${program}.ts`), ...args],
    {
      cwd: project.folder,
      env: {
        ...withoutOwnSettings(readEnvironment()),
        ...profile.variables,
        ...setUp.variables,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let all = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      all += String(chunk);
      if (setUp.endedAt !== undefined && all.includes(setUp.endedAt)) child.kill('SIGTERM');
    });
  }
  const [code] = (await once(child, 'close')) as [number | null];
  profile.remove();
  return { code, all };
};
const deploy = (...args: readonly string[]) =>
  run('main', args.includes('live') ? live : development, args);

const deployed = (world: 'default' | 'live') => {
  const { profiles } = project.readJson<{ profiles: Record<string, AskState> }>(
    '.ask/ask-states.json',
  );
  const { skillId, skillInfrastructure = {} } = profiles[world] ?? {};
  return { skillId, ...skillInfrastructure['@ask-cli/cfn-deployer']?.deployState.default };
};
const stackOf = (world: 'default' | 'live') =>
  (world === 'live' ? live : development).stack(deployed(world).stackId ?? '');

/** Runs the uploaded zip in an empty folder, and has the main dialogue with it. */
const talkToUploaded = async (
  files: Record<string, Uint8Array>,
  skillId: string,
  execPath: string,
) => {
  const instances = createInstances(execPath);
  const dynamoDb = await startDynamoDb();
  try {
    for (const [name, content] of Object.entries(files)) {
      const file = join(instances.folder, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    const table = placeAt(dynamoDb.endpoint, await dynamoDb.makeTable());
    const variables = { SHELF_SKILL_ID: skillId, ...environmentOf(table) };
    const bundle = join(instances.folder, 'dist', 'index.js');
    const talk = (applicationId: string) =>
      createDevice({ skill: instances.start(bundle, variables), user: 'anna', applicationId });
    const one = talk(skillId);
    await one.say('open shelf talker');
    const offer = (await one.say('find a gift for my dad who likes coffee')).speech;
    await one.say('yes');
    await one.say('yes');
    const other = talk(skillId);
    await other.say('open shelf talker');
    const saved = (await other.say('what did i save')).speech;
    const stranger = talk('amzn1.ask.skill.stranger').say('open shelf talker');
    await expect(stranger).rejects.toThrow(/Skill ID/i);
    return { offer, saved, cart: one.ledger.cart.map(({ asin }) => asin) };
  } finally {
    instances.stopAll();
    dynamoDb.stop();
    instances.remove();
  }
};

const sent = { eventName: 'SKILL_DISABLED' };

test('a deploy from a fresh clone makes the world of development, whole', async () => {
  expect(project.readText('.gitignore')).toContain('!.ask/ask-states.json');
  const { code, all } = await deploy();
  expect(all).not.toContain('[Error]');
  expect([code, development.refusals]).toEqual([0, []]);
  const { skillId, s3 } = deployed('default');
  const { status, parameters, outputs } = await stackOf('default');
  expect(skillId).toBe(IN_DEVELOPMENT);
  expect(status).toBe('CREATE_COMPLETE');
  expect(parameters).toEqual({
    SkillId: IN_DEVELOPMENT,
    LambdaRuntime: 'nodejs24.x',
    LambdaHandler: 'dist/index.handler',
    CodeBucket: s3?.bucket,
    CodeKey: s3?.key,
    CodeVersion: 'version-1',
    RecoveryDays: '0',
    LogDays: '7',
  });
  const { apis, events } = await development.manifest();
  const endpoint = { uri: outputs['SkillEndpoint'] };
  expect(endpoint.uri).toMatch(/^arn:aws:lambda:us-east-1:\d+:function:[\w-]+$/);
  expect(apis.custom.endpoint).toEqual(endpoint);
  expect(events).toEqual({ endpoint, subscriptions: [sent] });
  expect(await development.callers(outputs['FunctionName'] ?? '')).toEqual([IN_DEVELOPMENT]);
  for (const locale of ['en-US', 'en-GB']) {
    const built = project.readJson<object>(`skill-package/interactionModels/custom/${locale}.json`);
    expect(await development.model(locale)).toMatchObject(built);
  }
});

/** The Nodes of Lambda's runtimes, as npm has them. */
const nodeOf = (runtime: 'node22' | 'node24'): string =>
  join(PATHS.root, 'test', 'heavy', 'node_modules', runtime, 'bin', 'node');

test.each([
  ['the Node of the tests', process.execPath],
  ['Node 22', nodeOf('node22')],
  ['Node 24', nodeOf('node24')],
])(
  'what is uploaded holds the main dialogue in an empty folder, with the store, on %s',
  async (_name, node) => {
    const { s3 } = deployed('default');
    const files = await development.zip(s3?.bucket, s3?.key, 'version-1');
    const { offer, saved, cart } = await talkToUploaded(files, IN_DEVELOPMENT, node);
    expect(offer).toMatch(/Would you like Alexa to add it to your cart\?/);
    const bought = catalog.products.filter(({ asins }) => cart.includes(asins.US ?? ''));
    expect(bought).toHaveLength(1);
    expect(saved).toContain(bought[0]?.words['en']?.name);
  },
);

test('a deploy leaves the files of the project as they are, but for its own notes', () => {
  const source = readFileSync(join(PATHS.root, 'ask-resources.json'), 'utf8');
  expect(project.readText('ask-resources.json')).toBe(source);
  expect(project.readText('skill-package/skill.json')).not.toContain('arn:aws');
});

test('live is deployed only for the skill that the record names', async () => {
  const first = await deploy('--profile', 'live');
  expect(first.code).toBe(1);
  expect(first.all).toMatch(/the skill of live does not exist yet; make it: npm run deploy -- --/);
  const made = await deploy('--profile', 'live', '--target', 'skill-metadata');
  expect([made.code, made.all]).toEqual([0, expect.stringContaining(`Skill ID: ${LIVE}`)]);
  project.noteSkillId(IN_DEVELOPMENT);
  const another = await deploy('-p', 'live');
  expect([another.code, another.all]).toEqual([
    1,
    expect.stringContaining(
      `live deploys the skill ${LIVE}, and the record names ${IN_DEVELOPMENT}`,
    ),
  ]);
  expect(deployed('live').stackId).toBeUndefined();
});

/** The release that live has now, by its endpoint. */
const releaseNow = async () => {
  const { outputs, status } = await stackOf('live');
  const [, name = '', alias = ''] =
    /:function:([\w-]+):(r-[0-9a-f]{12})$/.exec(outputs['SkillEndpoint'] ?? '') ?? [];
  return { name, alias, status, releases: outputs['Releases']?.split(' ') };
};

test('in live a release has a version and an alias of its own, which only the skill may call', async () => {
  project.noteSkillId(LIVE);
  const { code, all } = await deploy('-p', 'live');
  expect(all).not.toContain('[Error]');
  expect([code, live.refusals]).toEqual([0, []]);
  const { name, alias, status, releases } = await releaseNow();
  expect([status, releases]).toEqual(['CREATE_COMPLETE', [alias]]);
  expect(await live.aliasVersion(name, alias)).toBe('1');
  expect(await live.callers(name, alias)).toEqual([LIVE]);
  expect(await live.callers(name)).toEqual([]);
  const { apis, events } = await live.manifest();
  const uri = expect.stringMatching(new RegExp(`:${name}:${alias}$`)) as string;
  expect(apis.custom.endpoint).toEqual({ uri });
  expect(events).toEqual({ endpoint: { uri }, subscriptions: [sent] });
  const { apis: others } = await development.manifest();
  expect(others.custom.endpoint?.uri).not.toContain(name);
});

test('without a change a second deploy publishes nothing new, and uploads no skill package', async () => {
  const before = await releaseNow();
  const { code, all } = await deploy('-p', 'live');
  expect(code).toBe(0);
  expect(all).toContain('CLI will skip the deploy of skill package');
  const after = await releaseNow();
  expect(after).toEqual({ ...before, status: 'UPDATE_COMPLETE' });
  expect(await live.versions(after.name)).toHaveLength(1);
});

test('a deploy that fails half way leaves live as it was; the next one makes a new release beside the old', async () => {
  const before = await releaseNow();
  await live.publish();
  const template = project.readText('infrastructure/skill-stack.yaml');
  const broken = template.replace('"widgets": [', '"widgets": [,');
  project.writeText('infrastructure/skill-stack.yaml', broken);
  const failed = await deploy('-p', 'live');
  expect([failed.code, failed.all]).toEqual([
    1,
    expect.stringContaining('Dashboard[AWS::CloudWatch::Dashboard]'),
  ]);
  expect(await releaseNow()).toEqual({ ...before, status: 'UPDATE_ROLLBACK_COMPLETE' });

  project.writeText(
    'infrastructure/skill-stack.yaml',
    template.replace('Default: 512', 'Default: 768'),
  );
  expect((await deploy('-p', 'live')).code).toBe(0);
  const after = await releaseNow();
  expect(after.releases).toEqual([before.alias, after.alias]);
  expect(after.alias).not.toBe(before.alias);
  const versionOf = (alias: string) => live.aliasVersion(after.name, alias);
  expect(await versionOf(before.alias)).toBe('1');
  expect(await live.callers(after.name, before.alias)).toEqual([LIVE]);
  expect(await versionOf(after.alias)).not.toBe('1');
});

/** Settings of ask-cli with this AWS profile for live. */
const configOf = (aws_profile?: string): string =>
  JSON.stringify({
    profiles: {
      live: {
        aws_profile,
        vendor_id: 'M',
        token: {
          access_token: 'pretend',
          expires_at: '2099-01-01T00:00:00.000Z',
          refresh_token: 'r',
          token_type: 'bearer',
          expires_in: 3600,
        },
      },
    },
  });

test('going back is one command: customers have the earlier release at once, and can have the new one again', async () => {
  await live.publish();
  const { name, alias, releases = [] } = await releaseNow();
  const [earlier = ''] = releases;
  const newest = await live.aliasVersion(name, alias);
  const back = await run('go-back', live, [earlier]);
  expect(back).toEqual({
    code: 0,
    all: expect.stringContaining(`Customers now have ${earlier}`) as string,
  });
  expect(await live.aliasVersion(name, alias)).toBe('1');

  // Keys may stand in the environment instead of a profile of AWS.
  const listed = await run('go-back', live, [], {
    config: configOf('__AWS_CREDENTIALS_IN_ENVIRONMENT_VARIABLE__'),
    variables: { AWS_ACCESS_KEY_ID: 'PRETEND', AWS_SECRET_ACCESS_KEY: 'PRETEND' },
  });
  expect(listed.all).toMatch(new RegExp(`${earlier}  version 1  customers have it\\n`));
  expect(listed.all).toContain(`${alias}  version ${newest}  published`);

  const deployedAgain = await deploy('-p', 'live');
  expect([deployedAgain.code, deployedAgain.all]).toEqual([
    0,
    expect.stringContaining(
      `${alias} is deployed, but npm run back has led its alias to ${earlier}`,
    ),
  ]);
  expect(await live.aliasVersion(name, alias)).toBe('1');

  await run('go-back', live, [alias]);
  expect(await live.aliasVersion(name, alias)).toBe(newest);
});

test('an old ask-states.json loses no release: AWS says which there are', async () => {
  const before = await releaseNow();
  const states = project.readText('.ask/ask-states.json');
  const old = JSON.stringify(JSON.parse(states)).replace(
    before.releases?.join(' ') ?? '',
    before.releases?.[0] ?? '',
  );
  project.writeText('.ask/ask-states.json', old);
  const template = project.readText('infrastructure/skill-stack.yaml');
  project.writeText(
    'infrastructure/skill-stack.yaml',
    template.replace('Default: 768', 'Default: 640'),
  );
  expect((await deploy('-p', 'live')).code).toBe(0);
  const { alias, releases } = await releaseNow();
  expect(releases).toEqual([...(before.releases ?? []), alias]);
});

test('a lost ask-states.json makes no second stack', async () => {
  const states = project.readText('.ask/ask-states.json');
  const { profiles, ...rest } = JSON.parse(states) as { profiles: Record<string, AskState> };
  const lost = { ...rest, profiles: { ...profiles, live: { skillId: LIVE } } };
  project.writeText('.ask/ask-states.json', JSON.stringify(lost));
  const { code, all } = await deploy('-p', 'live');
  project.writeText('.ask/ask-states.json', states);
  expect([code, all]).toEqual([1, expect.stringContaining('has lost the stack of live')]);
  expect(all).toContain('restore the file');
});

test('going back says what is wrong with the profile', async () => {
  const without = await run('go-back', live, [], { config: configOf() });
  expect([without.code, without.all]).toEqual([
    1,
    expect.stringContaining('has no AWS profile for live; run: npx ask configure -p live'),
  ]);
});

test('`ask deploy` typed by hand is refused by the build hook when it would mix the worlds', () => {
  const states = project.readJson<{ profiles: Record<string, AskState> }>('.ask/ask-states.json');
  const { profiles } = states;
  const mixed = { ...profiles['live'], skillId: IN_DEVELOPMENT, deploymentStatus: 'IN_PROGRESS' };
  project.writeText(
    '.ask/ask-states.json',
    JSON.stringify({ ...states, profiles: { ...profiles, live: mixed } }),
  );
  const zip = join(project.folder, 'by-hand.zip');
  const hook = (env?: NodeJS.ProcessEnv) =>
    spawnSync(join(project.folder, 'hooks', 'build.sh'), [zip, 'false'], {
      encoding: 'utf8',
      ...(env !== undefined && { env: { ...process.env, ...env } }),
    });
  const { status, stderr } = hook();
  expect([status, existsSync(zip)]).toEqual([1, false]);
  expect(stderr).toContain(
    `live deploys the skill ${IN_DEVELOPMENT}, and the record names ${LIVE}`,
  );
  // What a deploy of live that was broken off has noted is nothing to a deploy of the other world.
  expect([hook({ SHELF_DEPLOYING: 'default' }).status, existsSync(zip)]).toEqual([0, true]);
});

test('a deploy that is asked to terminate ends ask with it, and says so by its exit code', async () => {
  const { code, all } = await run('main', development, ['--target', 'skill-metadata'], {
    endedAt: 'Deploy Skill Metadata',
  });
  expect([code, all]).toEqual([128 + 15, expect.not.stringContaining('deployed')]);
});
