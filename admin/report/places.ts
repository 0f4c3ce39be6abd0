import {
  COUNTRIES,
  type Country,
  type RegistrationRecord,
  type TagPlacement,
} from '../../attribution';

type IdEntry = RegistrationRecord['trackingIds'][number];

/** What the record says about a tracking ID in a report. */
export interface Place {
  /** The skill's short name; null for an ID that the record doesn't know. */
  readonly skill: string | null;
  /** `store` for a store ID, used where there is no tracking ID. */
  readonly placement: TagPlacement | 'store' | null;
  readonly status: IdEntry['status'] | 'store' | 'unknown';
}

const UNKNOWN: Place = { skill: null, placement: null, status: 'unknown' };

/** The marketplaces that an ID of the record belongs to. */
export const homesOf = (record: RegistrationRecord, id: string): Country[] => [
  ...new Set([
    ...record.trackingIds.flatMap((entry) => (entry.trackingId === id ? entry.marketplace : [])),
    ...COUNTRIES.filter(
      (country) =>
        record.marketplaces[country]?.storeId === id || record.onelink.linkedStores[country] === id,
    ),
  ]),
];

/** Finds an ID in the record; of several entries the one for `marketplace` counts. */
export const placeOf = (
  record: RegistrationRecord,
  id: string | null,
  marketplace: Country | null,
): Place => {
  if (id === null) return UNKNOWN;
  const skill = record.skill.slug;
  const entries = record.trackingIds.filter(({ trackingId }) => trackingId === id);
  const entry = entries.find((one) => one.marketplace === marketplace) ?? entries[0];
  if (entry !== undefined) return { skill, placement: entry.placement, status: entry.status };
  return homesOf(record, id).length > 0 ? { skill, placement: 'store', status: 'store' } : UNKNOWN;
};

/** An ID of the record that no report has shown. */
export interface UnseenId {
  readonly trackingId: string;
  readonly marketplace: Country;
  readonly placement: TagPlacement;
  readonly status: 'planned' | 'created';
}

/** IDs that are planned or created and that no report shows. */
export const unseenIds = (record: RegistrationRecord, seen: ReadonlySet<string>): UnseenId[] =>
  record.trackingIds.flatMap(({ trackingId, marketplace, placement, status }) =>
    (status === 'planned' || status === 'created') && !seen.has(trackingId)
      ? [{ trackingId, marketplace, placement, status }]
      : [],
  );
