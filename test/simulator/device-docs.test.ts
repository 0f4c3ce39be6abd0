import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import { transformSync } from '@swc/core';
import { runProgram } from './support/run-cli';

const root = join(__dirname, '..', '..');
const page = readFileSync(join(root, 'docs', 'testing.md'), 'utf8');
const examples = [...page.matchAll(/^## ([^\n]+)\n(?:(?!^## )[^])*?^```ts\n([^]*?)^```$/gm)].map(
  ([, title = '', code = '']) => ({ title, code }),
);

/** Runs an example like a test file in the folder that the page names. */
const run = (code: string): void => {
  const compiled = transformSync(code, {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
    module: { type: 'commonjs' },
  });
  const requireFromThere = (path: string): unknown =>
    // oxlint-disable-next-line typescript/no-require-imports
    require(path.startsWith('.') ? join(root, 'test', 'my-shop', path) : path);
  const body = compileFunction(compiled.code, ['require', 'exports', 'test', 'expect']) as (
    ...globals: readonly unknown[]
  ) => void;
  body(requireFromThere, {}, test, expect);
};

test('the page has an example for every chapter that needs one', () => {
  expect(examples.map(({ title }) => title)).toEqual([
    'Any skill, in five minutes',
    "A skill that calls Alexa's API",
    'The first test',
    'When shopping goes wrong',
    'Several customers, several devices',
    'Another skill',
  ]);
});

const [firstChapter = ''] = /^## Any skill[^]*?(?=^# Tests of this skill)/m.exec(page) ?? [];
const commands = [...firstChapter.matchAll(/^\$ (.+)$/gm)].map(([, command = '']) => command);

test('the first chapter shows how to talk, replay, report and set up the device', () => {
  expect(commands).toHaveLength(8);
});

test.each(commands)('`%s` does what the page says', async (command) => {
  const { code, stdout, stderr } = await runProgram('sh', ['-c', command], '');
  expect(stdout + stderr).toMatch(/tea|riddle/i);
  expect([code, stderr]).toEqual([0, expect.not.stringMatching(/^\s+at /m)]);
});

for (const { title, code } of examples) {
  describe(`the example of "${title}"`, () => run(code));
}
