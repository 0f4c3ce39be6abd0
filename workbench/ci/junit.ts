import { type FileOutcome, countsOf } from './file-outcome';

/** Characters that XML 1.0 has no way to write. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
};

const attribute = (text: string): string =>
  text.replace(UNWRITABLE, '').replace(/[&<>"\n]/g, (character) => ENTITIES[character] ?? '');

const content = (text: string): string =>
  text.replace(UNWRITABLE, '').replace(/[&<>]/g, (character) => ENTITIES[character] ?? '');

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(3);

/** What went wrong as an element; no line when nothing did. */
const problem = (element: 'failure' | 'error', lines: readonly string[]): string[] =>
  lines
    .slice(0, 1)
    .map(
      (first) =>
        `      <${element} message="${attribute(first)}">${content(lines.join('\n'))}</${element}>`,
    );

const testCase = (
  suite: string,
  { file, error, failures, transcript, milliseconds }: FileOutcome,
): string[] => [
  `    <testcase classname="${attribute(suite)}" name="${attribute(file)}" time="${seconds(milliseconds)}">`,
  ...problem('error', error === undefined ? [] : [error]),
  ...problem('failure', failures),
  `      <system-out>${content(transcript)}</system-out>`,
  '    </testcase>',
];

/**
 * A report in the form of JUnit, which CI services read: a test case for each file.
 *
 * @param suite the skill's name
 */
export const junitReport = (suite: string, outcomes: readonly FileOutcome[]): string => {
  const { failed, unusable } = countsOf(outcomes);
  const time = seconds(outcomes.reduce((sum, { milliseconds }) => sum + milliseconds, 0));
  const counts = `name="${attribute(suite)}" tests="${outcomes.length}" failures="${failed}" errors="${unusable}" time="${time}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${counts}>`,
    `  <testsuite ${counts}>`,
    ...outcomes.flatMap((outcome) => testCase(suite, outcome)),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
};
