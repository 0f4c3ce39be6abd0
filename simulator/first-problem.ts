import type * as z from 'zod';

/**
 * The first thing that is wrong with some input, and where: `"input.products.0.asin": is too short (and
 * 2 more)`, for a sentence that begins with what was read and a colon; it has no full stop.
 *
 * @param root the name of the whole; the empty string when the places speak for themselves
 */
export const firstProblem = ({ issues }: z.ZodError, root = ''): string => {
  const [first, ...more] = issues;
  const path = [root, ...(first?.path ?? []).map(String)].filter((part) => part !== '').join('.');
  const why = (first?.message ?? 'is not valid').replace(/\.$/, '');
  const others = more.length === 0 ? '' : ` (and ${more.length} more)`;
  return `${path === '' ? '' : `"${path}": `}${why}${others}`;
};
