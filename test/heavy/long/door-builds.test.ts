import { chmodSync, existsSync, rmSync, utimesSync } from 'node:fs';
import { converseWith, stopSimulators } from '../../simulator/support/converse-with';
import { type TeaProject, teaProject } from '../../simulator/support/tea-skill';

let tea: TeaProject | undefined;
afterEach(() => {
  stopSimulators();
  tea?.remove();
});

/** A handler in TypeScript that says the words. */
const source = (words: string): string =>
  `export const handler = async () => ({ version: '1.0', response: { outputSpeech: { type: 'PlainText', text: '${words}' as string }, shouldEndSession: false } });`;

/** Makes the JavaScript of one file, as a compiler would. */
const compile = (from: string, to: string): string => `const fs = require('node:fs');
const path = require('node:path');
fs.mkdirSync(path.dirname('${to}'), { recursive: true });
const text = fs.readFileSync('${from}', 'utf8');
fs.writeFileSync('${to}', text.replace(' as string', '').replace('export const handler', 'exports.handler'));
`;
const RUNS_BUILD = '{ "scripts": { "build": "node build.js" } }';

/** Changes a file's time, as if it had been written so many seconds ago. */
const age = (path: string, seconds: number): void => {
  const then = Date.now() / 1000 - seconds;
  utimesSync(path, then, then);
};

interface Layout {
  /** The files that there are, by their places. */
  readonly files: Readonly<Record<string, string>>;
  readonly handler: string;
  /** Where the source is, and the script that builds it. */
  readonly source: string;
  readonly build: string;
}

const LAYOUTS: Readonly<Record<string, Layout>> = {
  'in the folder of the code': {
    files: {
      'lambda/package.json': RUNS_BUILD,
      'lambda/build.js': compile('src/index.ts', 'dist/index.js'),
    },
    handler: 'dist/index.handler',
    source: 'lambda/src/index.ts',
    build: 'lambda/build.js',
  },
  'at the root of the project, beside code that is only made by it': {
    files: {
      'package.json': RUNS_BUILD,
      'build.js': compile('src/index.ts', 'lambda/index.js'),
    },
    handler: 'index.handler',
    source: 'src/index.ts',
    build: 'build.js',
  },
  'in another folder, which says where it writes': {
    files: {
      'site/package.json': '{ "scripts": { "build": "false" } }',
      'site/page.ts': 'export {};',
      'skill/package.json': RUNS_BUILD,
      'skill/tsconfig.json': '{ "compilerOptions": { "outDir": "../lambda" } }',
      'skill/build.js': compile('index.ts', '../lambda/index.js'),
    },
    handler: 'index.handler',
    source: 'skill/index.ts',
    build: 'skill/build.js',
  },
};

describe.each(Object.entries(LAYOUTS))(
  'TypeScript whose package is %s',
  (_where, { files, handler, source: from, build }) => {
    it('is built by its npm run build, again when it changes, and again after the build had failed', async () => {
      tea = teaProject({ ...files, [from]: source('Green tea?') }, handler);
      const { folder, write } = tea;
      const simulator = converseWith(['--project', folder]);
      expect((await simulator.say('open tea timer')).speech).toBe('Green tea?');
      expect((await simulator.say('open tea timer')).speech).toBe('Green tea?');
      write(from, source('Another black tea?'));
      expect((await simulator.say('open tea timer')).speech).toBe('Another black tea?');
      // It leaves something behind, as compilers do.
      write(build, `${files[build] ?? ''}throw new Error("the kettle is empty");`);
      write(from, source('None?'));
      const sentence =
        /^The skill was not called: npm run build in \S+ failed:\n[^]*the kettle is empty/;
      expect((await simulator.say('brew green tea')).error).toMatch(sentence);
      const { error, sessionOpen } = await simulator.say('brew green tea');
      expect([error, sessionOpen]).toEqual([expect.stringMatching(sentence), true]);
      write(build, files[build] ?? '');
      expect((await simulator.say('brew green tea')).speech).toBe('None?');
      const { stderr } = await simulator.end();
      expect(stderr.match(/Building the skill: npm run build in /g)).toHaveLength(4);
    });

    it('is built at the start when what was built is older, and not when it is newer', async () => {
      const built = handler.replace('.handler', '.js');
      tea = teaProject(
        {
          ...files,
          [from]: source('New?'),
          [`lambda/${built}`]: source('Old?')
            .replace(' as string', '')
            .replace('export const handler', 'exports.handler'),
        },
        handler,
      );
      const { folder, path } = tea;
      age(path(from), 60);
      const newer = converseWith(['--project', folder]);
      expect((await newer.say('open tea timer')).speech).toBe('Old?');
      expect((await newer.end()).stderr).not.toContain('Building');
      age(path(`lambda/${built}`), 120);
      const older = converseWith(['--project', folder]);
      expect((await older.say('open tea timer')).speech).toBe('New?');
      expect((await older.end()).stderr).toContain('Building the skill: npm run build in ');
    });
  },
);

/** Called in a copy of the code, with the zip's path and whether to debug. */
const HOOK = `#!/usr/bin/env node
const fs = require('node:fs');
const [zip, debug] = process.argv.slice(2);
if (process.cwd() !== require('node:path').dirname(zip) || debug !== 'false') throw new Error('not called as by ask');
const text = fs.readFileSync('index.ts', 'utf8').replace(' as string', '');
const code = text.replace('export const handler', 'exports.handler');
fs.writeFileSync(zip, require('${require.resolve('fflate')}').zipSync({ 'index.js': Buffer.from(code) }));
`;

test('a project with a build hook is built as ask-cli builds it, and runs what is in the zip', async () => {
  // The package of the project is of ES modules; on Lambda there is only what is in the zip.
  tea = teaProject({
    'package.json': '{ "type": "module" }',
    'lambda/index.ts': source('Green tea?'),
    'hooks/package.json': '{}',
    'hooks/build.sh': HOOK,
  });
  const { folder, path, write } = tea;
  chmodSync(path('hooks/build.sh'), 0o755);
  const simulator = converseWith(['--project', folder]);
  expect((await simulator.say('open tea timer')).speech).toBe('Green tea?');
  write('lambda/index.ts', source('Black tea?'));
  expect((await simulator.say('open tea timer')).speech).toBe('Black tea?');
  write('hooks/build.sh', '#!/bin/sh\nexit 0');
  expect((await simulator.say('open tea timer')).error).toContain(
    'build.sh left no zip; it has to write ',
  );
  write('hooks/build.sh', HOOK);
  expect((await simulator.say('open tea timer')).speech).toBe('Black tea?');
  const { stderr } = await simulator.end();
  expect(stderr).toContain(`Building the skill: ${path('hooks/build.sh')}\n`);
  expect(existsSync(path('lambda/index.js'))).toBe(false);
});

test('a hook leaves what ask-cli remembers, also where the code is the whole project', async () => {
  tea = teaProject({
    'index.ts': source('Green tea?'),
    'hooks/build.sh': HOOK,
    '.ask/ask-states.json': '{ "profiles": {} }',
  });
  const { folder, path, write } = tea;
  chmodSync(path('hooks/build.sh'), 0o755);
  write('ask-resources.json', { profiles: { default: { code: { default: { src: '.' } } } } });
  const simulator = converseWith(['--project', folder]);
  expect((await simulator.say('open tea timer')).speech).toBe('Green tea?');
  await simulator.end();
  expect(existsSync(path('.ask/ask-states.json'))).toBe(true);
});

test('a skill that nothing builds says so in a sentence', async () => {
  tea = teaProject({ 'lambda/index.ts': source('Tea?') });
  const { stderr } = await converseWith(['--project', tea.folder]).end();
  expect(stderr).toContain('and nothing in the project builds it; correct the handler');
});

const READS_DATA = `const fs = require('node:fs');
const read = (file) => fs.readFileSync(__dirname + '/' + file, 'utf8').trim();
const teas = JSON.parse(read('data/teas.json'));
const greeting = read('data/greeting.txt');
let turns = 0;
exports.handler = async ({ session: { sessionId } }) => {
  turns += 1;
  fs.writeFileSync(__dirname + '/data/turns.json', String(turns));
  const text = greeting + ' ' + teas.join(' and ') + '? ' + turns;
  return { version: '1.0', sessionAttributes: { sessionId }, response: { outputSpeech: { type: 'PlainText', text }, shouldEndSession: false } };
};
`;

test('data that the code reads loads it again when it changes; what the code writes itself does not', async () => {
  tea = teaProject({
    'lambda/package.json': '{}',
    'lambda/index.js': READS_DATA,
    'lambda/data/teas.json': '["green tea"]',
    'lambda/data/greeting.txt': 'Hello,',
  });
  const { folder, write, path } = tea;
  const simulator = converseWith(['--project', folder]);
  expect((await simulator.say('open tea timer')).speech).toBe('Hello, green tea? 1');
  expect((await simulator.say('brew green tea')).speech).toBe('Hello, green tea? 2');
  write('lambda/data/teas.json', '["green tea", "mint tea"]');
  expect(await simulator.say('brew green tea')).toMatchObject({
    speech: 'Hello, green tea and mint tea? 1',
    sessionOpen: true,
  });
  write('lambda/data/greeting.txt', 'Good day,');
  rmSync(path('lambda/data/turns.json'));
  expect((await simulator.say('brew green tea')).speech).toBe(
    'Good day, green tea and mint tea? 1',
  );
  expect((await simulator.say('brew green tea')).speech).toBe(
    'Good day, green tea and mint tea? 2',
  );
  await simulator.end();
});
