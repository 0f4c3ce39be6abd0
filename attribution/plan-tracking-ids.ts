import { AttributionError } from './attribution-error';
import { type Country } from './marketplaces';
import { type TagPlacement } from './placements';
import { type NamedPlace, trackingIdName } from './tracking-id-name';
import { trackingIdProblem } from './tracking-id';

/** Tracking IDs an account may have in one marketplace. Amazon documents no number; an old script names this one. */
export const TRACKING_ID_QUOTA = 100;

/** A tracking ID that exists already: planned, created, seen or retired. */
export interface ExistingId {
  readonly trackingId: string;
  readonly marketplace: Country;
  readonly placement: TagPlacement;
  /** The short name of its skill; absent = the skill that is being planned. */
  readonly skill?: string;
  /** A `retired` ID is never proposed again, but still counts: Amazon is not known to delete IDs. */
  readonly status?: 'planned' | 'created' | 'seen' | 'retired';
}

/** The input of {@link planTrackingIds}. */
export interface TrackingIdWish {
  /** The skill's short name: 2 to 13 lower-case letters and digits. */
  readonly slug: string;
  readonly marketplaces: readonly Country[];
  readonly placements: readonly TagPlacement[];
  /** Every ID of the account, of all its skills: they stay, and count towards the quota. */
  readonly existing?: readonly ExistingId[];
  /** IDs allowed in each marketplace; {@link TRACKING_ID_QUOTA} by default. */
  readonly quota?: number;
}

/** A proposed tracking ID. It exists only once the owner has created it in Associates Central. */
export interface PlannedId {
  readonly skill: string;
  readonly marketplace: Country;
  readonly placement: TagPlacement;
  readonly trackingId: string;
}

const SLUG = /^[a-z][a-z0-9]{1,12}$/;

const firstFree = (place: NamedPlace, taken: ReadonlySet<string>): string => {
  for (let attempt = 0; ; attempt += 1) {
    const name = trackingIdName(place, attempt);
    if (!taken.has(name) && trackingIdProblem(name, place.marketplace) === undefined) return name;
  }
};

/** The placements to propose IDs for: all, or `any` when there is not room for all. */
const withinRoom = (
  missing: readonly TagPlacement[],
  room: number,
  hasAny: boolean,
): readonly TagPlacement[] => {
  if (missing.length <= room) return missing;
  return room > 0 && !hasAny ? ['any'] : [];
};

/**
 * Proposes a tracking ID for each placement of a skill in each marketplace. Existing IDs are returned
 * as they are. The others are new names in Amazon's form, and the same on every run. Where the quota
 * has no room for all placements of a marketplace, one ID for `any` placement is proposed there;
 * where it has no room at all, none is.
 *
 * @throws AttributionError `bad-slug` when the short name has another form
 */
export const planTrackingIds = (wish: TrackingIdWish): PlannedId[] => {
  const { slug: skill, existing = [], quota = TRACKING_ID_QUOTA } = wish;
  if (!SLUG.test(skill)) {
    const message = `"${skill}" is not a short name for a skill; use 2 to 13 lower-case letters and digits, a letter first`;
    throw new AttributionError('bad-slug', message);
  }
  const wanted = [...new Set(wish.placements)];
  const taken = new Set(existing.map(({ trackingId }) => trackingId.toLowerCase()));
  const mine = existing.filter((id) => (id.skill ?? skill) === skill && id.status !== 'retired');
  return [...new Set(wish.marketplaces)].flatMap((marketplace) => {
    const here = mine.filter((id) => id.marketplace === marketplace);
    const kept = new Map(here.map(({ placement, trackingId }) => [placement, trackingId]));
    const missing = wanted.filter((placement) => !kept.has(placement));
    const room = quota - existing.filter((id) => id.marketplace === marketplace).length;
    const added = withinRoom(missing, room, kept.has('any'));
    const placements = wanted.filter((placement) => !missing.includes(placement)).concat(added);
    return placements.map((placement) => {
      const place = { skill, marketplace, placement };
      return { ...place, trackingId: kept.get(placement) ?? firstFree(place, taken) };
    });
  });
};
