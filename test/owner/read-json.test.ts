import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { FileError, readJson } from '../../owner';
import { findJsonFault } from '../../owner/json-fault';

const folder = mkdtempSync(join(tmpdir(), 'shelf-json-'));
const path = join(folder, 'a.json');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const problemOf = (content: string | Uint8Array): string => {
  writeFileSync(path, content);
  try {
    readJson({ path, name: 'a.json' });
  } catch (error) {
    if (error instanceof FileError) return error.message;
    throw error;
  }
  return 'sound';
};

test('the byte order mark that Windows puts before a text is removed', () => {
  writeFileSync(path, '\uFEFF{"a": 1}\r\n');
  expect(readJson({ path, name: 'a.json' })).toEqual({ a: 1 });
});

test.each([
  ['{\n  "a": 1\n  "b": 2\n}', 'expected a comma or } at line 3, column 3'],
  ['{"a": 1,}', 'expected a name in double quotes at line 1, column 9'],
  ["{'a': 1}", 'expected a name in double quotes, or } at line 1, column 2'],
  ['{"a" 1}', 'expected a colon at line 1, column 6'],
  ['["a" "b"]', 'expected a comma or ] at line 1, column 6'],
  ['{"a": tru}', 'expected a value: a text in double quotes, a number,'],
  ['{"a": "never closed', 'at line 1, column 7'],
  ['{"a": 1', 'expected a comma or } at line 1, column 8'],
  ['{} // done', 'expected nothing more at line 1, column 4'],
  ['', 'at line 1, column 1'],
])('%j is reported with line, column and what belongs there', (text, sentence) => {
  expect(problemOf(text)).toMatch(/^a\.json: not valid JSON: expected .*; correct it there$/);
  expect(problemOf(text)).toContain(sentence);
});

test('the content of the file is never quoted: it may be a secret', () => {
  expect(problemOf('{"token": hush-hush}')).not.toContain('hush');
});

test.each([
  ['a text in another encoding', Buffer.from([0x22, 0xe9, 0x22]), 'not a text in UTF-8; save it'],
  [
    'more than ten megabytes',
    Buffer.alloc(11 * 1024 * 1024, ' '),
    'has 11 MB, more than the 10 MB',
  ],
])('%s is refused', (_what, content, sentence) => {
  expect(problemOf(content)).toContain(sentence);
});

test.each([
  [join(folder, 'none.json'), "can't be read: there is no such file; check its name and place"],
  [folder, "can't be read: it is a folder; check its name and place"],
])('%s is reported', (file, sentence) => {
  expect(() => readJson({ path: file, name: 'a.json' })).toThrow(`a.json: ${sentence}`);
});

test('a place is found in every text that JSON.parse refuses, and in no other', () => {
  const damaged = fc
    .tuple(fc.json(), fc.nat(), fc.nat(3), fc.constantFrom('', ',', '"', '}', '[', '\n', '01', '-'))
    .map(([text, at, length, put]) => {
      const from = at % (text.length + 1);
      return text.slice(0, from) + put + text.slice(from + length);
    });
  const isJson = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  fc.assert(
    fc.property(damaged, (text) => (findJsonFault(text) === undefined) === isJson(text)),
    { numRuns: 2000, seed: 8 },
  );
});

test('a hundred thousand open brackets are one sentence, not a crash', () => {
  expect(problemOf('['.repeat(100_000))).toContain('at line 1, column 100001');
});
