import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { type Options, readOptions } from '../../workbench/terminal/options';
import { run } from '../../workbench/terminal/run';
import { type FakeSkill, asking, fakeSkill, handingOver } from './support/fake-skill';
import { smallDevice, smallShopping } from './support/small-device';

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const talk = async (
  skill: FakeSkill,
  lines: readonly string[],
  options: Partial<Options> = {},
  {
    interactive = false,
    colour = false,
    width,
  }: { interactive?: boolean; colour?: boolean; width?: number } = {},
): Promise<Outcome> => {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const shopping = smallShopping();
  const code = await run(
    {
      device: smallDevice(skill, { shopping }),
      shopping,
      skillName: 'Gift Compass',
      invocationName: 'gift compass',
    },
    { ...readOptions([]), ...options, locale: 'en-US' },
    { interactive, colour, width },
    { stdin: Readable.from(lines.map((line) => `${line}\n`)), stdout, stderr },
  );
  stdout.end();
  stderr.end();
  return { code, stdout: await text(stdout), stderr: await text(stderr) };
};

const shop = (): FakeSkill => {
  const { outputSpeech } = asking('<shout>Over.</shout>');
  return fakeSkill({
    LaunchRequest: asking('Welcome.'),
    'AMAZON.YesIntent': { ...(outputSpeech && { outputSpeech }), ...handingOver() },
    SessionResumedRequest: asking('Back.'),
  });
};
const broken = (): FakeSkill =>
  fakeSkill({ LaunchRequest: () => Promise.reject(new Error('no luck')) });

describe('a conversation in prose', () => {
  it('says what it is, who speaks, what was understood and how long it took', async () => {
    const { code, stdout } = await talk(shop(), ['open gift compass', 'um, yes', 'no', 'exit']);
    expect(code).toBe(0);
    expect(stdout.replace(/\d+(?= of 8000 ms)/g, 'N').split('\n')).toEqual([
      'You: open gift compass',
      'Gift Compass: Welcome.',
      '  [LaunchRequest · N of 8000 ms]',
      '',
      'You: um, yes',
      'Gift Compass: Over.',
      expect.stringMatching(/^Alexa Shopping: The test kettle\. It's \$/),
      '  [AMAZON.YesIntent · by "yes" at cost 0.5 (passes over "um") · N of 8000 ms]',
      expect.stringMatching(/^ {2}warning: the SSML has an element .*, <shout>.*not verified\]$/),
      '',
      'You: no',
      'Alexa Shopping: Okay.',
      'Gift Compass: Back.',
      '  [hand-over declined · N of 8000 ms]',
      '',
      'You: exit',
      '  [SessionEndedRequest · N of 8000 ms · session ended]',
      '',
      '',
    ]);
  });

  it('is coloured only when told to', async () => {
    const coloured = await talk(
      shop(),
      ['open gift compass'],
      {},
      { interactive: true, colour: true },
    );
    expect(coloured.stdout).toContain('\u001b[2m  [LaunchRequest');
    const plain = await talk(shop(), ['open gift compass']);
    expect(plain.stdout).not.toContain('\u001b[');
  });

  it('is broken at the width of the terminal, with what goes on set in', async () => {
    const { stdout } = await talk(shop(), ['open gift compass', 'yes'], {}, { width: 40 });
    const lines = stdout.split('\n');
    expect(lines.filter((line) => line.length > 40)).toEqual([]);
    const said = lines.findIndex((line) => line.startsWith('Alexa Shopping: The test kettle.'));
    expect(lines[said + 1]).toMatch(/^ {2}\S/);
    expect(lines.join(' ').replace(/ +/g, ' ')).toContain("It's $");
  });

  it('leaves a pipe to the conversation: what it is goes to stderr', async () => {
    const { stdout, stderr } = await talk(shop(), ['open gift compass']);
    expect(stderr).toContain('Nothing reaches Amazon');
    expect(stdout).toMatch(/^You: open gift compass\n/);
  });

  it('ignores empty lines that a person types', async () => {
    const skill = shop();
    await talk(skill, ['open gift compass', '', '', ''], {}, { interactive: true });
    expect(skill.requests).toHaveLength(1);
  });

  it('says which commands there are', async () => {
    const { stdout } = await talk(shop(), ['.dance']);
    expect(stdout).toContain(
      'There is no command .dance; use .silence, .event, .can-fulfill, .button, .pass, .purchase or .quit.',
    );
  });

  it('ends with the ledger when asked for', async () => {
    const lines = ['open gift compass', 'yes', 'yes'];
    const { stdout } = await talk(shop(), lines, { showLedger: true });
    expect(stdout).toContain(
      'Pretend cart: 1\n  the test kettle · B0TESTTES1 · US · tag test-20\nCredits: 1\n' +
        '  cart · B0TESTTES1 · US · credited to test-20 (put in the cart by voice; counts when the customer buys it)\n',
    );
    const nothing = await talk(shop(), lines.slice(0, 1), { showLedger: true });
    expect(nothing.stdout).toContain('Pretend cart: nothing\nCredits: nothing\n');
  });
});

describe('a skill that breaks', () => {
  it('ends a piped conversation with 1, after the rest of it', async () => {
    const { code, stdout } = await talk(broken(), ['open gift compass', 'hello']);
    expect(code).toBe(1);
    expect(stdout).toContain('  error: INVALID_RESPONSE: the skill threw Error: no luck.');
    expect(stdout).toContain('You: hello');
  });

  it('ends with 0 when a person typed', async () => {
    const { code } = await talk(broken(), ['open gift compass'], {}, { interactive: true });
    expect(code).toBe(0);
  });

  it('is reported as the error of the turn in ndjson', async () => {
    const { stdout, code } = await talk(broken(), ['open gift compass'], { format: 'ndjson' });
    const [first] = stdout.split('\n');
    expect(JSON.parse(first ?? '')).toMatchObject({
      error: 'INVALID_RESPONSE: the skill threw Error: no luck.',
      sessionOpen: false,
    });
    expect(code).toBe(1);
  });
});

it('prints only JSON on stdout in ndjson', async () => {
  const options = { format: 'ndjson', json: true } as const;
  const { stdout, stderr } = await talk(shop(), ['.dance', 'open gift compass'], options);
  for (const line of stdout.trimEnd().split('\n')) expect(JSON.parse(line)).toBeInstanceOf(Object);
  expect(stderr).toContain('There is no command .dance');
  expect(stderr).toContain('"type": "LaunchRequest"');
});
