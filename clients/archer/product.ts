import * as z from 'zod';
import { present } from '../present';

/** A product of Archer's catalogue, with the fields that owners need; `raw` has everything Archer sent. */
export interface ArcherProduct {
  readonly asin: string;
  readonly title?: string;
  /** Bare domain. */
  readonly marketplace?: string;
  readonly brand?: string;
  /** As Archer writes it: a number, or a text such as a percentage. */
  readonly commission?: string;
  readonly inStock?: boolean;
  readonly raw: Readonly<Record<string, unknown>>;
}

const firstText = (...values: unknown[]): string | undefined => {
  for (const value of values) {
    if (typeof value === 'number') return String(value);
    if (typeof value === 'string' && value.trim() !== '') return value;
  }
  return undefined;
};

/** Reads a product by the new and the old names of its fields; Archer sends both. */
export const archerProduct = z.looseObject({}).transform((wire, context): ArcherProduct => {
  const asin = firstText(wire.asin, wire.ASIN);
  if (asin === undefined) {
    context.addIssue({ code: 'custom', path: ['asin'], message: 'the product has no asin' });
    return z.NEVER;
  }
  const title = firstText(wire.title, wire.product_name);
  const marketplace = firstText(wire.marketplace);
  const brand = firstText(wire.company_name);
  const commission = firstText(wire.commission, wire.commission_payout_aff);
  return {
    asin,
    ...present({ title, marketplace, brand, commission }),
    ...(typeof wire.inStock === 'boolean' ? { inStock: wire.inStock } : {}),
    raw: wire,
  };
});
