import { type TagChoice, type TagRequest, chooseTag } from './choose-tag';
import { trackingIdProblem } from './tracking-id';

/**
 * The tag for a link in one marketplace: the choice of {@link chooseTag}, else the store that OneLink
 * has linked there. A store linked for the web is never used for hand-overs: they need an ID of the
 * Alexa account.
 */
export const linkTag = (request: TagRequest): TagChoice => {
  const { marketplace, record } = request;
  const choice = chooseTag({ ...request, sentAs: 'link' });
  const linked = record.onelink.linkedStores[marketplace];
  if (choice.tag !== undefined || choice.reason !== 'no-id' || linked === undefined) return choice;
  return trackingIdProblem(linked, marketplace) === undefined ? { tag: linked } : choice;
};
