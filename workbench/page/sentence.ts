import type * as z from 'zod';

/** The message of an issue; for a key that is not allowed, zod keeps it one level down. */
const reasonOf = (issue: z.core.$ZodIssue | undefined): string =>
  (issue?.code === 'invalid_key' ? issue.issues[0]?.message : issue?.message) ?? 'is not valid';

/** The first thing that is wrong with some input, in one sentence. */
export const sentenceOf = (what: string, { issues }: z.ZodError): string => {
  const [first] = issues;
  const path = (first?.path ?? []).map(String).join('.');
  const why = reasonOf(first).replace(/\.$/, '');
  return path === '' ? `${what} is not valid: ${why}.` : `${what}: "${path}" ${why}.`;
};
