/**
 * An amount as an owner reads it, e.g. `$1,234.50` or `CA$3.00`; the sign shows the currency.
 *
 * @param currency ISO 4217
 */
export const money = (amount: number, currency: string): string =>
  new Intl.NumberFormat('en-US', { style: 'currency', currency }).format(amount);

/** An amount on the axis of a chart: whole amounts have no decimals. */
export const shortMoney = (amount: number, currency: string): string =>
  new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency,
    ...(Number.isInteger(amount) && { maximumFractionDigits: 0 }),
  }).format(amount);

/** A count as an owner reads it. */
export const count = (number: number): string => new Intl.NumberFormat('en-US').format(number);
