import Table from 'cli-table3';
import { createColors } from 'picocolors';
import { type Surroundings } from './config';

/** A column of a table: its heading, and how to get its cell from a row. */
export interface Column<Row> {
  readonly heading: string;
  readonly of: (row: Row) => string;
}

/** A text from elsewhere without the characters that would move the cursor or colour the terminal. */
export const withoutControls = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');

/** Where a command writes: data on standard output, words on standard error. */
export interface Output {
  readonly colour: ReturnType<typeof createColors>;
  /** One or more lines of data. */
  data(text: string): void;
  /** One value, as indented JSON. */
  json(value: unknown): void;
  table<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): void;
  /** A sentence to the owner. */
  say(text: string): void;
  warn(text: string): void;
}

const NO_FRAME = Object.fromEntries(
  ['top', 'bottom', 'left', 'right', 'mid']
    .flatMap((side) => [side, `${side}-mid`, `${side}-left`, `${side}-right`])
    .map((side) => [side, '']),
);

/** @param isColoured false for pipes, and where NO_COLOR is set */
export const createOutput = (
  { stdout, stderr }: Pick<Surroundings, 'stderr' | 'stdout'>,
  isColoured: boolean,
): Output => {
  const colour = createColors(isColoured);
  return {
    colour,
    data: (text) => stdout.write(`${text}\n`),
    json: (value) => stdout.write(`${JSON.stringify(value, null, 2)}\n`),
    table(rows, columns) {
      const table = new Table({
        head: columns.map(({ heading }) => colour.bold(heading)),
        chars: { ...NO_FRAME, middle: '  ' },
        style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
      });
      table.push(...rows.map((row) => columns.map(({ of }) => withoutControls(of(row)))));
      const lines = table.toString().split('\n');
      stdout.write(`${lines.map((line) => line.trimEnd()).join('\n')}\n`);
    },
    say: (text) => stderr.write(`${text}\n`),
    warn: (text) => stderr.write(`${colour.yellow(text)}\n`),
  };
};
