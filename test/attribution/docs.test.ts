import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from '@swc/core';
import ts from 'typescript';
import * as attribution from 'shelf-talker/attribution';

const ROOT = join(__dirname, '..', '..');
const PAGE = readFileSync(join(ROOT, 'docs', 'attribution.md'), 'utf8');
const EXAMPLES = [...PAGE.matchAll(/^## (.+)|```ts\n([\s\S]+?)```/gm)]
  .reduce<{ title: string; code: string }[]>((examples, [, title, code]) => {
    const last = examples.at(-1)?.title ?? 'The attribution helper';
    return [...examples, { title: title ?? last, code: code ?? '' }];
  }, [])
  .filter(({ code }) => code !== '');

/** Turns `value; // => expected` and `call; // throws code` into expectations. */
const withExpectations = (code: string): string =>
  code
    .replace(
      /^([^\s/}].*(?:\n[ }].*)*);(?: |\n)\/\/ => (.+(?:\n\/\/ .+)*)/gm,
      (_, value: string, expected: string) =>
        `check(() => (${value})).toEqual(${expected.replace(/\n\/\/ /g, '\n')});`,
    )
    .replace(
      /^([^\s/}].*); \/\/ throws ([a-z-]+)$/gm,
      (_, value: string, code: string) => `checkThrows(() => ${value}, '${code}');`,
    );

const modules: Record<string, unknown> = {
  'shelf-talker/attribution': attribution,
  '../shop/registration.json': JSON.parse(
    readFileSync(join(ROOT, 'shop', 'registration.json'), 'utf8'),
  ) as unknown,
};

/** Runs an example like a user's own file. @returns how many values it has shown */
const run = (code: string): number => {
  let shown = 0;
  const { code: script } = transformSync(withExpectations(code), {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
    module: { type: 'commonjs' },
  });
  const load = (name: string): unknown => {
    if (!(name in modules))
      throw new Error(`the example imports ${name}, which a user does not have`);
    return modules[name];
  };
  const check = (value: () => unknown) => {
    shown += 1;
    return expect(value());
  };
  const checkThrows = (call: () => unknown, expected: string): void => {
    shown += 1;
    expect(call).toThrow(expect.objectContaining({ code: expected }) as Error);
  };
  // oxlint-disable-next-line typescript/no-implied-eval -- the examples are this project's own
  const example = new Function('require', 'exports', 'check', 'checkThrows', script) as (
    ...args: unknown[]
  ) => void;
  example(load, {}, check, checkThrows);
  return shown;
};

/** The compiler's errors in the examples, each as a file of its own in docs/. */
const typeErrors = (): string[] => {
  const files = new Map(
    EXAMPLES.map(({ code }, at) => [
      join(ROOT, 'docs', `example-${at}.ts`),
      code.replace(/^.*\/\/ throws .*$/gm, ''),
    ]),
  );
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => readFileSync(path, 'utf8')).config,
    ts.sys,
    ROOT,
  );
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (path) => files.get(path) ?? readFile(path);
  host.fileExists = (path) => files.has(path) || fileExists(path);
  const program = ts.createProgram([...files.keys()], { ...options, types: [] }, host);
  return ts
    .getPreEmitDiagnostics(program)
    .filter(({ file }) => file !== undefined && files.has(file.fileName))
    .map(
      ({ file, messageText }) =>
        `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
};

describe('docs/attribution.md', () => {
  it('has examples that the compiler accepts', () => {
    expect(typeErrors()).toEqual([]);
  });

  it('has at least twelve examples', () => {
    expect(EXAMPLES.length).toBeGreaterThanOrEqual(12);
  });

  it.each(EXAMPLES)('shows in "$title" what really comes out', ({ code }) => {
    const promised = code.match(/\/\/ (?:=>|throws) /g)?.length ?? 0;
    expect(promised).toBeGreaterThan(0);
    expect(run(code)).toBe(promised);
  });

  it('names every code of a link problem', () => {
    const source = readFileSync(join(ROOT, 'attribution', 'link-report.ts'), 'utf8');
    const [, union = ''] = /type LinkProblemCode =([\s\S]+?);/.exec(source) ?? [];
    const codes = [...union.matchAll(/'([a-z-]+)'/g)].map(([, code = '']) => code);
    expect(codes.length).toBeGreaterThan(8);
    for (const code of codes) expect(PAGE).toContain(`\`${code}\``);
  });

  it('links only to parts it has', () => {
    const titles = [...PAGE.matchAll(/^## (.+)$/gm)].map(([, title = '']) =>
      title.toLowerCase().replace(/ /g, '-'),
    );
    expect([...PAGE.matchAll(/\]\(#([a-z-]+)\)/g)].map(([, anchor]) => anchor)).toEqual(titles);
  });
});
