import * as z from 'zod/mini';
import { maybe } from './wire-parts';

/** An amount of money. It is never spoken; a screen may show it with its time. */
export interface Money {
  /** In the currency's smallest unit: 870 is EUR 8.70, 870 is also JPY 870. */
  readonly minor: number;
  /** ISO 4217. */
  readonly currency: string;
  /** As Amazon writes it, e.g. `8,70 €`. */
  readonly display: string;
}

/** Currencies without a smaller unit; all others have hundredths. */
const WHOLE: readonly string[] = ['JPY', 'KRW', 'CLP', 'VND'];

/** `{ amount, currency, displayAmount }`: the decimal amount becomes a whole number of the smallest unit. */
export const moneySchema = z.pipe(
  z.object({
    amount: z.number().check(z.nonnegative()),
    currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
    displayAmount: maybe(z.string().check(z.minLength(1))),
  }),
  z.transform(({ amount, currency, displayAmount }): Money => {
    const digits = WHOLE.includes(currency) ? 0 : 2;
    return {
      minor: Math.round(amount * 10 ** digits),
      currency,
      display: displayAmount ?? `${currency} ${amount.toFixed(digits)}`,
    };
  }),
);
