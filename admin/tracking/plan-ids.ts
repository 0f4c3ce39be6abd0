import {
  type Country,
  type RegistrationRecord,
  TASKS,
  type TagPlacement,
  planTrackingIds,
} from '../../attribution';
import { type ListedId } from './listed-id';

/** What an owner wants planned. */
export interface PlanWish {
  /** Default: the marketplaces of the record. */
  readonly marketplaces?: readonly Country[];
  /** Default: every task that is handed over anywhere, and links. */
  readonly placements?: readonly TagPlacement[];
}

/** A plan: every wanted ID, and which of them are new. */
export interface TrackingPlan {
  readonly wanted: readonly ListedId[];
  readonly added: readonly ListedId[];
}

const usualPlacements = ({ marketplaces }: RegistrationRecord): TagPlacement[] => [
  ...TASKS.filter((task) => Object.values(marketplaces).some(({ handOver }) => handOver[task])),
  'link',
];

/** Proposes the tracking IDs of a skill; those in the record stay as they are. */
export const planIds = (record: RegistrationRecord, wish: PlanWish): TrackingPlan => {
  const { skill, trackingIds } = record;
  const planned = planTrackingIds({
    slug: skill.slug,
    marketplaces: wish.marketplaces ?? (Object.keys(record.marketplaces) as Country[]),
    placements: wish.placements ?? usualPlacements(record),
    existing: trackingIds,
  });
  const wanted = planned.map((id): ListedId => {
    const held = trackingIds.find(
      ({ trackingId, marketplace, placement, status }) =>
        status !== 'retired' &&
        trackingId === id.trackingId &&
        marketplace === id.marketplace &&
        placement === id.placement,
    );
    return { ...id, status: held?.status ?? 'planned' };
  });
  const isHeld = (id: ListedId): boolean =>
    trackingIds.some(
      ({ trackingId, marketplace, placement }) =>
        trackingId === id.trackingId &&
        marketplace === id.marketplace &&
        placement === id.placement,
    );
  return { wanted, added: wanted.filter((id) => !isHeld(id)) };
};

/** Puts the new IDs of a plan into the record. */
export const withPlan = (
  record: RegistrationRecord,
  { added }: TrackingPlan,
): RegistrationRecord => ({
  ...record,
  trackingIds: [...record.trackingIds, ...added.map(({ skill: _skill, ...entry }) => entry)],
});
