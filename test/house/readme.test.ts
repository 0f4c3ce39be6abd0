import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NO_OWN_VOCABULARY } from '../../contract';

const ROOT = join(__dirname, '..', '..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

/** The text without the times of turns, which differ from run to run. */
const withoutTimes = (text: string): string => text.replace(/\d+ of 8000 ms/g, 'N of 8000 ms');

test('the transcript in the README is what its command prints', () => {
  const [, command = '', transcript = ''] = /```console\n\$ (.+)\n([\s\S]+?)```/.exec(README) ?? [];
  expect(command).toContain('npm start');
  const printed = execFileSync('bash', ['-c', command], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  expect(withoutTimes(printed.trim())).toBe(withoutTimes(transcript.trim()));
});

test('the program knows every option that the README names', () => {
  const { stdout } = spawnSync(process.execPath, ['workbench/bin.js', '--help'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const optionsIn = (text: string): readonly string[] => text.match(/--[a-z][\w-]*/g) ?? [];
  const [, table = ''] = /lists the options\..*\n\n([\s\S]+?)\n\n/.exec(README) ?? [];
  const commands = README.matchAll(/npm (?:start|run simulate)(?: --silent)? -- ([^\n`]+)/g);
  const named = [table, ...[...commands].map(([, args = '']) => args)].flatMap(optionsIn);
  expect(new Set(named).size).toBeGreaterThan(8);
  const known = new Set(optionsIn(stdout));
  expect(named.filter((option) => !known.has(option))).toEqual([]);
});

test('every npm script and every file the README names exists', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  for (const [, script = ''] of README.matchAll(/npm run ([a-z:]+)/g)) {
    expect(Object.keys(scripts)).toContain(script);
  }
  for (const [, path = ''] of README.matchAll(
    /`((?:admin|attribution|build|clients|contract|lambda|languages|memory|models|owner|shop|simulator|workbench)\/[\w./-]+\.(?:ts|json))`/g,
  )) {
    expect([path, existsSync(join(ROOT, path))]).toEqual([path, true]);
  }
});

test("every file with something UNCONFIRMED or INFERRED is in the README's list of what is not verified", () => {
  const list = README.slice(README.indexOf('## Not verified against Amazon'));
  const { stdout } = spawnSync(
    'git',
    [
      'grep',
      '-lE',
      'UNCONFIRMED|INFERRED',
      '--',
      ...['.', ':!bench', ':!docs', ':!test', ':!*.md'],
    ],
    { cwd: ROOT, encoding: 'utf8' },
  );
  const files = stdout.trim().split('\n');
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => !list.includes(file))).toEqual([]);
});

test('README and CONTRIBUTING name every kind of word that an owner can add', () => {
  const contributing = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
  const [row = ''] = /^\| `shop\/vocabulary\.json`.*$/m.exec(README) ?? [];
  const [walk = ''] = /^### A product type[\s\S]+?```/m.exec(contributing) ?? [];
  for (const kind of Object.keys(NO_OWN_VOCABULARY)) {
    expect(row).toContain(kind);
    expect(walk).toContain(kind);
  }
});

test('every phrase the README suggests is understood', () => {
  const phrases = [
    ...(/Things to say: ([\s\S]+?)\n\n/.exec(README)?.[1] ?? '').matchAll(/"([^"]+)"/g),
  ];
  const said = phrases.map(([, phrase = '']) => phrase.replace(/\s+/g, ' '));
  expect(said.length).toBeGreaterThan(10);
  const { stdout } = spawnSync(
    process.execPath,
    ['workbench/bin.js', '--fresh', '--format', 'ndjson'],
    {
      cwd: ROOT,
      encoding: 'utf8',
      input: said.map((phrase) => `open shelf talker\n${phrase}\n`).join(''),
    },
  );
  const turns = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { utterance?: string; intent?: string });
  for (const { utterance, intent } of turns.filter((turn) => turn.utterance !== undefined)) {
    expect([utterance, intent]).not.toEqual([utterance, 'AMAZON.FallbackIntent']);
  }
});
