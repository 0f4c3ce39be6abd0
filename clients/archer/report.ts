import * as z from 'zod';
import { present } from '../present';
import { archerLink } from './link';

const isoDate = (date: string): string =>
  date
    .trim()
    .replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
    .slice(0, 10);

const count = z
  .number()
  .nullish()
  .transform((value) => value ?? 0);

/**
 * The activity of one link on one day, for one product in one marketplace.
 *
 * Money is in the row's own currency, never converted. UNCONFIRMED: Archer's pages disagree on
 * whether other products of the brand count too (halo). Do not compute rates from these figures.
 */
export const archerReportRow = z
  .looseObject({
    asin: z.string(),
    date: z.string(),
    marketplace: z.string(),
    country_code: z.string().nullish(),
    currency: z.string().nullish(),
    commissionEarned: count,
    sales: count,
    conversions: count,
    clicks: count,
    addToCarts: count,
    detailPageViews: count,
    unitsSold: count,
    // A row keeps its money even when its link cannot be read.
    link: archerLink.nullish().catch(undefined),
  })
  .transform((wire) => ({
    asin: wire.asin,
    /** YYYY-MM-DD; the documentation shows two forms, and both are read. */
    date: isoDate(wire.date),
    /** Bare domain. */
    marketplace: wire.marketplace,
    /** ISO 4217; absent when Archer left it out. */
    ...present({ currency: wire.currency }),
    commissionEarned: wire.commissionEarned,
    sales: wire.sales,
    conversions: wire.conversions,
    clicks: wire.clicks,
    addToCarts: wire.addToCarts,
    detailPageViews: wire.detailPageViews,
    unitsSold: wire.unitsSold,
    ...present({ link: wire.link }),
  }));

export type ArcherReportRow = z.infer<typeof archerReportRow>;
