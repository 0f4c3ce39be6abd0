import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OPTION_NAMES } from '../../workbench/terminal/options';
import { copyProject, runProgram, runSimulator } from './support/run-cli';

const MAIN_JOB = [
  'open shelf talker',
  'find a gift for my dad who likes coffee',
  'yes',
  'yes',
  'stop',
];
const US_TAG = 'sample-shelftalker-belongs-to-nobody-20';
const GB_TAG = 'sample-shelftalker-belongs-to-nobody-21';
const TURN_KEYS = [
  ...['skill', 'utterance', 'intent', 'slots', 'wish', 'speech', 'reprompt', 'alexaShopping'],
  ...['directives', 'outcome', 'sessionOpen', 'warnings', 'error'],
];

interface Line {
  readonly [key: string]: unknown;
  readonly cart?: { asin: string; marketplace: string; tag: string }[];
  readonly credits?: { tag: string; credited: boolean; marketplace: string }[];
}

const linesOf = (stdout: string): Line[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

describe('the main job from a pipe', () => {
  it('ends by npm start with a credited product in the cart', async () => {
    const { code, stdout, stderr } = await runProgram(
      'npm',
      ['start', '--silent', '--', '--show-ledger', '--fresh'],
      `${MAIN_JOB.join('\n')}\n`,
    );
    expect(code).toBe(0);
    expect(stderr).toContain('Nothing reaches Amazon');
    expect(stdout).toMatch(/^You: open shelf talker\n/);
    expect(stdout).toMatch(/Shelf Talker: Welcome/);
    expect(stdout).toMatch(/Pretend cart: 1\n.* · US · tag /);
    expect(stdout).toMatch(
      new RegExp(`Credits: 1\\n.* credited to ${US_TAG}, registered for placement any `),
    );
    expect(stdout).not.toContain('\u001b[');
  });

  test.each([
    ['en-US', 'US', US_TAG, '$'],
    ['en-GB', 'GB', GB_TAG, '£'],
  ])('for machines in %s is JSON alone, credited in %s', async (locale, country, tag, sign) => {
    const args = ['--format', 'ndjson', '--fresh', '--locale', locale];
    const { code, stdout } = await runSimulator(args, MAIN_JOB);
    const lines = linesOf(stdout);
    const turns = lines.slice(0, -1);
    const ledger = lines.at(-1);
    expect(code).toBe(0);
    expect(turns.map(({ utterance }) => utterance)).toEqual(MAIN_JOB);
    for (const turn of turns) expect(Object.keys(turn)).toEqual(TURN_KEYS);
    for (const { skill } of turns) expect(skill).toBe('Shelf Talker');
    expect(turns.map(({ intent }) => intent)).toEqual([
      ...['LaunchRequest', 'RecommendIntent', 'AMAZON.YesIntent', null, 'AMAZON.StopIntent'],
    ]);
    expect(turns[1]).toMatchObject({
      slots: {
        recipient: { value: 'dad', id: 'father' },
        interest: { value: 'coffee', id: 'coffee' },
      },
      sessionOpen: true,
      outcome: null,
      error: null,
    });
    expect(turns[2]?.['alexaShopping']).toContain(sign);
    expect(turns[2]?.['speech']).not.toContain(sign);
    expect(turns[2]?.['directives']).toEqual([
      expect.objectContaining({
        type: 'Connections.StartConnection',
        input: {
          products: [{ asin: expect.any(String) as unknown, attribution: { associateId: tag } }],
        },
      }),
    ]);
    expect(turns[3]).toMatchObject({ outcome: 'completed', sessionOpen: true });
    expect(turns[4]).toMatchObject({ sessionOpen: false });
    expect(ledger?.cart).toEqual([expect.objectContaining({ marketplace: country, tag })]);
    expect(ledger?.credits).toEqual([expect.objectContaining({ tag, credited: true })]);
  });

  it('shows the wish as understood so far, turn by turn', async () => {
    const { stdout } = await runSimulator(
      ['--format', 'ndjson', '--fresh'],
      [
        'open shelf talker',
        'a gift for my dad who likes coffee',
        'under fifty dollars',
        'anything but games for my aunt',
        'stop',
      ],
    );
    const dad = { recipient: 'father', interest: 'coffee' };
    expect(linesOf(stdout).map(({ wish }) => wish)).toEqual([
      {},
      dad,
      { ...dad, budget: { most: 50, isBelow: true } },
      { recipient: 'aunt', without: ['games'] },
      { recipient: 'aunt', without: ['games'] },
      undefined,
    ]);
  });

  it('can end in any outcome', async () => {
    const args = ['--format', 'ndjson', '--fresh', '--outcome', 'NoOffersFound'];
    const lines = linesOf((await runSimulator(args, MAIN_JOB.slice(0, 3))).stdout);
    expect(lines[2]).toMatchObject({ outcome: 'NoOffersFound', error: null });
    expect(lines.at(-1)).toMatchObject({ cart: [], credits: [{ credited: false }] });
  });
});

describe('input', () => {
  it('may have Windows line ends, a byte order mark, empty lines and no line end at the end', async () => {
    const input = '\uFEFFopen shelf talker\r\n\r\n\r\nopen shelf talker\r\n.silence\r\nexit';
    const { code, stdout } = await runSimulator(['--format', 'ndjson', '--fresh'], input);
    const turns = linesOf(stdout).slice(0, -1);
    expect(code).toBe(0);
    expect(turns.map(({ utterance, sessionOpen }) => [utterance, sessionOpen])).toEqual([
      ['open shelf talker', true],
      ['', true],
      ['', false],
      ['open shelf talker', true],
      ['', true],
      ['exit', false],
    ]);
  });

  it('may be very long and odd', async () => {
    const odd = ['x'.repeat(100_000), '🎁 <speak>&', `search for ${'gift '.repeat(2000)}`];
    const { code, stdout } = await runSimulator(
      ['--format', 'ndjson', '--fresh'],
      ['open shelf talker', ...odd],
    );
    expect(code).toBe(0);
    expect(linesOf(stdout)).toHaveLength(5);
  });

  it('stops at .quit', async () => {
    const { stdout } = await runSimulator(
      ['--format', 'ndjson', '--fresh'],
      ['open shelf talker', '.quit', 'stop'],
    );
    expect(linesOf(stdout)).toHaveLength(2);
  });

  it('may be empty', async () => {
    const { code, stdout } = await runSimulator(['--format', 'ndjson', '--fresh'], '');
    expect(code).toBe(0);
    expect(linesOf(stdout)).toEqual([{ cart: [], orders: [], wishList: [], credits: [] }]);
  });
});

describe('options', () => {
  it('--json prints the envelopes, and the skill’s log elsewhere', async () => {
    const { stdout, stderr } = await runSimulator(['--json', '--fresh'], MAIN_JOB.slice(0, 1));
    expect(stdout).toContain('"type": "LaunchRequest"');
    expect(stdout).toContain('"outputSpeech"');
    expect(JSON.parse(stderr.trim().split('\n').at(-1) ?? '')).toHaveProperty('event');
  });

  it('--screen talks to a device with a screen', async () => {
    const { code, stdout } = await runSimulator(
      ['--json', '--fresh', '--screen'],
      MAIN_JOB.slice(0, 2),
    );
    expect(code).toBe(0);
    expect(stdout).toContain('"Alexa.Presentation.APL": {');
  });

  it('--help explains them all', async () => {
    const { code, stdout } = await runSimulator(['--help'], '');
    expect(code).toBe(0);
    expect(new Set(stdout.match(/(?<=^ .*--)[a-z]+(?:-[a-z]+)*/gm))).toEqual(new Set(OPTION_NAMES));
  });

  test.each([
    [['--wrong'], "Unknown option '--wrong'; see npm start -- --help.\n"],
    [['--locale', 'xx-YY'], 'There is no locale "xx-YY"; the built locales are en-GB, en-US.\n'],
    [['--format', 'xml'], '--format takes prose or ndjson, not "xml"; see npm start -- --help.\n'],
    [['--locale'], "Option '--locale <value>' argument missing; see npm start -- --help.\n"],
    [['--outcome', 'a b'], expect.stringContaining('is neither a code nor ASIN=CODE')],
    [['--seed', '-1'], "Option '--seed' argument is ambiguous; see npm start -- --help.\n"],
    [
      ['--user', '../anna'],
      '--user "../anna" is not a name: use up to 40 letters, digits, dots and dashes; see npm start -- --help.\n',
    ],
    [
      ['--seed', '2147483647'],
      '--seed takes a whole number up to 2147483646, not "2147483647"; see npm start -- --help.\n',
    ],
    [
      ['--seed', '1.5'],
      '--seed takes a whole number up to 2147483646, not "1.5"; see npm start -- --help.\n',
    ],
  ])('%j end with 2 and one sentence', async (args, sentence) => {
    const { code, stdout, stderr } = await runSimulator(args, '');
    expect(stderr).toEqual(sentence);
    expect(stderr.trimEnd()).not.toContain('\n');
    expect([code, stdout]).toEqual([2, '']);
  });
});

describe('in a project of its own', () => {
  let project: ReturnType<typeof copyProject>;
  beforeAll(() => {
    project = copyProject();
  });
  afterAll(() => project.remove());

  const greeting = async (...args: string[]): Promise<unknown> => {
    const all = ['--format', 'ndjson', ...args];
    const { stdout } = await runSimulator(all, ['open shelf talker'], project.folder);
    return linesOf(stdout)[0]?.['speech'];
  };

  it('remembers each customer from run to run, but never a fresh one', async () => {
    const first = await greeting('--user', 'anna');
    expect(await greeting('--user', 'anna')).not.toBe(first);
    expect(await greeting('--user', 'ben')).toBe(first);
    expect(await greeting('--user', 'anna', '--fresh')).toBe(first);
    expect(readdirSync(join(project.folder, '.shelf', 'memory'))).toHaveLength(2);
  });

  it('says what is wrong with the shop, and ends with 1', async () => {
    const file = join(project.folder, 'shop', 'products', 'books.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/"US": "\w+"/, '"US": "nonsense"'));
    const { code, stdout, stderr } = await runSimulator([], MAIN_JOB, project.folder);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^shop\/products\/books\.json: [\w-]+: asins\.US: "nonsense"/);
  });
});
