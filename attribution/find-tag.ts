import { isCartUrl } from './inspect-cart';
import { type LinkProblem } from './link-report';
import { type Country } from './marketplaces';
import { explainTrackingIdProblem, trackingIdProblem } from './tracking-id';

/** The tag in an address, as written there, and what is wrong with it. */
export interface TagFinding {
  readonly tag: string | null;
  readonly problems: readonly LinkProblem[];
}

const LIVE_IN_PATH = /\/(?:exec\/obidos|o)\/asin\/[a-z0-9]{10}\/([a-z0-9-]+-2[0-3])(?=\/|$)/i;
const DEAD_IN_PATH = /\/dp\/[a-z0-9]{10}\/([a-z0-9-]+-2[0-3])(?=\/|$)/i;

const countProblems = (url: URL, tags: readonly string[]): LinkProblem[] => {
  const problems: LinkProblem[] = [];
  const given = url.searchParams.getAll('tag');
  if (given.includes('')) {
    const message = 'the link has an empty tag=; leave it out or fill it';
    problems.push({ code: 'empty-tag', message });
  }
  if (new Set(tags).size > 1 || given.filter(Boolean).length > 1) {
    const message = `the link has more than one tag (${tags.join(', ')}); a link has one, and which of them would be credited is not known, so make the link again`;
    problems.push({ code: 'two-tags', message });
  }
  const dead = DEAD_IN_PATH.exec(url.pathname)?.[1];
  if (dead !== undefined && tags.length === 0) {
    const message = `"${dead}" is in the path, where Amazon's own link checker, as others report, finds none; write ?tag=${dead} instead`;
    problems.push({ code: 'dead-tag', message });
  }
  return problems;
};

/** Finds the tag in a store's address: a parameter, or a part of the oldest kind of path. */
export const findTag = (url: URL, country: Country): TagFinding => {
  const inPath = LIVE_IN_PATH.exec(url.pathname)?.[1] ?? '';
  const cartTags = isCartUrl(url) ? url.searchParams.getAll('AssociateTag') : [];
  const tags = [...url.searchParams.getAll('tag'), ...cartTags, inPath].filter(Boolean);
  const [tag = null] = tags;
  const problems = countProblems(url, tags);
  const problem = tag === null ? undefined : trackingIdProblem(tag, country);
  if (tag !== null && problem !== undefined) {
    const message = explainTrackingIdProblem(problem, tag, country);
    problems.push({ code: `tag-${problem}`, message });
  }
  return { tag, problems };
};
