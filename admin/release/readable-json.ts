/**
 * JSON as a person compares it: a text of several lines stands on as many lines, so that a
 * difference shows the paragraph that changed and not the whole text. For reading only.
 */
export const readableJson = (value: unknown): string =>
  `${JSON.stringify(value, null, 2)}\n`
    .split('\n')
    .flatMap((line) => {
      const indent = /^ */.exec(line)?.[0] ?? '';
      // An escaped backslash before an n is no line break.
      const [first = '', ...rest] = line.split(/(?<=(?:^|[^\\])(?:\\\\)*)\\n/);
      return [first, ...rest.map((part) => `${indent}  ${part}`)];
    })
    .join('\n');
