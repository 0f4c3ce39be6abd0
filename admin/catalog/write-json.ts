const WIDTH = 100;

const isList = (value: unknown): value is unknown[] => Array.isArray(value);

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null;

const brackets = (open: string, parts: string[], close: string, indent: string): string =>
  parts.length === 0
    ? `${open}${close}`
    : [open, parts.map((part) => `${indent}  ${part}`).join(',\n'), `${indent}${close}`].join('\n');

const render = (value: unknown, indent: string, used: number): string => {
  if (isPlain(value)) return JSON.stringify(value);
  const deeper = `${indent}  `;
  if (isList(value)) {
    const line = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
    // One column is reserved for a comma that may follow.
    if (value.every(isPlain) && used + line.length < WIDTH) return line;
    return brackets(
      '[',
      value.map((item) => render(item, deeper, deeper.length)),
      ']',
      indent,
    );
  }
  const parts = Object.entries(value as object).map(([key, item]) => {
    const name = `${JSON.stringify(key)}: `;
    return `${name}${render(item, deeper, deeper.length + name.length)}`;
  });
  return brackets('{', parts, '}', indent);
};

/** The text of a product file as the project's formatter writes it: two spaces, short lists on one line. */
export const renderProductFile = (file: unknown): string => `${render(file, '', 0)}\n`;
