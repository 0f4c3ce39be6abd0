import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshMemory } from '../../../workbench/assemble';
import { readCommand } from '../../../workbench/ask/command-line';
import { readReplay } from '../../../workbench/ask/replay-file';
import { readOptions } from '../../../workbench/terminal/options';
import { PRETEND_SKILL_ID } from '../../../simulator/device';
import { ownSkill } from '../../../workbench/served';
import { type SmapiServer, serveProjectSmapi } from '../../../workbench/smapi';
import { asking, fakeSkill } from '../../simulator/support/fake-skill';
import { type ProjectCopy, copyProject, runProgram } from '../../simulator/support/run-cli';
import { type AskRun, runRealAsk } from '../../simulator/support/run-ask';
import { SKILL_ID } from '../../simulator/support/understanding-of';
import { serveSmapiOf } from '../../simulator/support/smapi-of';

const ROOT = join(__dirname, '..', '..', '..');
const replayFile = (name: string): string => join('test', 'replay', name);

let scratch: string;

/** Runs the same as `npm run ask -- …`, with its temporary files in a folder of the test. */
const npmRunAsk = (args: readonly string[], cwd = ROOT) => {
  const command = [process.execPath, 'workbench/ask/bin.js', ...args];
  return runProgram('env', [`TMPDIR=${temporary()}`, ...command], '', cwd);
};
const temporary = (): string => join(scratch, 'temporary');
/** What is left there; tsx keeps its cache in the same folder. */
const left = (): string[] =>
  readdirSync(temporary()).filter((name) => name.startsWith('shelf-talker'));

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'shelf-talker-test-'));
  mkdirSync(temporary());
});
afterAll(() => {
  const there = left();
  rmSync(scratch, { recursive: true, force: true });
  expect(there).toEqual([]);
});

describe('npm run ask -- dialog --replay', () => {
  test.each([
    ['main-job.en-US.json', '$', 'to your Amazon cart'],
    ['main-job.en-GB.json', '£', 'to your Amazon basket'],
  ])('goes through %s with the real ask to its expected end', async (name, sign, done) => {
    const saved = join(scratch, `${name}.io.json`);
    const args = ['dialog', '--replay', replayFile(name), '--save-skill-io', saved];
    const { code, stdout, stderr } = await npmRunAsk(args);
    expect(stderr).not.toContain('FAILED');
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`It's \\${sign}\\d.*Do you want me to add it`));
    expect(stdout).toContain(done);
    expect(stdout).toMatch(/Session ended\nAlexa > /);
    const { invocations } = JSON.parse(readFileSync(saved, 'utf8')) as {
      invocations: { response: { body: { status: string } } }[];
    };
    const { userInput } = JSON.parse(readFileSync(join(ROOT, replayFile(name)), 'utf8')) as {
      userInput: string[];
    };
    expect(invocations.map(({ response }) => response.body.status)).toEqual(
      userInput.slice(0, -1).map(() => 'SUCCESSFUL'),
    );
  });

  it('ends with 1 and the reason when a turn failed, where ask ends with 0', async () => {
    const file = join(scratch, 'closed.json');
    const userInput = ['something cheaper', 'open shelf talker', 'stop', '.quit'];
    const replay = { skillId: PRETEND_SKILL_ID, locale: 'en-US', type: 'text', userInput };
    writeFileSync(file, JSON.stringify(replay));
    const { code, stdout, stderr } = await npmRunAsk(['dialog', '--replay', file]);
    expect(code).toBe(1);
    expect(stderr).toContain('FAILED: "something cheaper": The skill was not called: First say');
    expect(stdout).toContain('Welcome to Shelf Talker');
  });

  it('says nothing where the replay has an empty text', async () => {
    const file = join(scratch, 'silent.json');
    const saved = join(scratch, 'silent.io.json');
    const userInput = ['open shelf talker', '', 'stop', '.quit'];
    const replay = { skillId: PRETEND_SKILL_ID, locale: 'en-US', type: 'text', userInput };
    writeFileSync(file, JSON.stringify(replay));
    const args = ['dialog', `--replay=${file}`, '--save-skill-io', saved];
    const { code, stderr } = await npmRunAsk(args);
    expect([code, stderr.includes('FAILED')]).toEqual([0, false]);
    const { invocations } = JSON.parse(readFileSync(saved, 'utf8')) as {
      invocations: { response: { body: { result: object } } }[];
    };
    // The skill isn't called: Alexa says its reprompt.
    expect(invocations[1]?.response.body.result).toMatchObject({
      skillExecutionInfo: { invocations: [] },
      alexaExecutionInfo: { alexaResponses: [{ type: 'Speech' }] },
    });
  });

  it('ends with 2 and a line a problem when the replay has a wrong field, before anything else', async () => {
    const file = join(scratch, 'wrong.json');
    writeFileSync(file, '{"skillId":"x","locale":"en-US","type":"text","userinput":["hi"]}');
    const { code, stdout, stderr } = await npmRunAsk([
      '--project',
      scratch,
      'dialog',
      '--replay',
      file,
    ]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.trimEnd().split('\n')).toEqual([
      `${file}: userInput: is missing; add it`,
      `${file}: has "userinput", which is not known here; correct its name, or remove it`,
    ]);
  });

  it('has the exit code of ask when ask refuses: a locale that the skill lacks', async () => {
    const { code, stdout, stderr } = await npmRunAsk(['dialog', '--locale', 'de-DE']);
    expect(code).toBe(1);
    expect(stdout + stderr).toContain('Locale de-DE was not found for your skill');
  });
});

describe('npm run ask -- smapi', () => {
  it('tells in words why a model of a language that is not there failed, and ends with 1', async () => {
    const model = join(ROOT, 'skill-package', 'interactionModels', 'custom', 'en-GB.json');
    const { code, stderr } = await npmRunAsk([
      ...['smapi', 'set-interaction-model', '--skill-id', PRETEND_SKILL_ID],
      ...['-l', 'fr-FR', '--interaction-model', `file:${model}`],
    ]);
    expect(stderr).toContain('REFUSED: the interaction model of fr-FR: the simulator does not');
    expect(code).toBe(1);
  });

  it('tells in words what was not found, where ask shows a number', async () => {
    const { code, stderr } = await npmRunAsk([
      ...['smapi', 'get-skill-simulation', '--skill-id', PRETEND_SKILL_ID],
      ...['--simulation-id', 'none'],
    ]);
    expect(stderr).toMatch(/REFUSED: GET .*: Resource not found: there is no simulation none\.\n/);
    expect(code).toBe(1);
  });
});

describe("Amazon's own ask smapi", () => {
  let server: SmapiServer;
  beforeAll(async () => {
    server = await serveProjectSmapi({
      user: 'test',
      type: 'echo',
      seed: 1,
      memory: freshMemory(),
      served: ownSkill(() => undefined, {}),
    });
  });
  afterAll(() => server.close());

  const smapi = (command: string, ...args: string[]): Promise<AskRun> =>
    runRealAsk(server.address, ['smapi', command, ...args]);
  const ofSkill = (command: string, ...args: string[]): Promise<AskRun> =>
    smapi(command, '--skill-id', server.skillId, ...args);
  const bodyOf = ({ code, stdout, all }: AskRun): object => {
    expect([code, all]).toEqual([0, stdout]);
    return JSON.parse(stdout) as object;
  };
  const model = () => join(ROOT, 'skill-package', 'interactionModels', 'custom', 'en-GB.json');

  it('simulate-skill and get-skill-simulation', async () => {
    const words = 'ask shelf talker to find a gift for my dad who likes coffee';
    const begun = await ofSkill(
      'simulate-skill',
      ...['--device-locale', 'en-US', '--input-content', words],
      ...['--session-mode', 'FORCE_NEW_SESSION'],
    );
    const { id } = bodyOf(begun) as { id: string };
    const result = await ofSkill('get-skill-simulation', '--simulation-id', id);
    expect(bodyOf(result)).toMatchObject({
      status: 'SUCCESSFUL',
      result: {
        skillExecutionInfo: {
          invocations: [
            {
              invocationRequest: { body: { request: { intent: { name: 'RecommendIntent' } } } },
              invocationResponse: { body: { response: { shouldEndSession: false } } },
            },
          ],
        },
      },
    });
  });

  it('an unknown locale is a failed simulation with the reason', async () => {
    const begun = await ofSkill(
      'simulate-skill',
      ...['--device-locale', 'xx-XX', '--input-content', 'open shelf talker'],
    );
    const { id } = bodyOf(begun) as { id: string };
    expect(bodyOf(await ofSkill('get-skill-simulation', '-i', id))).toMatchObject({
      status: 'FAILED',
      result: {
        error: {
          message: expect.stringContaining(
            'no interaction model for the locale "xx-XX"',
          ) as unknown,
        },
      },
    });
  });

  it('invoke-skill', async () => {
    const application = { applicationId: server.skillId };
    const user = { userId: 'amzn1.ask.account.TEST' };
    const device = { deviceId: 'd', supportedInterfaces: {} };
    const request = {
      version: '1.0',
      session: { new: true, sessionId: 's', application, user, attributes: {} },
      context: { System: { application, user, device } },
      request: {
        type: 'LaunchRequest',
        requestId: 'r',
        timestamp: '2026-11-21T12:00:00Z',
        locale: 'en-US',
      },
    };
    const called = await ofSkill(
      'invoke-skill',
      ...['--endpoint-region', 'NA', '--skill-request-body', JSON.stringify(request)],
    );
    expect(bodyOf(called)).toMatchObject({
      status: 'SUCCEEDED',
      result: {
        skillExecutionInfo: {
          invocationResponse: {
            body: {
              response: {
                outputSpeech: {
                  ssml: expect.stringContaining('Welcome to Shelf Talker') as unknown,
                },
              },
            },
          },
        },
      },
    });
  });

  it('profile-nlu', async () => {
    const profiled = await ofSkill('profile-nlu', '-l', 'en-GB', '-u', 'something cheaper');
    expect(bodyOf(profiled)).toMatchObject({
      selectedIntent: { name: 'RefineIntent', slots: { direction: { value: 'cheaper' } } },
    });
  });

  it('set-interaction-model, get-interaction-model and get-skill-status', async () => {
    const changed = join(scratch, 'en-GB.json');
    const text = readFileSync(model(), 'utf8');
    writeFileSync(
      changed,
      text.replace('"invocationName": "shelf talker"', '"invocationName": "shop window"'),
    );
    const set = await ofSkill(
      'set-interaction-model',
      ...['-l', 'en-GB', '--interaction-model', `file:${changed}`],
    );
    expect(set.code).toBe(0);
    expect(set.all).toContain('ask smapi get-skill-status --skill-id');
    expect(bodyOf(await ofSkill('get-interaction-model', '-l', 'en-GB'))).toMatchObject({
      interactionModel: { languageModel: { invocationName: 'shop window' } },
    });
    expect(bodyOf(await ofSkill('get-skill-status'))).toMatchObject({
      manifest: { lastUpdateRequest: { status: 'SUCCEEDED' } },
      interactionModel: { 'en-GB': { lastUpdateRequest: { status: 'SUCCEEDED' } } },
    });
  });

  it('get-skill-manifest', async () => {
    expect(bodyOf(await ofSkill('get-skill-manifest'))).toEqual(
      JSON.parse(readFileSync(join(ROOT, 'skill-package', 'skill.json'), 'utf8')),
    );
  });

  it('list-skills-for-vendor', async () => {
    expect(bodyOf(await smapi('list-skills-for-vendor'))).toMatchObject({
      skills: [{ skillId: server.skillId, nameByLocale: { 'en-GB': 'Shelf Talker' } }],
    });
  });

  it('a wrong skill id is not found', async () => {
    const wrong = await smapi('get-skill-manifest', '--skill-id', 'amzn1.ask.skill.wrong');
    expect(wrong.code).toBe(1);
    expect(wrong.all).toContain('status code 404');
    const dialog = [
      'dialog',
      '--locale',
      'en-US',
      '--skill-id',
      `${PRETEND_SKILL_ID.slice(0, -1)}1`,
    ];
    const talked = await runRealAsk(server.address, dialog);
    expect(talked.code).toBe(1);
    expect(talked.all).toContain('Resource not found: there is no skill');
  });
});

it('ask dialog shows why a skill failed, and goes on', async () => {
  const skill = fakeSkill({
    LaunchRequest: asking('Welcome.'),
    'AMAZON.HelpIntent': () => Promise.reject(new Error('no luck')),
  });
  const smapi = await serveSmapiOf(skill);
  const file = join(scratch, 'failing.json');
  const userInput = ['ask gift compass for help', 'open gift compass', '.quit'];
  writeFileSync(
    file,
    JSON.stringify({ skillId: SKILL_ID, locale: 'en-US', type: 'text', userInput }),
  );
  const { all } = await runRealAsk(smapi.address, ['dialog', '--replay', file]);
  await smapi.close();
  expect(all).toContain('Failed to simulate skill. Error: INVALID_RESPONSE: the skill threw');
  expect(all).toContain('Alexa > Welcome.');
});

it('an interactive ask dialog goes on after .record, and says which file it can not write', async () => {
  const smapi = await serveSmapiOf(fakeSkill({ LaunchRequest: asking('Welcome.') }));
  const file = join(scratch, 'recorded.json');
  const lines: readonly (readonly [waitFor: string, line: string])[] = [
    ['Welcome to ASK Dialog', 'open gift compass'],
    ['Alexa > Welcome.', ''],
    ['Alexa > Well?', `.record ${scratch}`],
    [`${scratch} can't be written`, `.record ${file} --append-quit`],
    ['Created replay file', 'find me a kettle'],
    ['Alexa > What?', '.quit'],
  ];
  const args = ['dialog', '--locale', 'en-US', '--skill-id', PRETEND_SKILL_ID];
  const { code, all } = await runRealAsk(smapi.address, args, lines);
  await smapi.close();
  expect(all).toContain('Goodbye!');
  expect(code).toBe(0);
  const { userInput } = readReplay(file);
  expect(userInput).toEqual(['open gift compass', '', '.quit']);
});

test('every command of docs/testing.md exists, and so do its files', () => {
  // The commands of the first chapter are run by device-docs.test.ts.
  const [, page = ''] = readFileSync(join(ROOT, 'docs', 'testing.md'), 'utf8').split(
    '# Tests of this skill',
  );
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const commands = [...page.matchAll(/^\$ npm run (\S+) -- (.+)$/gm)];
  expect(commands.map(([, script]) => script)).toEqual(['ask', 'ask', 'ask', 'ask', 'simulate']);
  for (const [, script = '', args = ''] of commands) {
    expect(Object.keys(scripts)).toContain(script);
    const given = args.replaceAll('"', '').split(' ');
    if (script === 'ask') expect(() => readCommand(given)).not.toThrow();
    else expect(readOptions(given).smapi).toBe(true);
  }
});

describe('npm run ask -- deploy', () => {
  let project: ProjectCopy;
  beforeAll(() => {
    project = copyProject();
  });
  afterAll(() => project.remove());

  it('rehearses the deploy of the skill package and leaves the project as it is', async () => {
    const manifest = readFileSync(join(ROOT, 'skill-package', 'skill.json'), 'utf8');
    const { code, stdout } = await npmRunAsk(['deploy', '--target', 'skill-metadata']);
    expect(stdout).toContain('Skill package deployed and all models built successfully.');
    expect(stdout).toContain(`Skill ID: ${PRETEND_SKILL_ID}`);
    expect(code).toBe(0);
    expect(readFileSync(join(ROOT, 'skill-package', 'skill.json'), 'utf8')).toBe(manifest);
  });

  it('rehearses everything, with code and function, in a project with a record of its own', async () => {
    cpSync(join(ROOT, 'ask-resources.json'), join(project.folder, 'ask-resources.json'));
    const record = join(project.folder, 'shop', 'registration.json');
    const own = readFileSync(record, 'utf8')
      .replace('"sample": true', '"sample": false')
      .replaceAll('sample-shelftalker-belongs-to-nobody', 'own-shelftalker')
      .replaceAll('sample-belongs-to-nobody', 'own');
    writeFileSync(record, own);
    const products = join(project.folder, 'shop', 'products');
    for (const name of readdirSync(products)) {
      const file = join(products, name);
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll(', "sample": true', ''));
    }
    const { code, stdout, stderr } = await npmRunAsk(['deploy'], project.folder);
    expect(stderr).not.toContain('[Error]');
    expect(stdout).toContain('Skill code built successfully.');
    expect(stdout).toContain('Current stack status: CREATE_COMPLETE');
    expect(stdout).toContain('Skill infrastructures deployed successfully');
    expect(code).toBe(0);
  });

  it('says so when the project can not be copied, and leaves nothing behind', async () => {
    // Node copies no sockets.
    const socket = createServer().listen(join(project.folder, 'socket'));
    await once(socket, 'listening');
    const { code, stdout, stderr } = await npmRunAsk(['deploy'], project.folder);
    socket.close();
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain("The project can't be copied: ");
    expect(left()).toEqual([]);
  });
});

describe('npm run simulate -- --page', () => {
  it('says where the page is, serves it until it is stopped, and ends with 0', async () => {
    const child = spawn(
      process.execPath,
      ['workbench/bin.js', '--page', '--fresh'],
      // Without a PATH no program can open a browser.
      { cwd: ROOT, env: { HOME: scratch } },
    );
    let printed = '';
    for await (const chunk of child.stdout) {
      printed += String(chunk);
      if (printed.includes('\n')) break;
    }
    const [, address = ''] = /^The page is at (\S+)\. Stop with Ctrl-C\.\n$/.exec(printed) ?? [];
    const response = await fetch(`${address}/`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<html');
    child.kill('SIGTERM');
    const [code] = (await once(child, 'close')) as [number | null];
    expect(code).toBe(0);
  });
});

describe('npm run simulate -- --smapi', () => {
  it('prints the variables that lead ask here, serves, and cleans up when it is stopped', async () => {
    const args = ['workbench/bin.js', '--smapi', '--fresh'];
    const child = spawn(process.execPath, args, { cwd: ROOT });
    let printed = '';
    for await (const chunk of child.stdout) {
      printed += String(chunk);
      if (printed.includes('Stop with Ctrl-C')) break;
    }
    const valueOf = (name: string): string =>
      new RegExp(`^export ${name}='(.*)'$`, 'm').exec(printed)?.[1] ?? '';
    const address = valueOf('ASK_SMAPI_SERVER_BASE_URL');
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(printed).toContain('It serves "Shelf Talker".');
    expect(existsSync(join(valueOf('HOME'), '.ask', 'cli_config'))).toBe(true);
    const { all } = await runRealAsk(address, ['smapi', 'get-vendor-list']);
    expect(all).toContain('Pretend vendor');
    child.kill('SIGTERM');
    const [code] = (await once(child, 'close')) as [number | null];
    expect(existsSync(valueOf('HOME'))).toBe(false);
    expect(code).toBe(0);
  });

  it('is refused together with --page', async () => {
    const args = ['workbench/bin.js', '--smapi', '--page'];
    const { code, stderr } = await runProgram(process.execPath, args, '');
    expect([code, stderr]).toEqual([
      2,
      "--smapi and --page don't go together; see npm start -- --help.\n",
    ]);
  });
});
