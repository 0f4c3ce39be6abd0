import * as z from 'zod';
import { type DecimalMark, readAmount } from './amount';
import { type DayOrder, readDay } from './day';

/** How one file writes numbers and dates. */
export interface Writing {
  readonly mark: DecimalMark | undefined;
  readonly order: DayOrder;
}

const text = z
  .string()
  .default('')
  .transform((cell) => (cell.trim() === '' ? null : cell.trim()));

const amount = (mark: DecimalMark | undefined) =>
  z
    .string()
    .default('')
    .transform((cell, context) => {
      const value = readAmount(cell, mark);
      if (value !== undefined) return value;
      context.addIssue({ code: 'custom', message: 'is not a number' });
      return z.NEVER;
    });

const day = (order: DayOrder) =>
  z.string().transform((cell, context) => {
    const value = readDay(cell, order);
    if (value !== undefined) return value;
    context.addIssue({ code: 'custom', message: 'is not a date' });
    return z.NEVER;
  });

/** The cells of a line of an Associates report, by field. */
export const associatesRow = ({ mark, order }: Writing) => {
  const money = amount(mark);
  const count = amount(undefined).refine(Number.isInteger, 'is not a whole number');
  return z.object({
    day: day(order),
    trackingId: text.transform((id) => id?.toLowerCase() ?? null),
    asin: text.transform((asin) => asin?.toUpperCase() ?? null),
    name: text,
    ordered: count,
    shipped: count,
    returned: count,
    revenue: money,
    commission: money,
  });
};
