import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { freshMemory } from '../../workbench/assemble';
import { anySkill } from '../../workbench/door/any-skill';
import { readProject } from '../../workbench/door/read-project';
import { startPageFor } from '../../workbench/page-for';
import { serveProjectSmapi } from '../../workbench/smapi';
import { readOptions } from '../../workbench/terminal/options';
import { converseWith, stopSimulators } from './support/converse-with';
import { runProgram, runSimulator } from './support/run-cli';
import {
  HANDLERS,
  MODEL_FILE,
  type TeaProject,
  modelThatHears,
  teaProject,
} from './support/tea-skill';

let tea: TeaProject | undefined;
const project = (...of: Parameters<typeof teaProject>): TeaProject => (tea = teaProject(...of));
afterEach(() => {
  stopSimulators();
  tea?.remove();
});

describe.each(Object.entries(HANDLERS))('a project in %s', (_form, code) => {
  it('is talked to by its own name, and loaded again when code or model changes', async () => {
    const { folder, write } = project(code);
    const simulator = converseWith(['--project', folder]);
    expect(await simulator.say('open tea timer')).toMatchObject({
      skill: 'Tea Timer',
      speech: 'Which tea?',
    });
    expect(await simulator.say('brew green tea')).toMatchObject({
      intent: 'BrewIntent',
      speech: '3 minutes.',
    });
    const minutes = code['lambda/minutes.js'].replace('3', '7777');
    write('lambda/minutes.js', minutes);
    await simulator.say('open tea timer');
    expect((await simulator.say('brew green tea')).speech).toBe('7777 minutes.');
    await simulator.say('open tea timer');
    write(MODEL_FILE, modelThatHears('please make {tea}'));
    // The session that was open goes on, by the new model.
    expect((await simulator.say('please make green tea')).intent).toBe('BrewIntent');
    const { code: exit, stderr } = await simulator.end();
    expect(exit).toBe(0);
    expect(stderr).toContain('heard LaunchRequest');
    expect(stderr).toContain('The code has changed; lambda/index.handler was loaded again.');
    expect(stderr).toContain(`${MODEL_FILE} was loaded again; it counts from the next utterance.`);
  });

  it('may break without harm to the simulator, which says where', async () => {
    const { folder, write } = project(code);
    const simulator = converseWith(['--project', folder]);
    await simulator.say('open tea timer');
    const { error } = await simulator.say('drop the pot');
    expect(error).toMatch(/the skill threw TypeError: .*\(.*lambda\/index\.js.*:\d+/);
    write('lambda/minutes.js', 'this is not a program');
    expect((await simulator.say('open tea timer')).error).toMatch(
      /^The skill was not called: lambda\/index\.handler can't be loaded: SyntaxError: .* \(\S+minutes\.js:1\)/,
    );
    write('lambda/minutes.js', code['lambda/minutes.js']);
    expect((await simulator.say('open tea timer')).speech).toBe('Which tea?');
    write(MODEL_FILE, '{');
    expect((await simulator.say('open tea timer')).speech).toBe('Which tea?');
    const { code: exit, stderr } = await simulator.end();
    expect(exit).toBe(1);
    expect(stderr).toContain(`The earlier ${MODEL_FILE} stays in use.`);
  });
});

test('a skill that leaves a timer running does not keep the simulator running', async () => {
  const code = HANDLERS['CommonJS that calls back'];
  const timer = 'setInterval(() => undefined, 1000);\n';
  const { folder } = project({ ...code, 'lambda/index.js': timer + code['lambda/index.js'] });
  const { stdout, code: exit } = await runSimulator(['--project', folder], ['open tea timer']);
  expect(stdout).toContain('Tea Timer: Which tea?');
  expect(exit).toBe(0);
});

test('a project behind a link is loaded again, too, and its errors have their line', async () => {
  const { folder, path, write } = project();
  symlinkSync(folder, path('link'), 'junction');
  const simulator = converseWith(['--project', path('link')]);
  await simulator.say('open tea timer');
  expect((await simulator.say('brew green tea')).speech).toBe('3 minutes.');
  write('lambda/minutes.js', 'exports.minutes = 7777;');
  await simulator.say('open tea timer');
  expect((await simulator.say('brew green tea')).speech).toBe('7777 minutes.');
  await simulator.say('open tea timer');
  expect((await simulator.say('drop the pot')).error).toMatch(/lambda\/index\.js:\d+/);
  await simulator.end();
});

test('a slot type without a reader is warned of in the line of its turn', async () => {
  const { folder, write } = project();
  const model = JSON.stringify(modelThatHears('brew {tea}'));
  write(MODEL_FILE, model.replace('"type":"Tea"', '"type":"AMAZON.Teapot"'));
  const simulator = converseWith(['--project', folder]);
  expect((await simulator.say('open tea timer')).warnings).toEqual([]);
  expect((await simulator.say('brew green tea')).warnings).toEqual([
    expect.stringMatching(/^the simulator has no reader for AMAZON\.Teapot: {tea} has "green tea"/),
  ]);
  await simulator.end();
});

describe('the banner', () => {
  it('has the name and the words of the skill', async () => {
    const { folder } = project();
    const { stdout, stderr, code } = await runSimulator(['--project', folder], ['open tea timer']);
    expect(stderr).toContain('Tea Timer, simulated offline (en-US)');
    expect(stderr).toContain('Type: open tea timer');
    expect(stdout).toContain('Tea Timer: Which tea?');
    expect(stdout + stderr).not.toMatch(/shelf/i);
    expect(code).toBe(0);
  });
});

test('a skill without a project is a handler and a model', async () => {
  const { path } = project();
  const args = ['--handler', path('lambda/index.js'), '--model', path(MODEL_FILE)];
  const { stdout } = await runSimulator(args, ['open tea timer', 'brew green tea']);
  expect(stdout).toContain('tea timer: 3 minutes.');
});

test('a skill behind HTTP is posted each request', async () => {
  const { path } = project();
  const types: unknown[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const { type } = (JSON.parse(body) as { request: { type: string } }).request;
      types.push(type);
      response.statusCode = type === 'LaunchRequest' ? 200 : 500;
      const said = { type: 'PlainText', text: 'Which tea?' };
      response.end(
        type === 'LaunchRequest'
          ? JSON.stringify({
              version: '1.0',
              response: { outputSpeech: said, shouldEndSession: false },
            })
          : 'no water',
      );
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/skill`;
  const simulator = converseWith(['--endpoint', address, '--model', path(MODEL_FILE)]);
  expect((await simulator.say('open tea timer')).speech).toBe('Which tea?');
  expect((await simulator.say('brew green tea')).error).toContain(
    `${address} answered with 500: no water`,
  );
  await new Promise((done) => server.close(done));
  server.closeAllConnections();
  const { error } = await simulator.say('open tea timer');
  expect(error).toContain(`the endpoint ${address}`);
  expect(error).toContain("didn't answer: ECONNREFUSED");
  expect(error).not.toContain('threw');
  await simulator.end();
  expect(types[0]).toBe('LaunchRequest');
});

describe('what is wrong is said in one sentence', () => {
  const said = async (args: readonly string[]) => {
    const { code, stderr, stdout } = await runSimulator(args, []);
    expect(stdout).toBe('');
    expect(stderr).not.toMatch(/^\s+at /m);
    return { code, stderr };
  };

  it('about a folder that is not a project', async () => {
    const { path } = project();
    const { stderr, code } = await said(['--project', path('lambda')]);
    expect(stderr).toContain('ask-resources.json');
    expect(stderr).toContain('--handler');
    expect(code).toBe(1);
  });

  it('about a handler that is not there, or exports something else', async () => {
    const { folder, path, write } = project(undefined, 'main.handler');
    expect((await said(['--project', folder])).stderr).toContain(
      "lambda/main.handler can't be loaded: there is no file",
    );
    const nowhere = ['--handler', path('nowhere/index.js'), '--model', path(MODEL_FILE)];
    expect((await said(nowhere)).stderr).toContain(`There is no folder ${path('nowhere')}`);
    write('lambda/main.js', 'exports.other = 1;');
    expect((await said(['--project', folder])).stderr).toContain('exports no "handler"');
    write('lambda/main.js', 'exports.handler = 1;');
    expect((await said(['--project', folder])).stderr).toContain(
      'neither a function nor something with an "invoke"',
    );
  });

  it('about options that contradict each other', async () => {
    const { folder } = project();
    const { stderr, code } = await said(['--project', folder, '--handler', 'x.js']);
    expect(stderr).toContain("--project and --handler don't go together");
    expect(code).toBe(2);
    expect((await said(['--handler', 'x.js'])).stderr).toContain('needs --model FILE');
    expect((await said(['--endpoint', 'tea', '--model', 'x.json'])).stderr).toContain(
      'takes an address such as http://localhost:3000/',
    );
  });
});

test('`shelf simulate` starts the simulator with the options after the folder', async () => {
  const { folder } = project();
  const bin = join(__dirname, '..', '..', 'admin', 'bin.js');
  const args = [bin, 'simulate', '.', '--format', 'ndjson'];
  const { stdout, code } = await runProgram(process.execPath, args, 'open tea timer\n', folder);
  expect(stdout).toContain('"speech":"Which tea?"');
  expect(code).toBe(0);
});

test('SMAPI and page serve the skill by its name', async () => {
  const { folder } = project();
  // Behind an address, so that the skill's code does not run in the process of the test.
  const place = readProject(folder, { endpoint: new URL('http://127.0.0.1:1/') });
  const served = await anySkill(place, () => undefined);
  const server = await serveProjectSmapi({
    ...{ served, user: 'ask', type: 'echo', seed: 1 },
    memory: freshMemory(),
  });
  const manifest = await fetch(
    `${server.address}/v1/skills/${server.skillId}/stages/development/manifest`,
    { headers: { authorization: 'any' } },
  );
  await manifest.text().then((text) => expect(text).toContain('"name":"Tea Timer"'));
  await server.close();
  const page = await startPageFor(served, { ...readOptions(['--user', 'anna']), locale: 'en-US' });
  const post = (path: string, body: object) =>
    fetch(`${page.address}/api/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const begun = (await (await post('conversations', {})).json()) as Record<string, string>;
  expect(begun).toMatchObject({ skillName: 'Tea Timer', invocationName: 'tea timer' });
  await post(`conversations/${begun['id']}/steps`, { do: 'say', text: 'open tea timer' });
  const saved = await fetch(`${page.address}/api/conversations/${begun['id']}/save/test`);
  const text = await saved.text();
  expect(text).toContain("import { conversation } from 'shelf-talker/testing';");
  expect(text).toContain(`import model from './${MODEL_FILE}';`);
  expect(text).toContain('conversation({ model, handler, locale:');
  await page.close();
});

test('SMAPI serves the newer of a model that was set and one whose file has changed', async () => {
  const { folder, write } = project();
  const lines: string[] = [];
  const place = readProject(folder, { endpoint: new URL('http://127.0.0.1:1/') });
  const served = await anySkill(place, (line) => lines.push(line));
  const { address, skillId, close } = await serveProjectSmapi({
    ...{ served, user: 'ask', type: 'echo', seed: 1 },
    memory: freshMemory(),
  });
  const path = `${address}/v1/skills/${skillId}/stages/development/interactionModel/locales/en-US`;
  const call = async (to: string, method: string, body?: object): Promise<unknown> => {
    const headers = { authorization: 'any' };
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    return (await fetch(to, { method, headers, ...sent })).json();
  };
  const intentOf = async (utterance: string): Promise<string> => {
    const profile = await call(`${path}/profileNlu`, 'POST', { utterance });
    return (profile as { selectedIntent: { name: string } }).selectedIntent.name;
  };
  const FALLBACK = 'AMAZON.FallbackIntent';
  expect(await intentOf('warm up my mug with {tea}')).toBe(FALLBACK);
  write(MODEL_FILE, modelThatHears('first prepare some {tea}'));
  expect(await intentOf('first prepare some green tea')).toBe('BrewIntent');
  expect(await call(path, 'GET')).toMatchObject(modelThatHears('first prepare some {tea}'));
  await call(path, 'PUT', modelThatHears('let us warm up the {tea}'));
  expect(await intentOf('let us warm up the green tea')).toBe('BrewIntent');
  expect(await intentOf('first prepare some green tea')).toBe(FALLBACK);
  write(MODEL_FILE, '{');
  expect(await intentOf('let us warm up the green tea')).toBe('BrewIntent');
  write(MODEL_FILE, modelThatHears('i am thirsty for {tea}'));
  expect(await intentOf('i am thirsty for green tea')).toBe('BrewIntent');
  expect(await intentOf('let us warm up the green tea')).toBe(FALLBACK);
  expect(lines).toEqual([
    `${MODEL_FILE} was loaded again; it counts from the next utterance.`,
    expect.stringContaining(`The earlier ${MODEL_FILE} stays in use. ${MODEL_FILE}: `),
    `${MODEL_FILE} was loaded again; it counts from the next utterance.`,
  ]);
  await close();
});

describe('in CI', () => {
  const replay = (...userInput: string[]): object => ({
    skillId: 'amzn1.ask.skill.00000000-0000-4000-8000-000000000000',
    locale: 'en-US',
    type: 'text',
    userInput,
  });

  it('replays are run, reported in JUnit’s form, and their failure is the exit code', async () => {
    const { folder, path, write } = project();
    write('good.json', replay('open tea timer', 'brew green tea', '.quit'));
    write('bad.json', replay('open tea timer', 'drop the pot', '.quit'));
    const junit = path('report.xml');
    const args = ['--project', folder, '--junit', junit];
    const both = await runSimulator([...args, path('good.json'), path('bad.json')], []);
    expect(both.code).toBe(1);
    expect(both.stdout).toContain(`ok      ${path('good.json')}`);
    expect(both.stdout).toContain(`FAILED  ${path('bad.json')}\n  turn 2, "drop the pot": `);
    expect(both.stdout).toContain('2 conversations with Tea Timer, 1 failed.');
    const report = readFileSync(junit, 'utf8');
    expect(report).toContain('<testsuites name="Tea Timer" tests="2" failures="1"');
    expect(report).toMatch(/<failure message="turn 2, &quot;drop the pot&quot;: .*threw TypeError/);
    const good = await runSimulator([...args, path('good.json')], []);
    expect(good.code).toBe(0);
    expect(readFileSync(junit, 'utf8')).toContain('failures="0"');
  });

  it('a conversation saved at the page fails when an answer is another one', async () => {
    const { folder, path, write } = project();
    const saved = (answer: string): object => ({
      format: 'shelf-talker-conversation',
      version: 1,
      choice: { locale: 'en-US', type: 'echo', user: 'anna', remember: true, seed: 1 },
      begunAt: '2026-11-21T12:00:00.000Z',
      steps: [
        { do: 'say', text: 'open tea timer' },
        { do: 'say', text: 'brew green tea' },
      ],
      answers: ['Which tea?', answer],
    });
    write('same.json', saved('3 minutes.'));
    write('other.json', saved('4 minutes.'));
    const same = await runSimulator(['--project', folder, path('same.json')], []);
    expect(same.code).toBe(0);
    const other = await runSimulator(['--project', folder, path('other.json')], []);
    expect(other.code).toBe(1);
    expect(other.stdout).toContain('turn 2 was answered with "4 minutes.", now with "3 minutes."');
  });

  it('a file that can not be run is wrong input, and the others are run and reported', async () => {
    const { folder, path, write } = project();
    const inGerman = { ...replay('open tea timer'), locale: 'de-DE' };
    const files = {
      'neither.json': { hello: 'tea' },
      'cut.json': '{',
      'german.json': inGerman,
      'good.json': replay('open tea timer', '.quit'),
    };
    for (const [name, content] of Object.entries(files)) write(name, content);
    const junit = path('report.xml');
    const names = [...Object.keys(files), 'missing.json'].map(path);
    const args = ['--project', folder, '--junit', junit, ...names];
    const { code, stdout } = await runSimulator(args, []);
    expect(code).toBe(2);
    expect(stdout).toContain(`ERROR   ${path('neither.json')}\n    ${path('neither.json')}: `);
    expect(stdout).toContain(
      `${path('german.json')}: There is no locale "de-DE"; the built locales are en-US.`,
    );
    expect(stdout).toContain(`ok      ${path('good.json')}\n`);
    expect(stdout).toContain('5 conversations with Tea Timer, 0 failed, 4 could not be held.\n');
    const report = readFileSync(junit, 'utf8');
    expect(report).toContain('tests="5" failures="0" errors="4"');
    expect(report.match(/<error message="[^"]+\.json: [^"]+">/g)).toHaveLength(4);
  });
});
