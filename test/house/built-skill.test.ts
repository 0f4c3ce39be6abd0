import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PATHS } from '../../build/paths';
import { readRecord, recordStamp } from '../../owner';

const bundle = join(PATHS.dist, 'index.js');

/** Runs code in another process, with the built skill as `handler`. */
const run = (code: string, environment: Record<string, string> = {}): string =>
  execFileSync(
    process.execPath,
    ['-e', `const { handler } = require(${JSON.stringify(bundle)}); ${code}`],
    { encoding: 'utf8', stdio: 'pipe', env: { PATH: process.env['PATH'], ...environment } },
  );

const LAUNCH = JSON.stringify({
  version: '1.0',
  session: {
    new: true,
    sessionId: 's',
    application: { applicationId: 'amzn1.ask.skill.mine' },
    user: { userId: 'amzn1.ask.account.SECRETUSER' },
  },
  context: {
    System: {
      application: { applicationId: 'amzn1.ask.skill.mine' },
      user: { userId: 'amzn1.ask.account.SECRETUSER' },
      device: { deviceId: 'd', supportedInterfaces: {} },
      apiEndpoint: '',
    },
  },
  request: {
    type: 'LaunchRequest',
    requestId: 'r',
    timestamp: '2026-11-21T12:00:00Z',
    locale: 'en-GB',
  },
});

test('the bundled handler answers as Lambda calls it, with two parameters as its Node 24 requires', () => {
  const out = run(
    `handler(${LAUNCH}, {}).then((answer) => console.log('ANSWER', handler.length, answer.response.outputSpeech.ssml));`,
  );
  expect(out).toMatch(/ANSWER 2 <speak>Welcome to Shelf Talker/);
});

test("its log is one JSON object per line, without the customer's id", () => {
  const out = run(`void handler(${LAUNCH}, {});`);
  const lines = out.trim().split('\n');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toContainEqual(
    expect.objectContaining({
      ...{ level: 'info', event: 'turn', locale: 'en-GB', turns: 1 },
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) as string,
    }),
  );
  expect(out).not.toContain('SECRETUSER');
  expect(out).not.toContain('_aws');
  const metrics = run(`void handler(${LAUNCH}, {});`, {
    SHELF_METRICS_NAMESPACE: 'ShelfTalker/own',
  });
  expect(JSON.parse(metrics.trim().split('\n').at(-1) ?? '')).toMatchObject({
    ...{ event: 'turn', turns: 1 },
    _aws: { CloudWatchMetrics: [{ Namespace: 'ShelfTalker/own' }] },
  });
});

test('the stack of development answers what version it is, a release does not; both log theirs', () => {
  const ask = LAUNCH.replace(
    '"type":"LaunchRequest"',
    '"type":"IntentRequest","intent":{"name":"AskIntent","slots":{"question":{"name":"question","value":"version are you"}}}',
  );
  const answerOf = (release: string): string =>
    run(`handler(${ask}, {}).then((answer) => console.log(answer.response.outputSpeech.ssml));`, {
      SHELF_RELEASE: release,
    });
  const developed = answerOf('development');
  const [, version = ''] = /"version":"([0-9a-f]{6})"/.exec(developed) ?? [];
  expect(developed).toContain(`version ${version.split('').join(' ')}.`);
  const released = answerOf('r-3f9a04c1d2e7');
  expect(released).toContain('"version":"r-3f9a04c1d2e7"');
  // What `shelf doctor --live` compares with the record.
  expect(released).toContain(`"shop":"${recordStamp(readRecord(PATHS.shop))}"`);
  expect(released).not.toContain('in development');
});

test('`ask run`, which passes a callback and no context, is answered through the callback', () => {
  const out = run(
    `handler(${LAUNCH}, null, (error, answer) => console.log('CALLED', error, answer.version));`,
  );
  expect(out).toContain('CALLED null 1.0');
});

test('requests for another skill are refused when the skill id is set', () => {
  const out = run(
    `handler(${LAUNCH}, {}).catch((error) => console.log('REFUSED', error.message));`,
    {
      SHELF_SKILL_ID: 'amzn1.ask.skill.other',
    },
  );
  expect(out).toContain('REFUSED');
});

test('a skill without any id answers, and says in its log that it is open', () => {
  const told = expect.stringContaining('"level":"warning","event":"open"') as string;
  expect(run(`void handler(${LAUNCH}, {});`)).toEqual(told);
  expect(run('', { SHELF_SKILL_ID: 'amzn1.ask.skill.mine' })).toBe('');
});

test('outside a stack the id of the record counts: requests for another skill are refused', () => {
  const folder = mkdtempSync(join(tmpdir(), 'shelf-own-id-'));
  try {
    cpSync(PATHS.dist, folder, { recursive: true });
    const shop = join(folder, 'shop.json');
    const own = readFileSync(shop, 'utf8').replace(
      '"skillId":null',
      '"skillId":"amzn1.ask.skill.own"',
    );
    writeFileSync(shop, own);
    const ask = (id: string): string =>
      execFileSync(
        process.execPath,
        [
          '-e',
          `const { handler } = require(${JSON.stringify(join(folder, 'index.js'))});
          handler(${LAUNCH.replaceAll('amzn1.ask.skill.mine', id)}, {}).then(
            () => console.log('ANSWERED'), () => console.log('REFUSED'));`,
        ],
        { encoding: 'utf8', env: { PATH: process.env['PATH'] } },
      );
    expect(ask('amzn1.ask.skill.own')).toContain('ANSWERED');
    expect(ask('amzn1.ask.skill.mine')).toContain('REFUSED');
    expect(ask('amzn1.ask.skill.own')).not.toContain('"event":"open"');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a variable that is not valid is reported by its name, never by its value', () => {
  expect(() => run('', { SHELF_SKILL_ID: 'hunter2' })).toThrow(
    expect.objectContaining({
      stderr: expect.stringMatching(/SHELF_SKILL_ID/) as string,
    }) as Error,
  );
  try {
    run('', { SHELF_SKILL_ID: 'hunter2' });
  } catch (error) {
    expect(String((error as { stderr: string }).stderr)).not.toContain('hunter2');
  }
});

test('the bundle stays small: it has zod/mini, not all of zod', () => {
  expect(statSync(bundle).size).toBeLessThan(310 * 1024);
});

test('the history of the record is not shipped', () => {
  const read = (file: string): { record?: { history: unknown[] }; history?: unknown[] } =>
    JSON.parse(readFileSync(file, 'utf8')) as { record?: { history: unknown[] } };
  expect(read(join(PATHS.shop, 'registration.json')).history).not.toEqual([]);
  expect(read(join(PATHS.dist, 'shop.json')).record?.history).toEqual([]);
});
