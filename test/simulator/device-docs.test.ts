import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import { transformSync } from '@swc/core';

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
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    require(join(root, 'test', 'my-shop', path));
  const body = compileFunction(compiled.code, ['require', 'exports', 'test', 'expect']) as (
    ...globals: readonly unknown[]
  ) => void;
  body(requireFromThere, {}, test, expect);
};

test('the page has an example for every chapter that needs one', () => {
  expect(examples.map(({ title }) => title)).toEqual([
    'The first test',
    'When shopping goes wrong',
    'Several customers, several devices',
    'Another skill',
  ]);
});

for (const { title, code } of examples) {
  describe(`the example of "${title}"`, () => run(code));
}
