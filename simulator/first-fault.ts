import type * as z from 'zod';

/**
 * What is wrong first, as a sentence's part: "input.products.0.asin: is too short".
 *
 * @param root the name of the whole; the empty string when the places speak for themselves
 */
export const firstFault = ({ issues }: z.ZodError, root: string): string => {
  const [{ path, message } = { path: [], message: 'is not what it should be' }] = issues;
  return `${[root, ...path.map(String)].filter((part) => part !== '').join('.')}: ${message}`;
};
