import { type TagChoice, type TagRequest, chooseTag } from './choose-tag';
import { trackingIdProblem } from './tracking-id';

/**
 * The tag for a link in one marketplace: what {@link chooseTag} says, else the store that OneLink
 * has linked there. A store linked for the web never serves hand-overs, which need the Alexa
 * account's own.
 */
export const linkTag = (request: TagRequest): TagChoice => {
  const { marketplace, record } = request;
  const choice = chooseTag({ ...request, sentAs: 'link' });
  const linked = record.onelink.linkedStores[marketplace];
  if (choice.tag !== undefined || choice.reason !== 'no-id' || linked === undefined) return choice;
  return trackingIdProblem(linked, marketplace) === undefined ? { tag: linked } : choice;
};
