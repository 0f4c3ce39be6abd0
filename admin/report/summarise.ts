import { type Country, type RegistrationRecord } from '../../attribution';
import { type Product } from '../../catalog';
import { type Figures, type ReportEntry, addUp } from './entry';
import { type FoundProduct, createProductFinder } from './find-product';
import { type Place, type UnseenId, placeOf, unseenIds } from './places';

/** What every line of a summary has: figures in one currency. */
export interface Summed {
  readonly currency: string;
  readonly figures: Figures;
}

interface IdLine extends Summed, Place {
  readonly trackingId: string | null;
  readonly marketplace: Country | null;
}

interface ProductLine extends Summed {
  readonly asin: string | null;
  readonly marketplace: Country | null;
  /** Null for a product that is not in the catalogue. */
  readonly product: FoundProduct | null;
  /** The owner's name for it, else the report's. */
  readonly name: string;
}

interface LinkLine extends Summed {
  readonly link: string;
  readonly marketplace: Country | null;
}

interface PlacementLine extends Summed {
  /** `link by Archer` for attribution links, `unknown` for IDs that the record doesn't know. */
  readonly placement: string;
}

interface MarketplaceLine extends Summed {
  readonly marketplace: Country | null;
}

export interface DayLine extends Summed {
  /** YYYY-MM-DD. */
  readonly day: string;
}

/** An ID in a report that the record doesn't know. */
interface UnknownId {
  readonly trackingId: string;
  readonly marketplace: Country | null;
}

/** Everything that several reports say, joined to the record and the shop. */
export interface ReportSummary {
  /** First and last day with a line; null without any. */
  readonly from: string | null;
  readonly to: string | null;
  readonly totals: readonly Summed[];
  readonly trackingIds: readonly IdLine[];
  readonly links: readonly LinkLine[];
  readonly placements: readonly PlacementLine[];
  readonly marketplaces: readonly MarketplaceLine[];
  readonly products: readonly ProductLine[];
  readonly days: readonly DayLine[];
  /** IDs that the record doesn't know. */
  readonly unknown: readonly UnknownId[];
  readonly unseen: readonly UnseenId[];
}

/** Adds up the entries that have the same key and the same currency. */
const groupBy = <Key extends object>(
  entries: readonly ReportEntry[],
  keyOf: (entry: ReportEntry) => Key,
): (Key & Summed)[] => {
  const groups = new Map<string, { key: Key; currency: string; figures: Figures[] }>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const { currency, figures } = entry;
    const name = JSON.stringify([key, currency]);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, { key, currency, figures: [figures] });
    else group.figures.push(figures);
  }
  return [...groups.values()].map(({ key, currency, figures }) => ({
    ...key,
    currency,
    figures: addUp(figures),
  }));
};

/** Sorts lines: the currency with the most lines first; within it by commission, then by items sold. */
const ranking = (entries: readonly ReportEntry[]) => {
  const lines = new Map<string, number>();
  for (const { currency } of entries) lines.set(currency, (lines.get(currency) ?? 0) + 1);
  const sold = ({ figures }: Summed): number => figures.ordered + figures.shipped;
  return <Line extends Summed>(unordered: readonly Line[]): Line[] =>
    unordered.toSorted(
      (a, b) =>
        (lines.get(b.currency) ?? 0) - (lines.get(a.currency) ?? 0) ||
        a.currency.localeCompare(b.currency) ||
        b.figures.commission - a.figures.commission ||
        sold(b) - sold(a) ||
        b.figures.clicks - a.figures.clicks,
    );
};

/** The owner's products, and the language to name them in; undefined for the first that each has words in. */
interface Catalogue {
  readonly products: readonly Product[];
  readonly language: string | undefined;
}

const productsOf = (
  entries: readonly ReportEntry[],
  { products, language }: Catalogue,
): ProductLine[] => {
  const find = createProductFinder(products, language);
  const names = new Map(entries.map(({ asin, name }) => [asin, name]));
  const lines = groupBy(entries, ({ asin, marketplace }) => ({ asin, marketplace }));
  return lines.map((line) => {
    const product = line.asin === null ? null : find(line.asin, line.marketplace);
    const name = product?.name ?? names.get(line.asin) ?? line.asin ?? 'without a product';
    return { ...line, product, name };
  });
};

/** Joins the lines of reports to the record's tracking IDs and the shop's products, and adds up. */
export const summarise = (
  entries: readonly ReportEntry[],
  { record, ...catalogue }: Catalogue & { readonly record: RegistrationRecord },
): ReportSummary => {
  const best = ranking(entries);
  const days = entries.map(({ day }) => day).sort();
  const associates = entries.filter(({ kind }) => kind !== 'archer');
  const archer = entries.filter(({ kind }) => kind === 'archer');
  const trackingIds = groupBy(associates, ({ trackingId, marketplace }) => ({
    trackingId,
    marketplace,
    ...placeOf(record, trackingId, marketplace),
  }));
  const seen = new Set(trackingIds.flatMap(({ trackingId }) => trackingId ?? []));
  const unknown = trackingIds.filter(({ status }) => status === 'unknown');
  return {
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    totals: best(groupBy(entries, () => ({}))),
    trackingIds: best(trackingIds),
    links: best(
      groupBy(archer, ({ link, marketplace }) => ({ link: link ?? 'without a name', marketplace })),
    ),
    placements: best(
      groupBy(entries, ({ kind, trackingId, marketplace }) => ({
        placement:
          kind === 'archer'
            ? 'link by Archer'
            : (placeOf(record, trackingId, marketplace).placement ?? 'unknown'),
      })),
    ),
    marketplaces: best(groupBy(entries, ({ marketplace }) => ({ marketplace }))),
    products: best(productsOf(entries, catalogue)),
    days: groupBy(entries, ({ day }) => ({ day })).sort((a, b) => a.day.localeCompare(b.day)),
    unknown: unknown.flatMap(({ trackingId, marketplace }) =>
      trackingId === null ? [] : [{ trackingId, marketplace }],
    ),
    unseen: unseenIds(record, seen),
  };
};
