import { ATTRIBUTION_SOURCES, attributionSource } from './attribution-link';
import { type LinkProblem, type LinkReport } from './link-report';
import { type Country } from './marketplaces';
import { readAsin } from './read-asin';

const UNFILLED_TEMPLATE = /[=/](?:\{|%7b)/i;

const problemsOf = (url: URL, tag: string | null): LinkProblem[] => {
  const problems: LinkProblem[] = [];
  const repeated = ['maas', 'ref_', 'tag'].filter(
    (name) => url.searchParams.getAll(name).length > 1,
  );
  if (repeated.length > 0) {
    const message = `${repeated.join(', ')} is in the link more than once, which breaks its measurement; copy the link again from where it was made`;
    problems.push({ code: 'repeated-parameter', message });
  }
  if (UNFILLED_TEMPLATE.test(url.href)) {
    const message =
      'the link is a template: a placeholder in braces was never filled in; copy the finished link';
    problems.push({ code: 'unfilled-template', message });
  }
  if (tag !== null) {
    const message = `the link carries the Associates tag "${tag}" beside Amazon Attribution; as others report Amazon's policy, two programmes on one click may be paid by neither; use the link as it was first made`;
    problems.push({ code: 'two-programmes', message });
  }
  return problems;
};

/** Says who is credited for an Amazon Attribution or Archer link to a store. `tag=maas` is a mark, not a tag. */
export const inspectAttribution = (url: URL, country: Country): LinkReport => {
  const reading = readAsin(url.href);
  const tag = url.searchParams.getAll('tag').find((value) => !/^(?:maas)?$/i.test(value)) ?? null;
  const problems = problemsOf(url, tag);
  return {
    kind: 'attribution',
    marketplace: country,
    asin: reading.kind === 'asin' ? reading.asin : null,
    tag,
    creditedTo: problems.length === 0 ? ATTRIBUTION_SOURCES[attributionSource(url.href)] : null,
    problems,
  };
};
