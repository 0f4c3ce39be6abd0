import { type TagChoice, type TagRequest, chooseTag } from './choose-tag';
import { trackingIdProblem } from './tracking-id';

const NOT_LISTED: TagChoice = {
  tag: undefined,
  reason: 'not-listed',
  sentence:
    'an ID of the account for Alexa may not stand in a page that is not listed there; say where your pages are listed: shelf associates website --help',
};

/**
 * The tag for a link of a page in one marketplace: the store ID of the owner's account for the web;
 * else the choice of {@link chooseTag}, if the owner says that the page is listed in the account for
 * Alexa; else the store that OneLink has linked there. A store for the web is never used for
 * hand-overs: they need an ID of the Alexa account.
 */
export const linkTag = (request: TagRequest): TagChoice => {
  const { marketplace, record } = request;
  const choice = chooseTag({ ...request, sentAs: 'link' });
  if (choice.tag === undefined && choice.reason !== 'no-id') return choice;
  const { onelink, website } = record;
  const own = [website?.stores[marketplace], onelink.linkedStores[marketplace]].find(
    (id) => id !== undefined && trackingIdProblem(id, marketplace) === undefined,
  );
  if (website?.stores[marketplace] === undefined && website?.listedWithAlexa === true) {
    return choice.tag === undefined && own !== undefined ? { tag: own } : choice;
  }
  if (own !== undefined) return { tag: own };
  return choice.tag === undefined ? choice : NOT_LISTED;
};
