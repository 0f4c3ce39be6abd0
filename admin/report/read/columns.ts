/** What a column contains, by our names. */
export type Field =
  | 'day'
  | 'trackingId'
  | 'asin'
  | 'name'
  | 'seller'
  | 'price'
  | 'ordered'
  | 'shipped'
  | 'returned'
  | 'revenue'
  | 'commission'
  | 'marketplace'
  | 'currency'
  | 'clicks'
  | 'conversions'
  | 'linkId'
  | 'linkName'
  | 'linkUrl';

export type ReportKind = 'earnings' | 'orders' | 'archer';

/** The headings of one kind of report, in the form of {@link plainHeading}. */
export interface ReportForm {
  /** Its name in errors. */
  readonly name: string;
  readonly headings: Readonly<Partial<Record<Field, readonly string[]>>>;
  /** Columns that every report of this kind has. */
  readonly needs: readonly Field[];
}

const COMMON = {
  trackingId: ['trackingid', 'tag', 'associatetag', 'iddeseguimiento'],
  asin: ['asin', 'productasin'],
  name: ['name', 'productname', 'itemname', 'producttitle', 'title', 'nombre', 'nombredelproducto'],
  seller: ['seller', 'vendedor'],
  price: ['price', 'precio'],
} as const;

/**
 * English headings of downloads from 2026 with their known variants, and the Spanish ones.
 * UNCONFIRMED: Amazon documents no headings, in any language.
 */
export const REPORT_FORMS: Readonly<Record<ReportKind, ReportForm>> = {
  archer: {
    name: "Archer's report",
    headings: {
      day: ['date', 'day'],
      asin: ['asin'],
      marketplace: ['marketplace'],
      currency: ['currency'],
      commission: ['commissionearned', 'commission'],
      revenue: ['sales'],
      ordered: ['unitssold', 'units'],
      clicks: ['clicks'],
      conversions: ['conversions', 'orders'],
      linkId: ['linkid'],
      linkName: ['linkname', 'link', 'name'],
      linkUrl: ['linkurl', 'url', 'attributionurl', 'attributionlink'],
    },
    needs: ['day', 'asin', 'marketplace', 'commission', 'clicks'],
  },
  earnings: {
    name: 'an earnings report',
    headings: {
      ...COMMON,
      day: ['dateshipped', 'shippeddate', 'shipdate', 'date', 'fechadeenvio'],
      shipped: ['itemsshipped', 'shippeditems', 'qtyshipped', 'articulosenviados'],
      returned: ['returns', 'itemsreturned', 'returneditems', 'devoluciones'],
      revenue: ['revenue', 'shippedrevenue', 'itemsshippedrevenue', 'ingresos'],
      commission: [
        'adfees',
        'adfee',
        'fees',
        'earnings',
        'commission',
        'commissions',
        'comisiones',
      ],
    },
    needs: ['day', 'trackingId', 'shipped', 'revenue', 'commission'],
  },
  orders: {
    name: 'an order report',
    headings: {
      ...COMMON,
      day: ['date', 'dateordered', 'ordereddate', 'orderdate', 'fecha'],
      ordered: ['qty', 'quantity', 'itemsordered', 'ordereditems', 'cantidad'],
    },
    needs: ['day', 'trackingId', 'ordered'],
  },
};

/** A heading without case, accents, spaces, signs and brackets with their text: `Ad Fees($)` is `adfees`. */
export const plainHeading = (heading: string): string =>
  heading
    .normalize('NFKD')
    .replace(/\([^)]*\)/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
