import { TASKS } from '../contract/tasks';
import { type Country, MARKETPLACES } from './marketplaces';
import { type RegistrationRecord, type Stage } from './record';
import { type Placement } from './placements';
import { trackingIdProblem } from './tracking-id';

/** What a tag is needed for. */
export interface TagRequest {
  readonly marketplace: Country;
  readonly placement: Placement;
  readonly stage: Stage;
  readonly record: RegistrationRecord;
  /** How the tag is sent; by default in a link for the placement `link`, in a hand-over for the tasks. */
  readonly sentAs?: 'link' | 'hand-over';
}

/**
 * Why nothing is tagged: `children` = the owner's traffic is directed at children, who may not be
 * shown tagged products, `stage` = the release that may send IDs is not live yet, `programme` =
 * Associates on Alexa is not confirmed there, `no-id` = nothing registered, `unsound` = what is
 * registered belongs to another marketplace or is not a tracking ID, `not-listed` = a link of a page
 * that is not listed in the account for Alexa.
 */
export type NoTagReason = 'children' | 'stage' | 'programme' | 'no-id' | 'unsound' | 'not-listed';

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
 * any placement, else the store ID; or no tag, with the reason. Never chosen are planned and retired
 * IDs, and tags of another marketplace.
 *
 * A hand-over is tagged only at stage `earning` and only where Amazon's page "Register for
 * Associates on Alexa" names the programme; a link from `registered` on, in every marketplace.
 */
export const chooseTag = (request: TagRequest): TagChoice => {
  const { marketplace, placement, stage, record, sentAs } = request;
  const isLink = (sentAs ?? (placement === 'link' ? 'link' : 'hand-over')) === 'link';
  if (record.registration.directedAtChildren === true) {
    return none('children', 'the skill is directed at children, and such a skill may send no ID');
  }
  if (stage !== 'earning' && !(isLink && stage === 'registered')) {
    const first: Stage = isLink ? 'registered' : 'earning';
    return none('stage', `the skill is at stage "${stage}"; tags are sent from "${first}" on`);
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

/**
 * Whether the skill earns in a marketplace: a hand-over is switched on there and gets a tag.
 *
 * @param stage that of the release in question; the record's when absent
 */
export const earnsIn = (
  record: RegistrationRecord,
  marketplace: Country,
  stage: Stage = record.stage,
): boolean =>
  TASKS.some(
    (placement) =>
      record.marketplaces[marketplace]?.handOver[placement] === true &&
      chooseTag({ marketplace, placement, stage, record }).tag !== undefined,
  );
