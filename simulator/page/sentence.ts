import type * as z from 'zod';

/** What an issue says; of a key that may not be, zod keeps the reason one level down. */
const reasonOf = (issue: z.core.$ZodIssue | undefined): string =>
  (issue?.code === 'invalid_key' ? issue.issues[0]?.message : issue?.message) ??
  'is not as it should be';

/** The first thing that is wrong with some input, in one sentence. */
export const sentenceOf = (what: string, { issues }: z.ZodError): string => {
  const [first] = issues;
  const path = (first?.path ?? []).map(String).join('.');
  const why = reasonOf(first).replace(/\.$/, '');
  return path === '' ? `${what} is not as it should be: ${why}.` : `${what}: "${path}" ${why}.`;
};
