import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { converseWith, stopSimulators } from './support/converse-with';
import { runProgram, runSimulator } from './support/run-cli';
import { withPage } from './support/serve-page';
import { type TeaProject, teaProject } from './support/tea-skill';

/** Says what Alexa's API answers for the time zone, and what the request tells. */
const CALLING = {
  'lambda/package.json': '{}',
  'lambda/index.js': `exports.handler = async ({ context: { System } }) => {
  const { apiEndpoint, apiAccessToken, device, user, person } = System;
  const path = '/v2/devices/' + device.deviceId + '/settings/System.timeZone';
  const headers = { authorization: 'Bearer ' + apiAccessToken };
  const answer = apiEndpoint.startsWith('http://127.0.0.1:')
    ? await fetch(apiEndpoint + path, { headers })
    : undefined;
  const zone = answer === undefined ? 'Amazon' : answer.status === 200 ? await answer.json() : 'none';
  const text = [zone, user.accessToken ?? 'stranger', person?.personId ?? 'nobody'].join(' / ');
  return {
    version: '1.0',
    response: { outputSpeech: { type: 'PlainText', text }, shouldEndSession: true },
  };
};
`,
};

let tea: TeaProject;
beforeAll(() => {
  tea = teaProject(CALLING);
});
afterEach(stopSimulators);
afterAll(() => tea.remove());

const deviceFile = (content: unknown): string => {
  const path = tea.path('device.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};

describe('--device FILE', () => {
  it('tells the skill and its calls of the API what customer and device are like', async () => {
    const file = deviceFile({
      timeZone: 'Europe/Berlin',
      accessToken: 'linked',
      personId: 'amzn1.ask.person.ANNA',
    });
    const simulator = converseWith(['--project', tea.folder, '--device', file]);
    const { speech, error } = await simulator.say('open tea timer');
    expect([speech, error]).toEqual(['Europe/Berlin / linked / amzn1.ask.person.ANNA', null]);
    // The stand-in for the API is closed, or the program would not end.
    expect(await simulator.end()).toMatchObject({ code: 0 });
  });

  it('is not needed for a skill of others to reach the stand-in instead of Amazon', async () => {
    const { stdout, code } = await runSimulator(['--project', tea.folder], 'open tea timer\n');
    expect(stdout).toContain('none / stranger / nobody');
    expect(code).toBe(0);
  });

  it("reaches replays, and this project's own skill", async () => {
    const file = deviceFile({ accessToken: 'linked', timeZone: 'Europe/Berlin' });
    const replay = tea.path('replay.json');
    const skillId = 'amzn1.ask.skill.00000000-0000-4000-8000-000000000000';
    const userInput = ['open tea timer', '.quit'];
    writeFileSync(replay, JSON.stringify({ skillId, locale: 'en-US', type: 'text', userInput }));
    const report = tea.path('report.xml');
    const args = ['--project', tea.folder, '--device', file, '--junit', report, replay];
    expect(await runSimulator(args, '')).toMatchObject({ code: 0 });
    expect(readFileSync(report, 'utf8')).toContain('Europe/Berlin / linked / nobody');

    const own = ['--device', file, '--fresh', '--json'];
    const { stdout, code } = await runSimulator(own, 'open shelf talker\n');
    expect(code).toBe(0);
    expect(stdout).toContain('"accessToken": "linked"');
    expect(stdout).toMatch(/"apiEndpoint": "http:\/\/127\.0\.0\.1:\d+"/);
  });

  it('gives the page the screen that it gives the skill', async () => {
    const viewport = { pixelWidth: 1000, pixelHeight: 700, dpi: 213, mode: 'PC', shape: 'ROUND' };
    const file = deviceFile({ viewport });
    await withPage(['--project', tea.folder, '--device', file], tea.folder, async ({ post }) => {
      expect(await post('conversations', {})).toMatchObject({
        viewport: { width: 1000, height: 700, dpi: 213, mode: 'PC', shape: 'ROUND' },
      });
    });
  });

  it('goes before the arguments of ask, in any order with --project', async () => {
    const replay = join('test', 'skills', 'riddle-room', 'replay.json');
    const args = ['--device', 'test/skills/riddle-room/device.json'];
    const dialog = ['--project', 'test/skills/riddle-room', 'dialog', '--replay'];
    const { stdout, stderr, code } = await runProgram(
      process.execPath,
      ['workbench/ask/bin.js', ...args, ...dialog, join(process.cwd(), replay)],
      '',
    );
    expect([stderr, code]).toEqual([expect.not.stringContaining('FAILED'), 0]);
    expect(stdout).toContain('You have the winter pack');
  });

  test.each([
    ['{ "timeZone": "Mars" ', ': not valid JSON: expected '],
    [{ timeZone: 'Mars' }, ': timeZone: is not a time zone; use an IANA name such as '],
    [{ products: [{ productId: 'p' }] }, ': products[0].name: is missing; add it'],
    [
      { permissions: { 'alexa::profile:email:read': true } },
      ': permissions.alexa::profile:email:read: true is not known here; use GRANTED or DENIED',
    ],
    [{ trackLength: 0 }, ': trackLength: must be more than 0; give milliseconds'],
    [{ timezone: 'Europe/Berlin' }, ': has "timezone", which is not known here; correct its name'],
  ])('with %j says what is wrong, where and what to do', async (content, sentence) => {
    const file = deviceFile(content);
    const { stderr, code } = await runSimulator(['--project', tea.folder, '--device', file], '');
    expect(stderr).toContain(`${file}${sentence}`);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(code).not.toBe(0);
  });

  it('that is not there is named, with what to do', async () => {
    const { stderr, code } = await runSimulator(['--device', 'no-such.json'], '');
    expect(stderr).toContain(
      "no-such.json: can't be read: there is no such file; name a JSON file",
    );
    expect(code).toBe(1);
  });
});
