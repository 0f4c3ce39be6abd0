import type * as z from 'zod';

/**
 * The first thing that is wrong with some input, and where, for a sentence that begins with what was
 * read and a colon; it has no full stop.
 */
export const firstProblem = ({ issues }: z.ZodError): string => {
  const [first, ...more] = issues;
  const path = (first?.path ?? []).map(String).join('.');
  const why = (first?.message ?? 'is not valid').replace(/\.$/, '');
  const others = more.length === 0 ? '' : ` (and ${more.length} more)`;
  return `${path === '' ? '' : `"${path}": `}${why}${others}`;
};
