import { type RegistrationRecord } from '../../attribution';
import { addTrackingId, markSeen, removeTrackingId } from '../../admin/tracking/change-ids';
import { checkTrackingIds } from '../../admin/tracking/check-ids';
import { readReport } from '../../admin/tracking/read-report';
import { shop } from '../support/shop';

type Entry = RegistrationRecord['trackingIds'][number];

const entry = (trackingId: string, rest: Partial<Entry> = {}): Entry => ({
  trackingId,
  marketplace: 'US',
  placement: 'any',
  status: 'created',
  ...rest,
});
const holding = (...trackingIds: Entry[]): RegistrationRecord => ({ ...shop.record, trackingIds });

describe('noting a created tracking ID', () => {
  it('takes marketplace and placement from the plan', () => {
    const planned = entry('lampcart-20', { placement: 'cart', status: 'planned' });
    const { record } = addTrackingId(holding(planned), { trackingId: 'lampcart-20' });
    expect(record.trackingIds).toEqual([{ ...planned, status: 'created' }]);
  });

  it('replaces the planned ID by another one: Amazon may have changed the name', () => {
    const planned = entry('lampcart-20', { placement: 'cart', status: 'planned' });
    const { record } = addTrackingId(holding(planned), {
      trackingId: 'lampcart0c-20',
      marketplace: 'US',
      placement: 'cart',
    });
    expect(record.trackingIds.map(({ trackingId }) => trackingId)).toEqual(['lampcart0c-20']);
  });

  it('keeps what a report has shown', () => {
    const seen = entry('lamp-20', { status: 'seen' });
    const { record } = addTrackingId(holding(seen), { trackingId: 'lamp-20', marketplace: 'US' });
    expect(record.trackingIds).toEqual([seen]);
  });

  it.each<[string, Parameters<typeof addTrackingId>[1], RegExp]>([
    ['was not planned and has no marketplace', { trackingId: 'other-20' }, /--marketplace CODE/],
    ['has the wrong ending', { trackingId: 'other-20', marketplace: 'GB' }, /ends in -21/],
    ['is not an ID', { trackingId: 'Other 20', marketplace: 'US' }, /is not a tracking ID/],
    ['is for a place that is taken', { trackingId: 'other-20', marketplace: 'US' }, /lamp-20/],
    ['is noted for another marketplace', { trackingId: 'lamp-21', marketplace: 'DE' }, /for GB/],
  ])('refuses one that %s', (_what, id, message) => {
    const record = holding(entry('lamp-20'), entry('lamp-21', { marketplace: 'GB' }));
    expect(() => addTrackingId(record, id)).toThrow(message);
  });
});

describe('removing a tracking ID', () => {
  it('forgets a planned one and retires one that exists', () => {
    const record = holding(entry('a-20'), entry('b-20', { placement: 'cart', status: 'planned' }));
    expect(removeTrackingId(record, 'a-20').record.trackingIds[0]?.status).toBe('retired');
    expect(removeTrackingId(record, 'b-20').record.trackingIds).toEqual([entry('a-20')]);
  });

  it('asks for the marketplace when there are two', () => {
    const record = holding(
      entry('a-21', { marketplace: 'GB' }),
      entry('a-21', { marketplace: 'DE' }),
    );
    expect(() => removeTrackingId(record, 'a-21')).toThrow('--marketplace CODE');
    const { record: after } = removeTrackingId(record, 'a-21', 'DE');
    expect(after.trackingIds.map(({ status }) => status)).toEqual(['created', 'retired']);
  });

  it('refuses an ID that the record does not have, or that is already retired', () => {
    const record = holding(entry('a-20', { status: 'retired' }));
    expect(() => removeTrackingId(record, 'a-20')).toThrow('has no tracking ID "a-20"');
    expect(() => removeTrackingId(record, 'b-20', 'US')).toThrow('"b-20" for US');
  });
});

describe('the check of tracking IDs', () => {
  it('finds planned and shared ones, and a full account', () => {
    const many = Array.from({ length: 90 }, (_, index) =>
      entry(`old${index}-20`, { status: 'retired' }),
    );
    const record = holding(
      ...many,
      entry('plan-20', { status: 'planned' }),
      entry('a-21', { marketplace: 'GB' }),
      entry('a-21', { marketplace: 'DE' }),
    );
    expect(checkTrackingIds(record).map(({ code }) => code)).toEqual([
      'tag-shared',
      'tracking-planned',
      'tracking-quota',
    ]);
  });

  it('finds nothing in a sound record', () => {
    expect(checkTrackingIds(shop.record)).toEqual([]);
  });
});

describe('a report of Associates Central', () => {
  const record = holding(
    entry('lamp-20'),
    entry('lampcart-20', { placement: 'cart' }),
    entry('lamp-21', { marketplace: 'GB' }),
  );

  it.each([
    [
      'English',
      'Fee-Earnings\nCategory,Name,ASIN,Seller,Tracking ID,Date Shipped\nHome,"Lamp, ""red""",B000IGOXLS,X,lamp-20,September 15 2026\nHome,Y,B0,X,new-20,"1,234.50"\n',
    ],
    [
      'Spanish',
      'Informe\nCategoría;Nombre;ASIN;Vendedor;ID de seguimiento\nCasa;Lámpara;B000IGOXLS;X;"lamp-20"\r\nCasa;L;B0;X;NEW-20\r\n',
    ],
  ])('shows which IDs are used, and which are not known: %s', (_language, csv) => {
    expect(readReport(csv, record)).toEqual({ seen: ['lamp-20'], unknown: ['new-20'] });
    const after = markSeen(record, ['lamp-20']);
    expect(after.trackingIds.map(({ status }) => status)).toEqual(['seen', 'created', 'created']);
  });

  it('does not take dates and item names for IDs', () => {
    const csv = 'Name,Date\nA-20 lamp,2026-11-20\nx,15-11-20\nlamp-23,03/04/2026';
    expect(readReport(csv, record)).toEqual({ seen: [], unknown: [] });
  });
});
