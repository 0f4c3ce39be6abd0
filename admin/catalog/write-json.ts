const WIDTH = 100;

const isList = (value: unknown): value is unknown[] => Array.isArray(value);

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null;

const brackets = (open: string, parts: string[], close: string, indent: string): string =>
  parts.length === 0
    ? `${open}${close}`
    : [open, parts.map((part) => `${indent}  ${part}`).join(',\n'), `${indent}${close}`].join('\n');

/** Where a value is written. */
interface Spot {
  readonly indent: string;
  /** Columns that are taken before the value, and by a comma after it. */
  readonly taken: number;
  /** Its name in the object around it. */
  readonly key?: string;
}

/** What is known of a product stands on one line each; its ASINs, as they grow, one below the other. */
const isOneLine = (key: string | undefined, value: object): boolean =>
  key !== undefined &&
  key !== 'asins' &&
  Object.keys(value).length > 0 &&
  Object.values(value).every(isPlain);

const render = (value: unknown, { indent, taken, key }: Spot): string => {
  if (isPlain(value)) return JSON.stringify(value);
  const deeper = `${indent}  `;
  if (isList(value)) {
    const line = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
    if (value.every(isPlain) && taken + line.length <= WIDTH) return line;
    const items = value.map((item) => render(item, { indent: deeper, taken: deeper.length + 1 }));
    return brackets('[', items, ']', indent);
  }
  const entries = Object.entries(value as object);
  const named = entries.map(([field, item]): [string, unknown, string] => [
    `${JSON.stringify(field)}: `,
    item,
    field,
  ]);
  const line = `{ ${named.map(([name, item]) => `${name}${JSON.stringify(item)}`).join(', ')} }`;
  if (isOneLine(key, value as object) && taken + line.length <= WIDTH) return line;
  const parts = named.map(([name, item, field], index) => {
    const comma = index < named.length - 1 ? 1 : 0;
    const spot = { indent: deeper, taken: deeper.length + name.length + comma, key: field };
    return `${name}${render(item, spot)}`;
  });
  return brackets('{', parts, '}', indent);
};

/** The text of a product file as the project's formatter writes it: two spaces, short lists and what is known on one line. */
export const renderProductFile = (file: unknown): string =>
  `${render(file, { indent: '', taken: 0 })}\n`;
