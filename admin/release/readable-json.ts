/**
 * JSON that is easy to compare: a text of several lines takes several lines, so that a diff shows
 * only the paragraph that changed. For reading only.
 */
export const readableJson = (value: unknown): string =>
  `${JSON.stringify(value, null, 2)}\n`
    .split('\n')
    .flatMap((line) => {
      const indent = /^ */.exec(line)?.[0] ?? '';
      // An escaped backslash before an n is not a line break.
      const [first = '', ...rest] = line.split(/(?<=(?:^|[^\\])(?:\\\\)*)\\n/);
      return [first, ...rest.map((part) => `${indent}  ${part}`)];
    })
    .join('\n');
