import { type RegistrationRecord, TRACKING_ID_QUOTA } from '../../attribution';

/** A finding about a tracking ID in the record, or one that only a report has. */
export interface TrackingFinding {
  readonly code: RecordFinding['code'] | 'tracking-unknown';
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly remedy: string;
}

/** A finding about the record's tracking IDs. */
export interface RecordFinding extends Omit<TrackingFinding, 'code'> {
  readonly code: 'tracking-planned' | 'tracking-quota' | 'tag-shared';
}

/** From this number on, the quota is near and a warning is due. */
const QUOTA_WARNING = 0.9 * TRACKING_ID_QUOTA;

const planned = (record: RegistrationRecord): RecordFinding[] => {
  const ids = record.trackingIds.filter(({ status }) => status === 'planned');
  if (ids.length === 0) return [];
  const count = ids.length === 1 ? 'a tracking ID is' : `${ids.length} tracking IDs are`;
  const names = ids.map(({ trackingId }) => trackingId).join(', ');
  return [
    {
      code: 'tracking-planned',
      severity: 'warning',
      message: `${count} planned but not created: ${names}; the store ID is sent instead`,
      remedy:
        'create them in Associates Central, then note each: shelf tracking add ID --marketplace CODE --placement NAME',
    },
  ];
};

/** The European programmes share the suffix -21, so an ID may look right in a marketplace it is not from. */
const shared = (record: RegistrationRecord): RecordFinding[] => {
  const homes = new Map<string, Set<string>>();
  const note = (id: string, marketplace: string): void => {
    homes.set(id, (homes.get(id) ?? new Set()).add(marketplace));
  };
  for (const [marketplace, { storeId }] of Object.entries(record.marketplaces)) {
    if (storeId !== undefined) note(storeId, marketplace);
  }
  for (const { trackingId, marketplace, status } of record.trackingIds) {
    if (status !== 'retired') note(trackingId, marketplace);
  }
  return [...homes]
    .filter(([, marketplaces]) => marketplaces.size > 1)
    .map(([id, marketplaces]) => ({
      code: 'tag-shared',
      severity: 'error',
      message: `"${id}" is noted for ${[...marketplaces].join(' and ')}, and an ID belongs to one marketplace`,
      remedy:
        'look it up in Associates Central and remove it from the others: shelf tracking remove ID --marketplace CODE',
    }));
};

const quota = (record: RegistrationRecord): RecordFinding[] => {
  const counts = new Map<string, number>();
  for (const { marketplace } of record.trackingIds) {
    counts.set(marketplace, (counts.get(marketplace) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= QUOTA_WARNING)
    .map(([marketplace, count]) => ({
      code: 'tracking-quota',
      severity: 'warning',
      message: `${marketplace} has ${count} tracking IDs, and an account is said to take ${TRACKING_ID_QUOTA}`,
      remedy:
        'use one ID for more placements, or ask the support of Associates Central whether there can be more',
    }));
};

/** Finds tracking IDs that are only planned or noted for two marketplaces, and accounts that have nearly too many. */
export const checkTrackingIds = (record: RegistrationRecord): RecordFinding[] => [
  ...shared(record),
  ...planned(record),
  ...quota(record),
];
