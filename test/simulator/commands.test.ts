import { runSimulator } from './support/run-cli';
import { type TeaProject, teaProject } from './support/tea-skill';

/** Repeats what an event tells, and could make any tea. */
const TELLING = {
  'lambda/package.json': '{}',
  'lambda/index.js': `exports.handler = async ({ request }) => {
  console.log('told', request.type, JSON.stringify(request.body));
  const response =
    request.type === 'CanFulfillIntentRequest'
      ? { canFulfillIntent: { canFulfill: 'YES' } }
      : {};
  return { version: '1.0', response };
};
`,
};

let tea: TeaProject;
beforeAll(() => {
  tea = teaProject(TELLING);
});
afterAll(() => tea.remove());

describe('the commands while talking, from a pipe', () => {
  it('tell of events, and ask whether the skill could do something', async () => {
    const { stdout, stderr, code } = await runSimulator(
      ['--project', tea.folder],
      [
        '.event SkillEnabled',
        '.event skillpermissionchanged { "acceptedPermissions": [] }',
        '.can-fulfill brew green tea',
      ],
    );
    expect(code).toBe(0);
    expect(stderr).toContain('told AlexaSkillEvent.SkillEnabled undefined');
    expect(stderr).toContain(
      'told AlexaSkillEvent.SkillPermissionChanged {"acceptedPermissions":[]}',
    );
    expect(stdout).toContain('You: .event SkillEnabled\n');
    expect(stdout).toContain('The skill answers: YES.');
  });

  it('press buttons, and let time pass for what plays', async () => {
    const { stdout, code } = await runSimulator(
      ['--project', 'test/skills/night-sounds', '--format', 'ndjson'],
      ['ask night sounds to play the sea', '.pass 30.5', '.button pause', '.button play'],
    );
    const intents = stdout
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { readonly intent?: string | null }).intent);
    expect(code).toBe(0);
    expect(intents.slice(1, 4)).toEqual([
      null,
      'PlaybackController.PauseCommandIssued',
      'PlaybackController.PlayCommandIssued',
    ]);
  });

  it("let time pass for this project's skill and what it remembers", async () => {
    const opening = ['open shelf talker', 'a gift for my dad who likes coffee', 'stop'];
    const { stdout } = await runSimulator(
      ['--fresh'],
      [...opening, '.pass 86400', ...opening, `.pass ${401 * 86_400}`, ...opening],
    );
    expect(stdout.match(/Welcome to Shelf Talker/g)).toHaveLength(2);
  });

  it('decide how the next purchase ends', async () => {
    const riddles = 'test/skills/riddle-room';
    const { stdout, code } = await runSimulator(
      ['--project', riddles, '--device', `${riddles}/device.json`],
      [
        'open riddle room',
        '.purchase declined',
        'buy the winter pack',
        'what have i bought',
        '.purchase accepted',
        'buy the winter pack',
        'what have i bought',
      ],
    );
    expect(code).toBe(0);
    expect(stdout).toContain('The next purchase ends with DECLINED.');
    const [before = '', after = ''] = stdout.split('The next purchase ends with ACCEPTED.');
    expect(before).not.toContain('You have the winter pack');
    expect(after).toContain('You have the winter pack');
  });

  test.each([
    ['.event', '.event takes one of SkillEnabled, SkillDisabled, '],
    ['.event Party', ', not "Party".'],
    ['.event SkillEnabled [1', 'After its name .event takes the body as a JSON object'],
    ['.can-fulfill', '.can-fulfill takes the words that are said.'],
    ['.button stop', '.button takes one of play, pause, next, previous, not "stop".'],
    ['.pass a while', '.pass takes a number of seconds such as 90, not "a while".'],
    ['.purchase FREE', '.purchase takes one of ACCEPTED, DECLINED, '],
    ['.dance', 'There is no command .dance; use .silence, .event, '],
  ])('%s is answered in words, and the skill hears nothing', async (line, words) => {
    const { stdout, stderr } = await runSimulator(['--project', tea.folder], [line]);
    expect(stdout).toContain(words);
    expect(stderr).not.toContain('told');
  });

  it('are listed by --help', async () => {
    const { stdout } = await runSimulator(['--help'], '');
    for (const command of ['.event NAME', '.can-fulfill TEXT', '.button NAME', '.pass SECONDS']) {
      expect(stdout).toContain(`  ${command}`);
    }
    expect(stdout).toContain('  .purchase RESULT');
  });
});
