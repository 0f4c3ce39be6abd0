import { type Column, withoutControls } from '../output';

/** A text that a spreadsheet would run as a formula, after spaces, too; a number with a sign is none. */
const isFormula = (text: string): boolean =>
  /^\s*[=+\-@＝＋－＠]/.test(text) && Number.isNaN(Number(text));

const cell = (given: string): string => {
  const plain = withoutControls(given);
  const text = isFormula(plain) ? `'${plain}` : plain;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** One row of a CSV file (RFC 4180), without its line end. */
const csvLine = (cells: readonly string[]): string => cells.map(cell).join(',');

/** The first line of a CSV file: its headings. */
export const csvHead = <Row>(columns: readonly Column<Row>[]): string =>
  csvLine(columns.map(({ heading }) => heading));

/** One row of a CSV file. */
export const csvRow = <Row>(row: Row, columns: readonly Column<Row>[]): string =>
  csvLine(columns.map(({ of }) => of(row)));
