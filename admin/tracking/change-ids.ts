import {
  type Country,
  type Placement,
  type RegistrationRecord,
  explainTrackingIdProblem,
  trackingIdProblem,
} from '../../attribution';
import { wrongInput } from '../cli-error';

type Entry = RegistrationRecord['trackingIds'][number];

/** A tracking ID as the owner created it in Associates Central. */
export interface CreatedId {
  readonly trackingId: string;
  /** May be left out when the ID was planned before. */
  readonly marketplace?: Country;
  readonly placement?: Placement | 'any';
}

const same = (a: Entry, b: Pick<Entry, 'marketplace' | 'placement'>): boolean =>
  a.marketplace === b.marketplace && a.placement === b.placement && a.status !== 'retired';

const requireSound = (id: string, marketplace: Country): void => {
  const problem = trackingIdProblem(id, marketplace);
  if (problem === undefined) return;
  throw wrongInput(explainTrackingIdProblem(problem, id, marketplace));
};

const homeOf = (record: RegistrationRecord, id: CreatedId): Entry => {
  const plans = record.trackingIds.filter(
    ({ trackingId, status, marketplace }) =>
      trackingId === id.trackingId &&
      status === 'planned' &&
      (id.marketplace === undefined || id.marketplace === marketplace),
  );
  const [plan] = plans;
  const marketplace = id.marketplace ?? (plans.length === 1 ? plan?.marketplace : undefined);
  if (marketplace === undefined) {
    throw wrongInput(
      `"${id.trackingId}" was not planned, so say which marketplace it is from: --marketplace CODE`,
    );
  }
  const placement = id.placement ?? plan?.placement ?? 'any';
  return { trackingId: id.trackingId, marketplace, placement, status: 'created' };
};

/**
 * Notes that a tracking ID was created in Associates Central. It replaces a planned ID for the same
 * marketplace and placement; an ID in use there must be retired first.
 *
 * @throws CliError when the ID is not from that marketplace, or another ID is in use there
 */
export const addTrackingId = (
  record: RegistrationRecord,
  id: CreatedId,
): { readonly record: RegistrationRecord; readonly entry: Entry } => {
  const entry = homeOf(record, id);
  requireSound(entry.trackingId, entry.marketplace);
  const elsewhere = record.trackingIds.find(
    ({ trackingId, marketplace, status }) =>
      trackingId === entry.trackingId && marketplace !== entry.marketplace && status !== 'retired',
  );
  if (elsewhere !== undefined) {
    throw wrongInput(
      `"${entry.trackingId}" is already noted for ${elsewhere.marketplace}, and an ID belongs to one marketplace; look it up in Associates Central`,
    );
  }
  const taken = record.trackingIds.find((other) => same(other, entry));
  if (taken !== undefined && taken.status !== 'planned' && taken.trackingId !== entry.trackingId) {
    throw wrongInput(
      `${entry.marketplace} ${entry.placement} already has the tracking ID "${taken.trackingId}"; remove it first: shelf tracking remove ${taken.trackingId}`,
    );
  }
  // An ID seen in a report stays `seen`.
  if (taken?.trackingId === entry.trackingId && taken.status === 'seen') return { record, entry };
  const others = record.trackingIds.filter((other) => other !== taken);
  return { entry, record: { ...record, trackingIds: [...others, entry] } };
};

/**
 * Stops using a tracking ID. A planned one is removed. One that exists at Amazon stays in the record
 * as retired: no page of Amazon's says that one can be deleted, so it is not used again.
 *
 * @throws CliError when the record doesn't have it, or has it in two marketplaces and none is named
 */
export const removeTrackingId = (
  record: RegistrationRecord,
  trackingId: string,
  marketplace?: Country,
): { readonly record: RegistrationRecord; readonly entries: readonly Entry[] } => {
  const entries = record.trackingIds.filter(
    (entry) =>
      entry.trackingId === trackingId &&
      entry.status !== 'retired' &&
      (marketplace === undefined || entry.marketplace === marketplace),
  );
  if (entries.length === 0) {
    const where = marketplace === undefined ? '' : ` for ${marketplace}`;
    throw wrongInput(
      `the record has no tracking ID "${trackingId}"${where}; see all of them: shelf tracking list`,
    );
  }
  if (new Set(entries.map((entry) => entry.marketplace)).size > 1) {
    throw wrongInput(
      `"${trackingId}" is noted for several marketplaces; say which one: --marketplace CODE`,
    );
  }
  return {
    entries,
    record: {
      ...record,
      trackingIds: record.trackingIds.flatMap((entry): Entry[] => {
        if (!entries.includes(entry)) return [entry];
        return entry.status === 'planned' ? [] : [{ ...entry, status: 'retired' }];
      }),
    },
  };
};

/** Notes which of the record's tracking IDs are in a report. */
export const markSeen = (
  record: RegistrationRecord,
  seen: readonly string[],
): RegistrationRecord => ({
  ...record,
  trackingIds: record.trackingIds.map((entry) =>
    seen.includes(entry.trackingId) && entry.status !== 'retired'
      ? { ...entry, status: 'seen' }
      : entry,
  ),
});
