import { type Country, type RegistrationRecord, type TagPlacement } from '../../attribution';
import { type Column } from '../output';

type Status = RegistrationRecord['trackingIds'][number]['status'];

/** A tracking ID as `--json` prints it. */
export interface ListedId {
  readonly skill: string;
  readonly marketplace: Country;
  readonly placement: TagPlacement;
  readonly trackingId: string;
  readonly status: Status;
}

/** The tracking IDs of the record, in its order. */
export const listedIds = ({ skill, trackingIds }: RegistrationRecord): ListedId[] =>
  trackingIds.map(({ marketplace, placement, trackingId, status }) => ({
    skill: skill.slug,
    marketplace,
    placement,
    trackingId,
    status,
  }));

/** The columns of a table of tracking IDs. */
export const ID_COLUMNS: readonly Column<ListedId>[] = [
  { heading: 'skill', of: ({ skill }) => skill },
  { heading: 'marketplace', of: ({ marketplace }) => marketplace },
  { heading: 'placement', of: ({ placement }) => placement },
  { heading: 'tracking ID', of: ({ trackingId }) => trackingId },
  { heading: 'status', of: ({ status }) => status },
];
