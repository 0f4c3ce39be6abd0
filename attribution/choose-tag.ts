import { type Country, MARKETPLACES } from './marketplaces';
import { type RegistrationRecord, type Stage } from './record';
import { type Placement } from './tasks';
import { trackingIdProblem } from './tracking-id';

/** What a tag is asked for. */
export interface TagRequest {
  readonly marketplace: Country;
  readonly placement: Placement;
  readonly stage: Stage;
  readonly record: RegistrationRecord;
}

/**
 * Why nothing is tagged: `stage` = the release that may send IDs is not live yet, `programme` =
 * Associates on Alexa is not confirmed there, `no-id` = nothing registered, `unsound` = what is
 * registered belongs to another marketplace or is no tracking ID.
 */
export type NoTagReason = 'stage' | 'programme' | 'no-id' | 'unsound';

export type TagChoice =
  | { readonly tag: string }
  | { readonly tag: undefined; readonly reason: NoTagReason; readonly sentence: string };

const none = (reason: NoTagReason, sentence: string): TagChoice => ({
  tag: undefined,
  reason,
  sentence,
});

const registeredId = ({ marketplace, placement, record }: TagRequest): string | undefined => {
  const usable = record.trackingIds.filter(
    (entry) =>
      entry.marketplace === marketplace && (entry.status === 'created' || entry.status === 'seen'),
  );
  const entry =
    usable.find((candidate) => candidate.placement === placement) ??
    usable.find((candidate) => candidate.placement === 'any');
  return entry?.trackingId ?? record.marketplaces[marketplace]?.storeId;
};

/**
 * The tag for one placement in one marketplace: the tracking ID of the placement, else the one for
 * any placement, else the store ID; or none, with the reason. Planned and retired IDs are never
 * chosen, and never a tag of another marketplace.
 *
 * A hand-over is tagged only at stage `earning` and only where Amazon's page "Register for
 * Associates on Alexa" names the programme; a link from `registered` on, in every marketplace.
 */
export const chooseTag = (request: TagRequest): TagChoice => {
  const { marketplace, placement, stage } = request;
  const isLink = placement === 'link';
  if (stage !== 'earning' && !(isLink && stage === 'registered')) {
    return none('stage', `the skill is at stage "${stage}"; tags are sent from "earning" on`);
  }
  if (!isLink && !MARKETPLACES[marketplace].associatesOnAlexa) {
    return none('programme', `Associates on Alexa is not confirmed for ${marketplace}`);
  }
  const tag = registeredId(request);
  if (tag === undefined) {
    return none('no-id', `no Associates ID is registered for ${marketplace}`);
  }
  if (trackingIdProblem(tag, marketplace) !== undefined) {
    return none('unsound', `the ID registered for ${marketplace} is not one of that marketplace`);
  }
  return { tag };
};
