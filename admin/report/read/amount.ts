/** The mark before the decimals. */
export type DecimalMark = '.' | ',';

/** A sign or a few letters before or after: `$`, `US$`, `kr.`, `EUR`. */
const CURRENCY = String.raw`(?:(?:\p{L}\.?){0,4}\p{Sc}|(?:\p{L}\.?){1,4})`;
const AMOUNT = new RegExp(
  String.raw`^(\()?([-−])?\s*(?:${CURRENCY}\s*)?([-−])?\s*([\d.,'’\s]*\d)\s*(?:${CURRENCY})?([-−])?(\))?$`,
  'u',
);
const NOTHING = /^(?:-+|–|—|n\/?a)?$/i;

interface Parts {
  readonly isNegative: boolean;
  /** Digits, with groups and decimals as they were written. */
  readonly number: string;
}

const takeApart = (text: string): Parts | undefined => {
  const match = AMOUNT.exec(text.replace(/\p{Cf}/gu, '').trim());
  if (match === null) return undefined;
  const [, open, before, inside, number = '', after, close] = match;
  if ((open === undefined) !== (close === undefined)) return undefined;
  const signs = [open, before, inside, after].filter((sign) => sign !== undefined);
  return signs.length > 1 ? undefined : { isNegative: signs.length === 1, number };
};

/** The decimal mark, where the number leaves no doubt: two kinds of marks, several groups, or decimals that can't be a group. */
const certainMark = (number: string): DecimalMark | undefined => {
  const marks = number.replace(/[^.,]/g, '');
  const last = marks.at(-1) as DecimalMark | undefined;
  if (last === undefined) return undefined;
  const other = last === '.' ? ',' : '.';
  if (marks.includes(other)) return last;
  if (marks.length > 1) return other;
  const [whole = '', decimals = ''] = number.split(last);
  return decimals.length === 3 && /^[1-9]\d{0,2}$/.test(whole) ? undefined : last;
};

/**
 * The decimal mark of a file: the one that most of its unambiguous amounts have.
 *
 * @returns undefined when no amount is unambiguous: all are whole, or like `1,234`
 */
export const decimalMarkOf = (texts: readonly string[]): DecimalMark | undefined => {
  const marks = texts.flatMap((text) => certainMark(takeApart(text)?.number ?? '') ?? []);
  if (marks.length === 0) return undefined;
  const points = marks.filter((mark) => mark === '.').length;
  return points * 2 >= marks.length ? '.' : ',';
};

const GROUPED = {
  '.': /^\d{1,3}(?:[,'’\s]\d{2,3})*(?:[,'’\s]\d{3})$/,
  ',': /^\d{1,3}(?:[.'’\s]\d{2,3})*(?:[.'’\s]\d{3})$/,
} as const;

/** The value of digits whose decimal mark is known. */
const valueOf = (number: string, mark: DecimalMark): number | undefined => {
  const at = number.lastIndexOf(mark);
  const whole = at < 0 ? number : number.slice(0, at);
  const decimals = at < 0 ? '0' : number.slice(at + 1);
  const isWhole = /^\d*$/.test(whole) || GROUPED[mark].test(whole);
  if (!isWhole || !/^\d+$/.test(decimals)) return undefined;
  return Number(`${whole.replace(/\D/g, '')}.${decimals}`);
};

/**
 * Reads an amount or a count as reports write them: `$1,234.56`, `1.234,56 €`, `-£3.00`, `(3.00)`,
 * `1 234`. An empty cell, a dash and `N/A` are 0.
 *
 * @param mark the file's decimal mark, which decides about `1,234`; without it, that is thousands
 * @returns undefined for a text that is not a number
 */
export const readAmount = (text: string, mark?: DecimalMark): number | undefined => {
  if (NOTHING.test(text.trim())) return 0;
  const parts = takeApart(text);
  if (parts === undefined) return undefined;
  const { number, isNegative } = parts;
  // A lone mark before three digits: thousands, unless the file's other amounts say otherwise.
  const lone = number.includes(',') ? '.' : ',';
  const value = valueOf(number, certainMark(number) ?? mark ?? lone);
  return value === undefined || !isNegative ? value : 0 - value;
};
